// A page around an embed: it gives the frame the height it asks for, sets a
// figure, and shows what it hears.
"use strict";
(() => {
  const frame = document.querySelector("#example");
  const heard = document.querySelector("#heard");
  const site = new URL(frame.src).origin;

  const tell = (type, data) => frame.contentWindow.postMessage({ source: "breakeven", id: "example", type, data }, site);

  addEventListener("message", ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== site) return;
    if (data.type === "embed-size") frame.height = data.height;
    if (data.source === "breakeven") heard.textContent = JSON.stringify(data, null, 2);
  });

  document.querySelector("#set").onclick = () => tell("set", { capex: document.querySelector("#capex").value });
  document.querySelector("#get").onclick = () => tell("get");
  document.querySelector("#theme").onchange = (e) => tell("theme", e.target.value);
})();
