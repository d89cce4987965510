// Tells the page around an embed of the readings that they are there, and where
// a file answers every query does what the address says of their looks.
"use strict";
(() => {
  const { fields } = document.currentScript.dataset;
  if (fields) dress(fields.split(" "));
  dispatchEvent(new Event("breakeven-stage")); // frame.js passes it on

  function dress(fields) {
    const query = new URLSearchParams(location.search);
    const said = (name) => (query.getAll(name).length === 1 ? query.get(name).trim() : "");
    if (/^(auto|light|dark)$/.test(said("theme"))) document.querySelector("[data-breakeven]").dataset.theme = said("theme");
    const title = said("title"), head = document.getElementById("readings-head");
    if (title && [...title].length <= 200) {
      document.title = document.title.replace(head.textContent, () => title);
      head.textContent = title;
    }
    if (fields.some((field) => query.has(field) || query.has("basis." + field))) document.querySelector("[data-notice=query]").hidden = false;
  }
})();
