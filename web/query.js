// Keeps a page from showing figures that its link does not mean. A folder of
// files, or a browser without a network, answers every query with the page of
// the path: what the query says beyond what the page was made for is covered
// here before the first paint, and uncovered when it is right. It blocks, so it
// runs before there is a body; without scripts the page shows its own preset.
"use strict";
(() => {
  const me = document.currentScript.dataset;
  const root = document.documentElement;
  const { base, page, files } = root.dataset;
  const list = (text) => text.split(" ");
  const fields = list(me.fields), names = new Set([...list(me.names), ...fields]);
  const presets = new Map(list(me.presets).map((p) => p.split("="))); // ID → its file, the default first

  // said are the parts of a query that change what is shown, as the model reads
  // them: a value is null where its escapes can't be decoded.
  const decode = (text) => { try { return decodeURIComponent(text.replaceAll("+", " ")); } catch { return null; } };
  const known = (name) => names.has(name) || list(me.prefixes).some((p) => name.startsWith(p) && fields.includes(name.slice(p.length)));
  const said = (query) => query.split("&").filter(Boolean).slice(0, 200).map((raw) => {
    const [name, ...value] = raw.split("=");
    return decode(name) === null ? [name, null] : [decode(name), decode(value.join("="))];
  }).filter(([name]) => known(name));

  const wanted = said(location.search.slice(1)), made = said(me.query);
  if (JSON.stringify(wanted) === JSON.stringify(made)) return;

  // The preset is the path's where that names one, as on a server.
  const asked = (wanted.find(([name]) => name === "scenario")?.[1] ?? "").toLowerCase();
  const inPath = location.pathname.slice(base.length).split("/")[1] === me.scenario;
  const scenario = inPath ? me.scenario : [...presets.keys()].find((id) => id.toLowerCase() === asked) ?? presets.keys().next().value;

  // Where an embed shall show the readings, or a part that the classroom has, a page of its own takes its place.
  const shown = me.parts ? wanted.flatMap(([name, value]) => (name === "show" && value?.split(",").map((part) => part.trim())) || []) : [];
  if (shown.includes("readings")) location.replace(base + "embed/" + scenario + "/readings/" + location.search + location.hash);
  else if (shown.some((part) => list(me.parts).includes(part)))
    location.replace(base + "learn/" + location.search + "&show=calculator" + (inPath ? "&scenario=" + scenario : "") + location.hash);

  // languages are the others than the page's own that its program can be had in:
  // tag → the file of its words (none for English) and how it is written.
  const languages = new Map(list(me.languages).map((l) => [l.split("=")[0], l.split("=").slice(1)]));
  const primary = (tag) => tag.toLowerCase().split("-")[0];
  const spoken = (value) => [...languages.keys(), root.lang].find((tag) => tag.toLowerCase() === value.toLowerCase() || primary(tag) === primary(value));

  // further are the parts that say more than which preset is shown; looks, those
  // of them that can be had without the engine.
  const once = (parts, name) => parts.filter((p) => p[0] === name).length === 1;
  const further = (parts, id) => parts.filter(([name, value]) => name !== "scenario" || value !== id || !once(parts, name));
  const looks = {
    theme: (value) => /^(auto|light|dark)$/.test(value),
    accent: (value) => /^#?([\da-f]{3}){1,2}$/i.test(value),
    lang: (value) => spoken(value) === root.lang,
  };
  const look = Object.fromEntries(wanted.filter(([name, value]) => looks[name]?.(value) && once(wanted, name)));
  const exact = further(made, me.scenario).length || further(wanted, scenario).some(([name]) => !(name in look));
  const other = scenario !== me.scenario;
  const covered = exact || other;

  const parsed = new Promise((then) => document.addEventListener("readystatechange", then, { once: true }));
  const ready = new Promise((then) => addEventListener("DOMContentLoaded", then));

  // accent is the publisher's colour, which the server makes a style sheet of.
  const accent = document.createElement("link");
  const hex = (look.accent ?? "").replace("#", "").toLowerCase();
  Object.assign(accent, { rel: "stylesheet", href: base + "accent/" + (hex[3] ? hex : hex.replace(/./g, "$&$&")) + ".css" });
  accent.dataset.accent = "";

  // dress gives the page what it looks like, as far as it is there.
  function dress() {
    const widget = document.querySelector("[data-breakeven]");
    if (look.theme) for (const e of document.querySelectorAll(".bk[data-theme]")) e.dataset.theme = look.theme;
    if (widget && look.accent && !files && !accent.isConnected) document.head.append(accent); // after the page's own style
    if (widget && isCovered() && !line.isConnected) widget.prepend(line);
  }

  // empty leaves no number, seen or unseen, that the link does not mean.
  function empty() {
    for (const e of document.querySelectorAll("[data-out]:not([data-value='']), .steps:not([aria-busy])")) {
      e.setAttribute("aria-busy", "true");
      if (e.dataset.out) e.dataset.value = "";
    }
    if (other) for (const e of document.querySelectorAll("nav [aria-current]")) e.removeAttribute("aria-current");
  }

  const line = document.createElement("p");
  line.className = "covering";
  line.setAttribute("role", "status");
  line.textContent = me.words;
  const rules = `
    [data-covered] .bk { position: relative }
    [data-covered] :is(.in > *, .readings) { visibility: hidden }
    [data-covered] :is(.covering, .stage[data-notice]) { position: absolute; inset: 1.125rem 1.125rem auto; margin: 0; font: 1rem/1.45 var(--text); color: var(--ink2) }
    [data-covered] .stage[data-notice] { visibility: visible; color: var(--ink) }
    [data-covered]:has(.stage[data-notice]) .covering { display: none }`;
  const title = document.title;

  function cover() {
    // What a link hides or opens changes the height: none is told meanwhile.
    root.dataset.covered = wanted.some(([name]) => name === "hide" || name === "show") ? "height" : "";
    document.title = "Breakeven";
    try {
      const sheet = new CSSStyleSheet(); // the policy takes no style from a script otherwise
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
    } catch {
      root.style.visibility = "hidden"; // a browser of before 2023
      line.style.visibility = "visible";
    }
  }
  const isCovered = () => "covered" in root.dataset;
  function uncover() {
    delete root.dataset.covered;
    root.style.visibility = "";
    line.remove();
  }

  // work has the engine make the page: nothing of the page's table counts, and
  // the program gets the preset that is meant.
  function work() {
    const boot = document.querySelector("script[data-preset]").dataset;
    Object.assign(boot, { preset: presets.get(scenario), failed: me.failed, waiting: me.words });
    const named = wanted.filter(([name]) => name === "lang"), tag = named.length === 1 && named[0][1] && spoken(named[0][1]);
    if (tag && tag !== root.lang) {
      const [words, direction] = languages.get(tag);
      boot.language = words;
      root.lang = tag;
      root.dir = direction ?? "ltr";
    }
    const table = document.getElementById("breakeven-table");
    table.replaceChildren();
    delete table.dataset.from;
    if (other) document.querySelector(".readings")?.remove(); // of this page's claim
    const heading = () => document.querySelector(".title").textContent;
    const before = heading();
    addEventListener("breakeven-stage", () => {
      if (document.querySelector("[data-stage=engine]")) {
        document.title = title.replace(before, heading);
        uncover();
        dispatchEvent(new Event("resize")); // frame.js tells the height
      }
    });
    // boot.js is there by then, unless it did not come.
    ready.then(() => setTimeout(() => {
      if (window.breakevenFree) window.breakeven.wanted();
      else line.textContent = me.failed;
    }));
  }

  // read fetches the page of the other preset.
  const read = () => new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("GET", base + (page === "embed" ? "embed/" : "scenario/") + scenario + (files ? "/" : ""));
    request.responseType = "document";
    request.onload = () => done(request.response);
    request.onerror = failed;
    request.send();
  });

  // filesOf are the files a page goes with: two versions are not mixed. This page
  // may have got more of them by now.
  const filesOf = (d) => [...d.querySelectorAll("head script, head link[rel=stylesheet]:not([data-accent])")].map((e) => [e.src ?? e.href, e.dataset.engine].join());
  const fits = (there) => filesOf(there).every((file) => filesOf(document).includes(file));

  // exchange puts that page in this one's place; the address stays.
  function exchange(there) {
    if (there?.querySelector("[data-breakeven]")?.dataset.breakeven !== scenario || !fits(there)) throw new Error("the scenario's page does not fit this one");
    for (const e of there.querySelectorAll("noscript")) e.remove(); // it was read as if nothing ran scripts
    for (const selector of ["meta[name=description]", "link[rel=canonical]"]) {
      const now = there.querySelector(selector);
      if (now) document.querySelector(selector)?.replaceWith(now);
    }
    document.querySelector("script[data-preset]").dataset.preset = there.querySelector("script[data-preset]").dataset.preset;
    document.title = there.title;
    document.body.replaceWith(there.body);
    uncover();
    dress();
  }

  const see = () => {
    dress();
    if (isCovered()) empty();
  };
  const watch = new MutationObserver(see);
  watch.observe(root, { childList: true, subtree: true });
  parsed.then(() => {
    see();
    watch.disconnect();
  });
  if (covered) cover();
  if (exact) parsed.then(work);
  else if (other) window.breakevenInstead = Promise.all([read(), parsed]).then(([there]) => exchange(there)).catch(() => parsed.then(work));
})();
