// Answers the first slider a reader moves from the page's table, until the
// engine takes over. It looks up and places; it never calculates. The table
// stands in the page, or at an address that the page names: until it is there,
// or where it never comes, a slider's answer waits for the engine.
"use strict";
(async (me) => {
  await window.breakevenInstead; // query.js puts another page in this one's place
  const all = (selector) => [...document.querySelectorAll(selector)];
  const root = document.querySelector("[data-breakeven]");
  const { textContent: inPage, dataset: { from } } = document.getElementById("breakeven-table");
  const names = new Set(all("[data-exact], [data-field]").map((e) => e.dataset.exact || e.dataset.field));
  const fields = {};
  let table;

  // What boot.js and the engine need to know of this stage.
  const stage = (window.breakeven = {
    running: false, // the engine has taken over
    held: false, // a slider is held: no moment to replace it
    waiting: false, // something was asked that the table can't answer
    unsaid: false, // an answer was not read out
    moved: new Map(), // fields the reader moved → values, as the address has them
    typed: new Map(), // exact boxes the reader wrote in → whether that is settled
    wanted: () => {}, // boot.js: the engine is wanted now
    write: () => {}, // boot.js: put this into the fragment
  });

  // The page's policy takes markup and a script's address from this one source.
  const same = (text) => text;
  stage.trusted = window.trustedTypes?.createPolicy("breakeven", { createHTML: same, createScriptURL: same }) ?? { createHTML: same, createScriptURL: same };
  window.goappMarkup = (markup) => stage.trusted.createHTML(markup);

  const slider = (name) => document.querySelector(`[data-field="${name}"]`);
  const boxOf = (name) => `[data-exact="${name}"]`;
  const spoken = new Map(all("[data-field]").map((e) => [e, e.getAttribute("aria-valuetext")]));

  // nearest is the place of the table that is closest to a slider's value.
  function nearest(at, value) {
    let best = 0;
    at.forEach((v, i) => {
      if (Math.abs(v - value) < Math.abs(at[best] - value)) best = i;
    });
    return best;
  }

  // show places the answers for one place of one slider; or one of them only.
  let places = [];
  function show(name, i, only) {
    const f = fields[name];
    const piece = (p) => (typeof p === "number" ? f.columns[p][i] ?? f.columns[p][0] : p);
    for (const [slot, pattern] of f.answers) {
      const [selector, kind] = table.slots[slot], place = places[slot];
      if (only && selector !== only) continue;
      if (!place.element?.isConnected) place.element = document.querySelector(selector);
      if (!place.element) continue;
      const number = Array.isArray(pattern) ? pattern[i] : pattern;
      const text = table.patterns[number].map(piece).join("");
      if (kind === "html") draw(place, text);
      else put(place.element, kind, text);
    }
  }

  // put writes a text that does not stand there yet: as an element's text, its
  // value, or an attribute.
  function put(e, kind, text) {
    if (kind === "text" || kind === "value") {
      const property = kind === "text" ? "textContent" : kind;
      if (e[property] !== text) e[property] = text;
    } else if (e.getAttribute(kind) !== text) e.setAttribute(kind, text);
  }

  // draw places markup where it does not stand yet.
  function draw(place, markup) {
    if (place.markup === markup) return;
    if (!place.markup || !redraw(place.element, place.markup, markup)) place.element.innerHTML = goappMarkup(markup);
    place.markup = markup;
  }

  // redraw turns an element's markup into another that differs in values of
  // attributes and in texts alone, by writing those: a drag is no time to parse.
  // It says whether it could. outer: the markup has the element itself in it.
  const found = new WeakMap(); // element → its bones and holes
  function redraw(element, before, after, outer) {
    const last = cut(before), next = cut(after);
    if (last.bones !== next.bones || after.includes("&")) return false;
    let known = found.get(element);
    if (known?.bones !== next.bones || !known.holes.at(-1)?.[0].isConnected) {
      known = { bones: next.bones, holes: holes(element, outer) };
      found.set(element, known);
    }
    if (known.holes.length !== next.values.length) return false;
    known.holes.forEach(([node, kind], i) => { if (next.values[i] !== last.values[i]) put(node, kind, next.values[i]); });
    return true;
  }
  window.goappRedraw = (element, before, after) => redraw(element, before, after, true);

  // cut takes the values out of markup, which leaves its bones.
  function cut(markup) {
    const values = [];
    const bones = markup.replace(/"[^"]*"|>[^<]+/g, (part) => {
      values.push(part[0] === ">" ? part.slice(1) : part.slice(1, -1));
      return part[0];
    });
    return { bones, values };
  }

  // holes are the places of the values that cut finds, in the same order.
  function holes(element, outer) {
    const list = [], walker = document.createTreeWalker(element);
    for (let node = outer ? element : walker.nextNode(); node; node = walker.nextNode()) {
      for (const { name } of node.attributes ?? [{ name: "text" }]) list.push([node, name]);
    }
    return list;
  }

  // parts are the names and values of the address's fragment.
  const decode = (text) => { try { return decodeURIComponent(text); } catch { return text; } };
  const parts = () => location.hash.slice(1).split("&").filter(Boolean).map((raw) => {
    const [name, ...value] = raw.split("=");
    return { raw, name: decode(name), value: decode(value.join("=")) };
  });

  // read takes over the figures that the address brings.
  function read() {
    stage.moved.clear();
    for (const { name, value } of parts()) {
      if (names.has(name)) stage.moved.set(name, stage.moved.has(name) ? "" : value); // which of two was meant?
    }
  }

  // write keeps the parts of the address that are not the reader's.
  function write() {
    const kept = parts().filter((p) => !names.has(p.name)).map((p) => p.raw);
    for (const [name, value] of stage.moved) kept.push(name + "=" + encodeURIComponent(value));
    stage.write(kept.join("&"));
  }

  // say writes the foot's line about what the answers rest on.
  function say(words) {
    const line = document.querySelector(".stage");
    if (line && !line.dataset.notice) line.textContent = words;
  }

  // tell gives a slider the words of what stands in its box: the answer in its
  // own is another figure's by now. name: the slider that has words of its own.
  function tell(name) {
    for (const [e, text] of spoken) {
      const own = e.dataset.field;
      if (own === name) continue;
      if (!stage.waiting && !stage.moved.size) put(e, "aria-valuetext", text);
      else if (fields[own]) put(e, "aria-valuetext", document.querySelector(boxOf(own)).value);
      // Its box knows nothing of its place.
      else e.removeAttribute("aria-valuetext");
    }
  }

  // A sentence is read out once what it is about has rested: for half a second,
  // with no slider held. It goes into its region then, as much as it changed
  // before: many a screen reader passes over what came while that was busy.
  let rests;
  window.breakevenStill = (then) => {
    clearTimeout(rests);
    rests = setTimeout(() => (stage.held ? breakevenStill(then) : then()), 500);
  };
  const sentence = () => document.querySelector("[data-out=sentence]");
  window.breakevenSpeak = () => {
    const e = sentence();
    // A classroom may hide it, and the table may have nothing to say.
    if (!e || stage.waiting && !stage.running) return;
    stage.unsaid = false;
    e.setAttribute("aria-live", "polite");
    if (!e.contains(document.activeElement)) e.append(e.firstChild);
  };
  function hush() {
    stage.unsaid = true;
    sentence()?.setAttribute("aria-live", "off");
    breakevenStill(breakevenSpeak);
  }

  // wait says calmly that the answer comes with the engine; no number stands
  // there meanwhile for something it is not the answer to.
  function wait() {
    stage.waiting = true;
    for (const place of places) place.markup = ""; // its outputs are emptied below
    say(me.waiting);
    for (const e of all("[data-out], .steps")) {
      e.setAttribute("aria-busy", "true");
      if (e.dataset.out) e.setAttribute("data-value", "");
    }
    tell();
    stage.wanted();
  }

  // answer shows what the table has for the reader's figures: one of them moved,
  // to a place of its own. The rest waits. With none moved, any own place will do.
  function answer(name) {
    for (const one of stage.moved.keys()) name = one;
    const f = fields[name];
    const i = f ? f.at.indexOf(stage.moved.get(name) ?? slider(name).defaultValue) : -1;
    if (i < 0 || stage.moved.size > 1 || [...stage.typed.values()].includes(true)) return wait();
    // The working is the engine's alone: its numbers are the author's still.
    const stale = stage.moved.size ? document.querySelector(".steps") : null;
    stale?.setAttribute("aria-busy", "true");
    for (const e of all("[aria-busy]")) if (e !== stale) e.removeAttribute("aria-busy");
    if (stage.waiting) say(me.words);
    stage.waiting = false;
    slider(name).value = f.at[i];
    tell(name);
    for (const strip of all(".field .strip")) strip.classList.toggle("old", stage.moved.size && !strip.parentElement.contains(slider(name)));
    show(name, i);
  }

  // move takes a slider to a place; what its box said before counts no more.
  function move(e, i) {
    const name = e.dataset.field, f = fields[name], box = boxOf(name);
    hush();
    const value = f ? f.at[i] : e.value;
    e.value = value;
    if (f) show(name, i, box);
    stage.typed.delete(document.querySelector(box));
    if (value === e.defaultValue) stage.moved.delete(name);
    else stage.moved.set(name, value);
    write();
    answer(name);
  }

  const right = document.documentElement.dir === "rtl" ? -1 : 1; // to the right
  const steps = { ArrowRight: right, ArrowUp: 1, ArrowLeft: -right, ArrowDown: -1, PageUp: 5, PageDown: -5 };
  const on = (event, take) => document.addEventListener(event, (e) => { if (!stage.running) take(e, e.target); }, true);

  on("input", (e, target) => {
    const f = fields[target.dataset.field];
    if (f) move(target, nearest(f.at, target.value));
    else if (target.dataset.field) move(target);
    else if (target.dataset.exact) stage.typed.set(target, false);
  });
  on("change", (e, target) => {
    if (!target.dataset.exact) return;
    stage.typed.set(target, true);
    hush();
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
  document.addEventListener("pointerdown", ({ target }) => { stage.held = target.type === "range"; }, true);
  for (const end of ["pointerup", "pointercancel"]) {
    document.addEventListener(end, () => { stage.held = false; dispatchEvent(new Event("breakeven-released")); }, true);
  }

  // begin answers what a link brings of a reader's, or what was moved before
  // the table came: from the table if it stands there.
  stage.begin = () => {
    if (stage.running || !stage.moved.size && !stage.waiting) return; // the table may come after the engine
    answer(Object.keys(fields)[0]);
    if (stage.moved.size) stage.wanted();
  };

  function take(text) {
    if (stage.running) return;
    table = JSON.parse(text);
    places = table.slots.map(() => ({}));
    for (const [name, f] of Object.entries(table.fields)) {
      fields[name] = {
        at: f.at.split("|"),
        columns: f.columns.map((c) => c.split("|")),
        answers: f.answers,
      };
    }
    root.dataset.stage = "table";
    if (!stage.waiting) say(me.words);
    performance.mark("breakeven:interactive");
    dispatchEvent(new Event("breakeven-stage"));
  }

  for (const e of all("[data-exact]")) e.readOnly = false;
  read();
  if (inPage) take(inPage);
  else if (from) fetch(from).then((r) => (r.ok ? r.text() : Promise.reject())).then((text) => { take(text); stage.begin(); }, () => {});
  addEventListener("hashchange", () => {
    if (stage.running) return;
    read();
    write(); // in place of what is still to be written
    wait();
  });
})(document.currentScript.dataset);
