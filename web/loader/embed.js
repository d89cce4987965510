// The loader of <breakeven-calculator>: this is its source, embed.N.js what is
// served. `go test ./web/journeys -run Loader -update` makes the newest anew, as
// long as no editor has pinned it; web/README.md says how to use the element.
//
// It is a classic script: a module, or a bundle, would not know its own address.
// The catch is for a page that has the script twice.
try {
  const { src } = document.currentScript;
  const site = new URL(src).origin;
  const own = site == location.origin;
  // A frame that the sandbox keeps apart has no origin, nor has one within such.
  const from = own || origin == "null" ? "null" : site;
  customElements.define("breakeven-calculator", class extends HTMLElement {
    // The shadow shows the frame alone: the fallback stays unseen, also where it
    // is parsed later. The frame itself is the page's, where its scripts find it.
    constructor() {
      const slot = document.createElement("slot");
      slot.name = "slot";
      super().attachShadow({ mode: "open" }).append(slot);
    }

    connectedCallback() {
      const url = new URL("embed", src), frame = this._frame = document.createElement("iframe");
      // HTML writes taxRate as taxrate: the humps come back where words begin.
      for (const { name, value } of this.attributes)
        if (!/-|^(class|on|sty)/.test(name))
          url.searchParams.set(name.replace(/\B(?=cos|rat|pa|per|lay|mo|rev|pri)./g, (c) => c.toUpperCase()), name == "events" ? 1 : value);
      // The height until the frame tells its own: what the snippet's style keeps
      // free, else the same line of the width (app/snippet), of the element's own.
      const hidden = (this.getAttribute("hide") + "").split(/rev|cap|payr|head/).length - 1;
      this._height ||= this.style.paddingBottom.replace(/%/g, "cqi") || `calc(${1033 - 159 * (hidden >> 1)}px + min(17cqi,154px) + clamp(0px,(608px - 100cqi)*9e4,${448 - 159 * (hidden + 1 >> 1)}px))`;
      frame.style = "display:block;width:100%;border:0;height:" + this._height;
      this.style.cssText += ";display:block;width:100%;height:auto;padding:0;container-type:inline-size";
      frame.title = this.title || this.textContent.trim() || "breakeven";
      frame.loading = "lazy";
      // Both powers together on the host's own origin would be no sandbox.
      frame.sandbox = "allow-scripts" + (own ? "" : " allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads");
      this._loaded = new Promise((then) => frame.onload = then);
      frame.src = url;
      frame.slot = "slot";
      this.append(frame);
      addEventListener("message", this);
    }

    disconnectedCallback() {
      removeEventListener("message", this);
      this._frame.remove();
    }

    // handleEvent takes the messages that come from the frame.
    handleEvent({ data, origin, source }) {
      if (source != this._frame.contentWindow || origin != from) return;
      const { source: by, type, height, data: detail } = data || "";
      if (type == "embed-size" && Number.isFinite(height))
        this._frame.style.height = Math.min(Math.max(height, 100), 1e4) + "px";
      if (by == "breakeven")
        this.dispatchEvent(new CustomEvent("breakeven:" + type, { bubbles: true, detail }));
    }

    // _send waits until the frame is there to listen.
    _send(type, data) {
      this._loaded.then(() => this._frame.contentWindow?.postMessage({ source: "breakeven", type, data }, from == site ? site : "*"));
    }

    set(fields) { this._send("set", fields); }

    theme(name) { this._send("theme", name); }

    async get() {
      if (!this.hasAttribute("events")) throw Error("get() needs events");
      this._send("get");
      return new Promise((then) => this.addEventListener("breakeven:change", (e) => then(e.detail), { once: true }));
    }
  });
} catch {}
