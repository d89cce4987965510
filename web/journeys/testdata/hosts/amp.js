// A stand-in for AMP's frames, whose script comes from AMP's servers alone: it
// takes the sizes that amp-iframe takes, and complains where that one does.
"use strict";
customElements.define("amp-iframe", class extends HTMLElement {
  connectedCallback() {
    const frame = document.createElement("iframe");
    frame.title = this.title;
    frame.sandbox = this.getAttribute("sandbox");
    frame.src = this.getAttribute("src");
    frame.scrolling = "no";
    frame.style.cssText = "width: 100%; height: 100%";
    this.style.cssText = `display: block; height: ${this.getAttribute("height")}px`;
    this.append(frame);
    addEventListener("message", ({ source, origin, data }) => {
      if (source !== frame.contentWindow || !data) return;
      if (typeof data === "string" && data.startsWith("pym")) {
        const [, , kind, size] = data.split("xPYMx");
        if (kind !== "height") throw new Error("AMP does not know pym's " + kind);
        return this.size(size);
      }
      if (data.sentinel !== "amp") return;
      if (origin !== new URL(frame.src).origin && origin !== "null") throw new Error("AMP does not know " + origin);
      if (data.type === "embed-size") this.size(data.height, data.width);
    });
  }
  size(height, width) {
    if (!this.hasAttribute("resizable") || !(parseInt(height, 10) >= 100) || width !== undefined) throw new Error(`AMP takes no ${width} × ${height}`);
    this.style.height = parseInt(height, 10) + "px";
  }
});
