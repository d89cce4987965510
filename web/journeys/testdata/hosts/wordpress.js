// A stand-in for WordPress's script for embedded posts, which npm does not
// have: it behaves as that one does, seen from the frame. A post stays hidden,
// and its quotation shown, until the frame says a height with the secret.
"use strict";
(() => {
  const posts = () => [...document.querySelectorAll("iframe.wp-embedded-content")];

  addEventListener("message", ({ source, data }) => {
    if (!data || !(data.secret || data.message || data.value)) return;
    if (/[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const quotation of document.querySelectorAll(`blockquote[data-secret="${data.secret}"]`)) quotation.style.display = "none";
    for (const frame of posts()) {
      if (frame.dataset.secret !== data.secret || frame.contentWindow !== source) continue;
      frame.removeAttribute("style");
      if (data.message === "height") frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
      // A link of the frame's would take the whole page along: never wanted.
      if (data.message === "link") throw new Error("the frame leads the page to " + data.value);
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    for (const frame of posts()) frame.contentWindow.postMessage({ message: "ready", secret: frame.dataset.secret }, "*");
  });
})();
