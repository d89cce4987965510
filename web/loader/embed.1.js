(() => {
  const tag = "breakeven-calculator", { src } = document.currentScript, site = new URL(src).origin;
  const own = site === location.origin, opaque = own || origin === "null";
  if (customElements.get(tag)) return;
  customElements.define(tag, class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: "open" }).append(document.createElement("slot"));
      this.shadowRoot.firstChild.name = "frame";
    }
    connectedCallback() {
      const frame = this.frame = document.createElement("iframe"), url = new URL("embed", src);
      for (const { name, value } of this.attributes)
        if (!/^(aria-|class|data-|dir|hidden|on|role|slot|style|tabindex)/.test(name))
          url.searchParams.set(name.replace(/\B(cost|rate|pay|per|layoff|months|revenue|price)/g, (w) => w[0].toUpperCase() + w.slice(1)), name === "events" ? 1 : value);
      this.style.display = "block";
      this.style.containerType = "inline-size";
      frame.style = "display:block;width:100%;border:0;height:" + this.height();
      frame.slot = "frame";
      frame.title = this.title || this.textContent.trim() || "Breakeven";
      frame.loading = "lazy";
      frame.allow = "clipboard-write";
      frame.sandbox = "allow-scripts" + (own ? "" : " allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads");
      frame.src = url;
      this.ready = new Promise((then) => this.go = then);
      this.append(frame);
      addEventListener("message", this);
    }
    disconnectedCallback() {
      removeEventListener("message", this);
      this.frame.remove();
    }
    height() {
      const given = this.style.paddingBottom.replace(/%/g, "cqi");
      if (/q/.test(given)) {
        this.style.paddingBottom = 0;
        return this.given = given;
      }
      const has = (word, name = "hide") => (this.getAttribute(name) || "").includes(word),
        n = has("revenue") + has("capex") + has("payroll") + has("headcount"), l = has("layoffs") * 28, e = has("equivalents", "show"), w = has("working", "show") * 800;
      const step = (at, by) => ` ${by < 0 ? "-" : "+"} clamp(0px,(${at}px - 100cqi)*9e4,${Math.abs(by)}px)`;
      const ramp = (at, by, most) => ` + clamp(0px,(100cqi - ${at}px)*${by},${most}px)`;
      return this.given || `calc(${1089}px` + ramp(344, .23, 22) + ramp(440, .1525, 26) + ramp(608, .122, 51) + step(440, 1) + step(608, 440) + step(896, 3)+")";
    }
    handleEvent({ data, origin, source }) {
      if (source !== this.frame.contentWindow || origin !== site && !(opaque && origin === "null") || !data) return;
      const { sentinel, type, height, source: by } = data;
      if (sentinel === "amp" && type === "embed-size" && Number.isFinite(height))
        this.frame.style.height = Math.min(Math.max(height, 100), 1e4) + "px";
      if (by === "breakeven" && /^(ready|change|error)$/.test(type)) {
        this.go();
        this.dispatchEvent(new CustomEvent("breakeven:" + type, { bubbles: true, detail: data.data }));
      }
    }
    send(type, data) {
      this.ready.then(() => this.frame.contentWindow?.postMessage({ source: "breakeven", type, data }, opaque ? "*" : site));
    }
    set(fields) { this.send("set", fields); }
    theme(name) { this.send("theme", name); }
    async get() {
      if (!this.hasAttribute("events")) throw Error("get() needs the events attribute");
      this.send("get");
      return new Promise((then) => this.addEventListener("breakeven:change", (e) => then(e.detail), { once: true }));
    }
  });
})();
