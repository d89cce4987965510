// Starts the browser program and hands it the page as the reader left it.
// Plain script, because it runs before there is WebAssembly.
"use strict";
(() => {
  const me = document.currentScript.dataset;

  // What go-app expects of the page that starts it.
  window.goappGetenv = () => "";
  window.goappNav = window.goappOnUpdate = window.goappOnAppInstallChange = () => {};

  // go-app looks through the browser's storage when it starts. In a strict
  // sandbox that throws, and an embed has no business there: it sees none.
  if (document.documentElement.dataset.page === "embed") {
    const none = { length: 0, key: () => null, getItem: () => null, setItem() {}, removeItem() {}, clear() {} };
    for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { value: none });
  }

  // The fragment holds the reader's state. A browser may refuse many changes
  // in a short time: the last one is written when it allows it again.
  let wanted, waiting = 0;
  window.breakevenFragment = (fragment) => {
    wanted = fragment;
    if (!waiting) waiting = setTimeout(writeFragment, 200);
  };
  function writeFragment() {
    waiting = 0;
    try {
      history.replaceState(history.state, "", wanted ? "#" + wanted : location.pathname + location.search);
    } catch {
      waiting = setTimeout(writeFragment, 2000);
    }
  }
  addEventListener("pagehide", () => { if (waiting) { clearTimeout(waiting); writeFragment(); } });

  // The clipboard may be closed to a frame; the old way still asks the reader's
  // own click for leave.
  window.breakevenCopy = async (text, done) => {
    try {
      await navigator.clipboard.writeText(text);
      done(true);
    } catch {
      const focus = document.activeElement;
      const area = document.body.appendChild(document.createElement("textarea"));
      area.value = text;
      area.select();
      const copied = document.execCommand("copy");
      area.remove();
      if (focus) focus.focus({ preventScroll: true });
      done(copied);
    }
  };

  // What the reader did before the program came: told to it when it has.
  let kept;
  const touched = new Set();
  const touch = (e) => touched.add(e.target);
  addEventListener("input", touch);
  const key = (e) => e && (e.dataset.exact ? `input[data-exact="${e.dataset.exact}"]` : e.id ? "#" + CSS.escape(e.id) : "");
  window.breakevenKeep = () => {
    const active = document.activeElement;
    kept = {
      open: [...document.querySelectorAll("details[open]")].map((d) => d.id),
      focus: key(active),
      caret: active && "selectionStart" in active && active.type === "text" ? [active.selectionStart, active.selectionEnd] : null,
      edits: [...touched].filter((e) => e.isConnected && key(e)).map((e) => [key(e), e.value]),
      at: [scrollX, scrollY],
    };
  };
  window.breakevenRestore = () => {
    removeEventListener("input", touch);
    for (const id of kept.open) document.getElementById(id)?.setAttribute("open", "");
    for (const [selector, value] of kept.edits) {
      const e = document.querySelector(selector);
      if (!e) continue;
      e.value = value;
      e.dispatchEvent(new Event("input", { bubbles: true }));
      if (e.type === "range") e.dispatchEvent(new Event("change", { bubbles: true }));
    }
    const focus = kept.focus && document.querySelector(kept.focus);
    if (focus) {
      focus.focus({ preventScroll: true });
      if (kept.caret) focus.setSelectionRange(...kept.caret);
    }
    scrollTo(...kept.at);
  };

  async function start() {
    const go = new Go();
    // A drag makes garbage fast: rarer collections keep its frames even, for
    // some megabytes more.
    go.env = { GOGC: "400" };
    const response = await fetch(me.engine);
    if (!response.ok) throw new Error("HTTP " + response.status);
    // Streaming needs the right MIME type, which a proxy may have changed.
    const spare = response.clone();
    const module = await WebAssembly.instantiateStreaming(response, go.importObject)
      .catch(async () => WebAssembly.instantiate(await spare.arrayBuffer(), go.importObject));
    await go.run(module.instance);
  }
  start().catch((error) => {
    console.warn("Breakeven:", error);
    const stage = document.querySelector(".stage");
    if (stage) stage.textContent = me.failed;
  });
})();
