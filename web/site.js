// Keeps the site on the reader's device: registers its worker, offers a newer
// version, installs the site where the browser can, and says that the network is
// gone where that matters. Every full page has it; nothing here runs in a frame.
"use strict";
(() => {
  if (window.parent !== window) return;
  const me = document.currentScript.dataset;
  const workers = (() => { try { return navigator.serviceWorker; } catch { return undefined; } })(); // none without HTTPS
  const calculator = () => document.querySelector("[data-breakeven]");
  const part = (name) => document.querySelector(`[data-device="${name}"]`);

  // show shows a part of what stands behind the page, or hides it; the looks of
  // all that come once the page itself is there.
  function show(name, on) {
    part(name).hidden = !on;
  }
  addEventListener("load", () => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = me.sheet;
    document.head.append(sheet);
  });

  // The one address that the page's policy lets a worker come from.
  const trusted = () => (window.trustedTypes
    ? trustedTypes.createPolicy("breakeven-site", { createScriptURL: () => me.worker }).createScriptURL(me.worker)
    : me.worker);

  // keep has the site kept on the device. Where the browser refuses, the page is
  // as it was.
  let registration;
  async function keep() {
    registration = await workers.register(trusted(), { scope: me.scope, updateViaCache: "none" });
    const watch = (worker) => worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") offer(worker);
    });
    if (registration.waiting) offer(registration.waiting);
    watch(registration.installing);
    registration.addEventListener("updatefound", () => watch(registration.installing));
    let asked = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible") return;
      if (Date.now() - asked < 3600e3) return;
      asked = Date.now();
      registration.update().catch(() => {});
    });
  }

  // offer tells of a version that waits, unless this page is of it already.
  function offer(worker) {
    if (!registration.active) return; // the first one
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => { if (data) show("newer", true); };
    worker.postMessage("news?", [port2]);
  }

  // reload gives the page's place to the newer version, with what the reader or
  // editor did so far in the address.
  function reload() {
    const form = document.querySelector("form.make");
    if (form) location.replace(location.pathname + "?" + new URLSearchParams(new FormData(form)));
    else if (window.breakevenFree) breakevenFree(() => location.reload());
    else location.reload();
  }
  // The page's body may be exchanged for another (query.js): listen above it.
  const pressed = { reload, later: () => show("newer", false), "install-now": install };
  document.addEventListener("click", (e) => pressed[e.target.closest?.("button[data-device]")?.dataset.device]?.());

  // A link to another language keeps the rest of the address.
  document.addEventListener("click", (e) => {
    const link = e.target.closest?.(".languages a");
    if (!link) return;
    const query = new URLSearchParams(location.search);
    query.set("lang", link.hreflang);
    link.href = `?${query}${location.hash}`;
  });

  // The worker fetches what the page may still be waiting for, so it comes last;
  // where a reader saves data, after they showed that they use the page.
  const begin = () => keep().catch(() => {});
  const idle = window.requestIdleCallback ?? ((then) => setTimeout(then, 500));
  if (workers?.controller) begin();
  else if (workers && calculator()) {
    const once = () => {
      if (calculator().dataset.stage !== "engine" && !lacksEngine()) return;
      for (const event of ["breakeven-stage", "breakeven-failed"]) removeEventListener(event, once);
      idle(begin);
    };
    for (const event of ["breakeven-stage", "breakeven-failed"]) addEventListener(event, once);
  } else if (workers && !navigator.connection?.saveData) {
    addEventListener("load", () => idle(begin));
  }

  // Without a network, the page says so if it would be missed.
  const lacksEngine = () => document.querySelector(".stage[data-notice=engine]") !== null;
  const frames = () => [...document.querySelectorAll("iframe")];
  function look() {
    const offline = !navigator.onLine;
    document.documentElement.toggleAttribute("data-offline", offline);
    for (const f of frames()) {
      // The browser's error page is not ours to look into.
      f.toggleAttribute("data-lost", !f.contentDocument);
      f.toggleAttribute("data-here", Boolean(f.contentDocument) && f.contentDocument.URL !== "about:blank");
    }
    const unkept = offline && !workers?.controller;
    const lost = frames().length > 0 && (offline || frames().some((f) => "lost" in f.dataset));
    show("unkept", unkept);
    show("frames", !unkept && lost);
    show("engine", !unkept && offline && lacksEngine());
  }
  addEventListener("offline", look);
  addEventListener("online", () => {
    for (const f of frames()) if (!("here" in f.dataset)) f.src = f.src;
    look();
  });
  addEventListener("breakeven-failed", look);
  workers?.addEventListener("controllerchange", look);
  document.addEventListener("load", (e) => { if (e.target.localName === "iframe") look(); }, true);
  look();

  // An app: where the browser offers that, and a hint where only the reader can.
  let prompt;
  addEventListener("beforeinstallprompt", (e) => {
    e.preventDefault();
    prompt = e;
    show("install", true);
  });
  function install() {
    show("install", false); // it can be asked once
    prompt.prompt();
  }
  addEventListener("appinstalled", () => show("install", false));
  if ("standalone" in navigator && !navigator.standalone && navigator.maxTouchPoints > 0) show("home", true);
})();
