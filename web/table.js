// Answers the first slider a reader moves from the table in the page, until
// the engine takes over. It looks up and places; it never calculates.
"use strict";
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const me = document.currentScript.dataset;
  const root = document.querySelector("[data-breakeven]");
  const table = JSON.parse(document.getElementById("breakeven-table").textContent);
  const names = new Set(all("[data-exact], [data-field]").map((e) => e.dataset.exact || e.dataset.field));
  const fields = {};
  for (const [name, f] of Object.entries(table.fields)) {
    fields[name] = {
      at: f.at.split("|"),
      columns: f.columns.map((c) => c.split("|")),
      answers: f.answers,
    };
  }

  // What boot.js and the engine need to know of this stage.
  const stage = (window.breakeven = {
    running: false, // the engine has taken over
    held: false, // a slider is held: no moment to replace it
    waiting: false, // something was asked that the table can't answer
    touched: new Map(), // inputs the reader changed → whether that is settled
    wanted: () => {}, // boot.js: the engine is wanted now
    write: () => {}, // boot.js: put this into the fragment
  });
  let first = "";

  // nearest is the place of the table that is closest to a slider's value.
  function nearest(at, value) {
    let best = 0;
    at.forEach((v, i) => {
      if (Math.abs(v - value) < Math.abs(at[best] - value)) best = i;
    });
    return best;
  }

  // put writes one text of an answer to its place in the page.
  function put([selector, kind], text) {
    const e = document.querySelector(selector);
    if (!e) return;
    if (kind === "text") e.textContent = text;
    else if (kind === "html") e.innerHTML = text;
    else if (kind === "value") e.value = text;
    else e.setAttribute(kind, text);
  }

  // show places the answers for one place of one slider.
  function show(name, i) {
    const f = fields[name];
    const piece = (p) => (typeof p === "number" ? (f.columns[p].length > 1 ? f.columns[p][i] : f.columns[p][0]) : p);
    for (const [slot, pattern] of f.answers) {
      const number = Array.isArray(pattern) ? pattern[i] : pattern;
      put(table.slots[slot], table.patterns[number].map(piece).join(""));
    }
    stage.write(fragment(name, f.at[i]));
  }

  // fragment keeps the parts of the address that are not the reader's.
  function fragment(name, value) {
    const kept = location.hash.slice(1).split("&").filter((p) => p && !names.has(p.split("=")[0]));
    return kept.concat(name + "=" + value).join("&");
  }

  // say writes the foot's line about what the answers rest on.
  function say(words) {
    const line = document.querySelector(".stage");
    if (line && !line.dataset.notice) line.textContent = words;
  }

  // wait says calmly that the answer comes with the engine; no number stands
  // there meanwhile for something it is not the answer to.
  function wait() {
    stage.waiting = true;
    root.dataset.waiting = "";
    say(me.waiting);
    for (const e of all("[data-out]")) {
      e.setAttribute("aria-busy", "true");
      e.setAttribute("data-value", "");
    }
    stage.wanted();
  }

  function move(slider, i) {
    const name = slider.dataset.field;
    stage.touched.set(slider, true);
    if (!fields[name] || (first && first !== name)) wait();
    if (stage.waiting) return;
    first = name;
    slider.value = fields[name].at[i];
    for (const other of all(".field .strip")) other.classList.toggle("old", !other.parentElement.contains(slider));
    show(name, i);
  }

  const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 5, PageDown: -5 };
  const on = (event, take) => document.addEventListener(event, (e) => { if (!stage.running) take(e, e.target); }, true);

  on("input", (e, target) => {
    if (target.dataset.field && fields[target.dataset.field]) move(target, nearest(fields[target.dataset.field].at, target.value));
    else stage.touched.set(target, false);
  });
  on("change", (e, target) => {
    if (!target.dataset.exact) return;
    stage.touched.set(target, true);
    wait();
  });
  on("keydown", (e, target) => {
    const f = fields[target.dataset.field];
    if (f && steps[e.key] && !e.shiftKey && !e.ctrlKey && !e.altKey && !e.metaKey) {
      e.preventDefault();
      const i = nearest(f.at, target.value) + steps[e.key];
      move(target, Math.max(0, Math.min(f.at.length - 1, i)));
    }
    if (target.dataset.exact && e.key === "Enter") {
      e.preventDefault();
      target.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  on("click", (e, target) => {
    const link = target.closest("[data-goto]");
    if (!link) return;
    e.preventDefault();
    document.querySelector(link.hash)?.focus();
  });
  on("submit", (e) => e.preventDefault());
  on("pointerdown", (e, target) => { stage.held = target.type === "range"; });
  for (const end of ["pointerup", "pointercancel"]) {
    document.addEventListener(end, () => { stage.held = false; dispatchEvent(new Event("breakeven-released")); }, true);
  }

  for (const e of all("[data-exact]")) e.readOnly = false;
  root.dataset.stage = "table";
  say(me.words);
  performance.mark("breakeven:interactive");

  // A link that brings a reader's state: from the table if it stands there.
  const state = location.hash.slice(1).split("&").map((p) => p.split("=")).filter(([name]) => names.has(name));
  stage.begin = () => {
    if (!state.length) return;
    const [name, value] = state[0];
    const i = state.length === 1 && fields[name] ? fields[name].at.indexOf(value) : -1;
    if (i < 0) return wait();
    const slider = document.querySelector(`[data-field="${name}"]`);
    first = name;
    slider.value = value;
    show(name, i);
    stage.wanted();
  };
})();
