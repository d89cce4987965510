// Starts the program that makes the studio's form answer at once. Without it
// the form asks the server.
"use strict";
(() => {
  const me = document.currentScript.dataset;

  // What go-app expects of the page that starts it.
  window.goappGetenv = () => "";
  window.goappNav = window.goappOnUpdate = window.goappOnAppInstallChange = () => {};

  // The program's own markup, of which the server wrote the like: nothing else
  // may become any.
  const same = (markup) => markup;
  const trusted = window.trustedTypes?.createPolicy("breakeven", { createHTML: same }) ?? { createHTML: same };
  window.goappMarkup = (markup) => trusted.createHTML(markup);

  // What the calculator in a preview asks of its page's script: its answer is read
  // out once the figures have rested for half a second.
  const sentence = () => document.querySelector("#trial [data-out=sentence]");
  let rests;
  window.breakevenStill = (then) => {
    sentence()?.setAttribute("aria-live", "off");
    clearTimeout(rests);
    rests = setTimeout(then, 500);
  };
  window.breakevenSpeak = () => {
    const e = sentence();
    if (!e?.firstChild) return;
    e.setAttribute("aria-live", "polite");
    e.append(e.firstChild);
  };

  async function get(url) {
    const response = await fetch(url);
    if (!response.ok) throw new Error(url + ": HTTP " + response.status);
    return response;
  }

  async function start() {
    const presets = Promise.all(me.presets.split(" ").map(async (url) => (await get(url)).text()));
    const words = me.language && get(me.language).then((r) => r.text()); // English is in the program
    for (const text of [presets, words]) text?.catch?.(() => {}); // reported where it is awaited
    const go = new Go();
    const { instance } = await WebAssembly.instantiateStreaming(get(me.program), go.importObject);
    window.breakevenPresets = await presets;
    window.breakevenLanguage = await words;
    await go.run(instance);
    throw new Error("the program has ended"); // it serves the page for good
  }

  start().catch((error) => {
    console.warn("Breakeven:", error);
    document.getElementById("live").textContent = me.failed;
  });
})();
