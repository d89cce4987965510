// What the classroom page needs before its program is there. The rest of its
// scripts are the calculator's (boot.js brings the program).
"use strict";
(() => {
  // In a frame the page is a guest: it has no storage, which go-app would look
  // through and a strict sandbox forbids.
  if (window.parent !== window) {
    const none = { length: 0, key: () => null, getItem: () => null, setItem() {}, removeItem() {}, clear() {} };
    for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { value: none });
  }

  // The address's fragment is the reader's state, so links to the parts go there
  // by themselves.
  document.addEventListener("click", (e) => {
    const link = e.target.closest?.("a[data-part]");
    const part = link && document.getElementById(link.dataset.part);
    if (!part || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
    e.preventDefault();
    part.scrollIntoView();
    part.querySelector("h2, summary").focus({ preventScroll: true });
  });

  // One that came in the address is followed once the page is there.
  addEventListener("DOMContentLoaded", () => {
    const [name] = location.hash.slice(1).split("&");
    document.querySelector(`a[data-part="${CSS.escape(name)}"]`) && document.getElementById(name).scrollIntoView();
  });
})();
