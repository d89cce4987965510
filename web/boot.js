// Brings the browser program when a reader shows interest, and hands it the
// page as the reader left it. Plain script: it runs before WebAssembly does.
"use strict";
(async (me) => {
  await window.breakevenInstead;
  const stage = window.breakeven;

  // What go-app expects of the page that starts it.
  window.goappGetenv = () => "";
  window.goappNav = window.goappOnUpdate = window.goappOnAppInstallChange = () => {};

  // The fragment holds the reader's state. A browser may refuse many changes
  // in a short time: the last one is written when it allows it again.
  let wanted, waiting = 0;
  window.breakevenFragment = stage.write = (fragment) => {
    wanted = fragment;
    if (!waiting) waiting = setTimeout(flush, 200);
  };
  function flush() {
    if (!waiting) return;
    clearTimeout(waiting);
    waiting = 0;
    try {
      history.replaceState(history.state, "", wanted ? "#" + wanted : location.pathname + location.search);
    } catch {
      waiting = setTimeout(flush, 2000);
    }
  }
  // A link, which a click may follow, leaves an address that is up to date.
  for (const moment of ["pagehide", "click"]) addEventListener(moment, flush, true);

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

  // The program calls keep just before it replaces the page's tree, and restore
  // just after: nothing the reader did or looked at is lost.
  let kept;
  const path = (e) => e && (e.dataset.exact ? `input[data-exact="${e.dataset.exact}"]` : e.id ? "#" + CSS.escape(e.id) : "");
  // Anything else that has the focus is found again by its place among its like.
  const like = (e) => [...document.querySelectorAll(e.localName)];
  const again = (e) => {
    if (path(e)) return () => document.querySelector(path(e));
    const before = like(e);
    return () => { const now = like(e); return now.length === before.length && now[before.indexOf(e)]; };
  };
  window.breakevenKeep = () => {
    // A frame that nobody uses any more leaves the focus to the host.
    const active = window.parent === window || document.hasFocus() ? document.activeElement : null;
    kept = {
      open: [...document.querySelectorAll("details[open]")].map((d) => d.id),
      shown: [...document.querySelectorAll("[popover]")].filter((p) => p.matches(":popover-open")).map((p) => p.id),
      focus: active && active !== document.body ? again(active) : () => null,
      caret: active && active.type === "text" ? [active.selectionStart, active.selectionEnd] : null,
      // What a slider moved stands in the address, where that could be written.
      edits: [...(waiting ? stage.moved : [])].map(([name, value]) => [`[data-field="${name}"]`, value, true])
        .concat([...stage.typed].map(([e, settled]) => [path(e), e.value, settled])),
      at: [scrollX, scrollY],
    };
    stage.running = true;
  };
  window.breakevenRestore = () => {
    if (stage.unsaid) breakevenStill(breakevenSpeak);
    for (const id of kept.open) document.getElementById(id)?.setAttribute("open", "");
    for (const id of kept.shown) document.getElementById(id)?.showPopover();
    for (const [selector, value, settled] of kept.edits) {
      const e = selector && document.querySelector(selector);
      if (!e) continue;
      e.value = value;
      e.dispatchEvent(new Event("input", { bubbles: true }));
      if (settled) e.dispatchEvent(new Event("change", { bubbles: true }));
    }
    const focus = kept.focus();
    if (focus) {
      focus.focus({ preventScroll: true });
      if (kept.caret) focus.setSelectionRange(...kept.caret);
    }
    scrollTo(...kept.at);
    dispatchEvent(new Event("breakeven-stage"));
  };

  // A file that came broken may be kept as it came: another try asks past that.
  let cache = "default";
  async function get(url) {
    const response = await fetch(url, { cache });
    if (!response.ok) throw new Error(url + ": HTTP " + response.status);
    return response;
  }

  // compile takes the program straight from the network, so that the browser
  // keeps the compiled code; a proxy that changed the MIME type costs that.
  async function compile(imports) {
    try {
      return await WebAssembly.instantiateStreaming(get(me.engine), imports);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return WebAssembly.instantiate(await (await get(me.engine)).arrayBuffer(), imports);
    }
  }

  const script = (src) => new Promise((done, failed) => {
    if (window.Go) return done();
    const e = document.head.appendChild(document.createElement("script"));
    e.onload = done;
    e.onerror = () => failed(new Error(src + ": not loaded"));
    e.src = stage.trusted.createScriptURL(src);
  });

  const released = () => new Promise((done) => {
    if (stage.held) addEventListener("breakeven-released", done, { once: true });
    else done();
  });

  // free waits until no slider is held, with the address up to date. The program
  // starts in pieces, and asks for that once more before it takes the page.
  const free = () => released().then(flush);
  window.breakevenFree = (then) => free().then(then);

  let started;
  function start() {
    return (started ??= bring().catch(failed));
  }
  async function bring() {
    setTimeout(progress, 1000);
    const preset = get(me.preset).then((r) => r.text());
    const words = me.language && get(me.language).then((r) => r.text()); // English is in the program
    for (const text of [preset, words]) text?.catch?.(() => {}); // reported where it is awaited
    await script(me.exec);
    const go = new Go();
    // A drag makes garbage fast: rarer collections keep its frames even, for
    // some megabytes more.
    go.env = { GOGC: "400" };
    const { instance } = await compile(go.importObject);
    window.breakevenPreset = await preset;
    window.breakevenLanguage = await words;
    await new Promise((then) => setTimeout(then)); // the browser has worked long enough on the file
    await free();
    await go.run(instance);
    throw new Error("the program ended");
  }

  // progress shows that the engine is on its way where that takes a while. How
  // far it is can't be told: counting its bytes would cost the compiled copy.
  function progress() {
    const line = document.querySelector(".stage");
    if (line && !stage.running && !line.dataset.notice) line.dataset.loading = "";
  }

  // failed leaves the table in place, says what is missing, and offers another
  // try.
  function failed(error) {
    console.warn("Breakeven:", error);
    const notice = document.querySelector(".stage");
    if (!notice) return;
    const retry = document.createElement("button");
    retry.type = "button";
    retry.textContent = me.retry;
    retry.onclick = () => {
      if (stage.running) return location.reload();
      notice.removeAttribute("data-notice");
      notice.removeAttribute("role");
      notice.textContent = me.waiting;
      started = undefined;
      cache = "reload";
      start();
    };
    delete notice.dataset.loading;
    notice.dataset.notice = "engine";
    notice.setAttribute("role", "alert");
    notice.replaceChildren(me.failed + " ", retry);
    dispatchEvent(new Event("breakeven-failed"));
  }

  stage.wanted = start;
  const signs = ["pointerover", "pointerdown", "touchstart", "focusin", "keydown"];
  const interested = () => {
    for (const sign of signs) removeEventListener(sign, interested, true);
    start();
  };
  for (const sign of signs) addEventListener(sign, interested, { capture: true, passive: true });
  if (document.documentElement.dataset.page !== "embed" && !navigator.connection?.saveData) {
    const idle = window.requestIdleCallback ?? ((then) => setTimeout(then, 500));
    if (document.readyState === "complete") idle(start);
    else addEventListener("load", () => idle(start));
  }
  stage.begin();
})(document.currentScript.dataset);
