// Tells the page around an embed how tall it is, in the ways that publishers'
// pages already understand, and passes that page's own messages on. It reads
// nothing of the host and tells it nothing personal.
"use strict";
(() => {
  const host = window.parent;
  if (host === window) return;

  const root = document.documentElement;
  const widget = () => document.querySelector("[data-breakeven]");
  const src = location.href; // as the host wrote it: what a reader moves comes later
  const query = new URLSearchParams(location.search);
  const childId = query.get("childId");
  const [, secret] = /^#\?secret=([A-Za-z0-9]+)/.exec(location.hash) ?? [];
  const resizer = "[iFrameSizer]";
  const most = 64, longest = 300; // fields of a message, characters of a value: more than honest ones have
  let greeted; // what iframe-resizer's greeting calls this frame
  let told; // the size told last, height:width

  const post = (message) => host.postMessage(message, "*");

  // tell says the size where it has changed, or where again is set. Of two that
  // one host understands the better stands last: Iframely adds a pixel to pym's.
  function tell(again) {
    if (!innerWidth || root.dataset.covered) return; // not shown, or not yet what the link means (query.js): no height of its own
    const box = root.getBoundingClientRect();
    const width = Math.ceil(box.width), height = Math.ceil(box.height);
    if (!again && told === height + ":" + width) return;
    told = height + ":" + width;
    if (childId) post(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
    const union = { sentinel: "amp", type: "embed-size", height, "datawrapper-height": { [query.get("id") || location.pathname]: height }, message: "height", value: height };
    if (secret) union.secret = secret;
    post(union);
    post(JSON.stringify({ src, context: "iframe.resize", height }));
    post({ type: "iframe-resized", width, height });
    if (greeted) post(`${resizer}${greeted}:${told}:resizeObserver`);
    // Browsers that size frames themselves are asked to. It throws where the
    // host has not said that it wants that.
    try { window.requestResize?.(); } catch {}
  }
  const retell = () => tell(true);

  new ResizeObserver(() => tell()).observe(root);
  document.fonts.ready.then(retell);
  for (const event of ["load", "resize", "breakeven-stage"]) addEventListener(event, retell);
  document.addEventListener("toggle", retell, true);

  // The host prints: what is told then is the height on paper.
  function paper(from, to) {
    try {
      for (const sheet of document.styleSheets) {
        for (const { media } of sheet.cssRules) if (media?.mediaText === from) media.mediaText = to;
      }
    } catch {} // a style sheet that is not ours
    retell();
  }
  addEventListener("beforeprint", () => paper("print", "print, screen"));
  addEventListener("afterprint", () => paper("print, screen", "print"));

  // Our own messages, both ways. What a host sets goes to the engine, which
  // looks at every value as at a stranger's; until it is there, it is kept.
  const name = () => query.get("id") || widget()?.dataset.breakeven;
  const say = window.breakevenSay = (type, data) => post({ source: "breakeven", id: name(), type, data });
  const refuse = (field, message) => say("error", { field, code: "not-allowed", message });
  const events = query.get("events") === "1";
  const engine = () => widget()?.dataset.stage === "engine" && window.breakevenSet;
  const pending = new Map(); // fields the host set → values; null: no text
  let asked = false; // the host wants to know the figures
  let theme;

  const orders = {
    set(data) {
      if (Object.prototype.toString.call(data) !== "[object Object]") return refuse("data", "set takes an object of fields and their values, all of them text");
      for (const field of Object.keys(data).slice(0, most)) {
        if (pending.size < most || pending.has(field)) pending.set(field.slice(0, longest), typeof data[field] === "string" ? data[field].slice(0, longest) : null);
      }
      pass();
    },
    get() {
      if (!events) return refuse("events", "get is answered where the frame's address has events=1");
      asked = true;
      pass();
    },
    theme(data) {
      const wanted = data?.theme ?? data;
      if (!["auto", "light", "dark"].includes(wanted)) return refuse("theme", "theme is auto, light or dark");
      theme = wanted;
      dress();
    },
  };
  function pass() {
    if (!engine()) return window.breakeven?.wanted();
    if (pending.size) window.breakevenSet([...pending].flat());
    pending.clear();
    if (asked) window.breakevenGet();
    asked = false;
  }
  function dress() {
    if (theme) widget().dataset.theme = theme;
  }

  addEventListener("breakeven-stage", () => {
    dress();
    say("ready", { stage: widget().dataset.stage });
    // What the reader moved before the engine was there is news for the host.
    if (engine()) {
      asked ||= events && location.href !== src;
      pass();
    }
  });

  addEventListener("message", ({ source, data }) => {
    if (source !== host || !data) return;
    if (typeof data === "string") {
      if (data.startsWith(resizer)) {
        // A greeting has a switch in its third place; whatever else it says is
        // a wish for the size. Its fifth place is the program's own affair.
        const [id, , on] = data.slice(resizer.length).split(":");
        if (on === "true" || on === "false") {
          tell();
          greeted = id.slice(0, longest);
          if (told) post(`${resizer}${greeted}:${told}:init:0`);
        }
        retell();
      } else if (childId && data.startsWith(`pymxPYMx${childId}xPYMxwidth`)) retell();
    } else if (data.source === "breakeven") {
      const { id, type } = data;
      if ((id === undefined || id === name()) && Object.hasOwn(orders, type)) orders[type](data.data);
    } else if (["frames-init", "embed-size-query", "iframe-child-init", "iframe-get-child-dimensions"].includes(data.type) || data.message === "ready") retell();
  });
})();
