// What a reader takes along from the classroom page that only the browser can
// make or give: a drawing as it looks on the page, as a file that stands by
// itself; and files, without any network. The program calls what stands in
// window.breakevenTake; failures answer with null.
"use strict";
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const space = 16; // px around a picture and between its parts
  const font = "sans-serif";

  // What of an element's look a drawing needs, and what it is anyway.
  const looks = {
    fill: "rgb(0, 0, 0)", "fill-opacity": "1", stroke: "none", "stroke-width": "1px", "stroke-dasharray": "none", "stroke-linecap": "butt",
    "stroke-linejoin": "miter", "stroke-opacity": "1", opacity: "1", "vector-effect": "none", "paint-order": "normal",
    "text-anchor": "start", direction: "ltr", "font-size": "", "font-weight": "400",
  };
  const grouping = ["svg", "g", "defs", "pattern", "clipPath"];

  // plainColour writes what color-mix() makes in a way that every program reads.
  const plainColour = (text) => text.replace(/color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)/, (_, r, g, b, a) =>
    `${a ? "rgba" : "rgb"}(${[r, g, b].map((part) => Math.round(part * 255)).join(", ")}${a ? `, ${a}` : ""})`).replace(/url\("?(?:[^")]*)#([^")]+)"?\)/, "url(#$1)");

  // plain copies a drawing's element with its looks written out, and without
  // what only the page has a use for: classes, roles, data. What is not seen is
  // left out. used takes the ids that it refers to.
  function plain(element, used) {
    const style = getComputedStyle(element);
    if (style.display === "none" || style.visibility === "hidden") {
      if (!element.closest("defs")) return null;
    }
    const copy = document.createElementNS(SVG, element.localName);
    for (const { name, value } of element.attributes) {
      if (!/^(class|style|role|tabindex|xmlns.*|aria-.*|data-.*|on.*|href)$/.test(name) && !(name in looks)) copy.setAttribute(name, value);
    }
    const group = grouping.includes(element.localName);
    for (const [name, usual] of Object.entries(looks)) {
      if (group && name !== "opacity") continue; // what is inherited stands where it counts
      const value = plainColour(style.getPropertyValue(name));
      if (value && value !== usual && !(name.startsWith("font") && !/^t/.test(element.localName))) copy.setAttribute(name, value);
      const id = value.match(/^url\(#(.+)\)$/)?.[1];
      if (id) used.add(id);
    }
    if (group && element.localName === "svg" && style.overflow === "visible") copy.setAttribute("overflow", "visible");
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) copy.append(child.data);
      else if (child.nodeType === Node.ELEMENT_NODE) {
        const kept = plain(child, used);
        if (kept) copy.append(kept);
      }
    }
    return copy;
  }

  // lines breaks a text where a line is full, also inside of a long address.
  function lines(text, size, weight, width) {
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = `${weight} ${size}px ${font}`;
    const fits = (line) => pen.measureText(line).width <= width;
    const done = [""];
    for (let word of text.split(/\s+/)) {
      const last = done.length - 1, longer = done[last] ? `${done[last]} ${word}` : word;
      if (fits(longer)) { done[last] = longer; continue; }
      if (done[last]) done.push("");
      while (word.length > 1 && !fits(word)) {
        let n = word.length - 1;
        while (n > 1 && !fits(word.slice(0, n))) n--;
        done.splice(-1, 1, word.slice(0, n), "");
        word = word.slice(n);
      }
      done[done.length - 1] = word;
    }
    return done;
  }

  // picture makes one SVG of the drawings that a selector finds, as they lie on
  // the page, under a heading and over a line that says where it is from.
  function picture(selector, { title, description, source }) {
    const drawings = [...document.querySelectorAll(selector)].filter((svg) => svg.getClientRects().length > 0);
    if (drawings.length === 0) return null;
    const boxes = drawings.map((svg) => svg.getBoundingClientRect());
    // Labels may stand out of their drawing.
    const seen = drawings.flatMap((svg) => [...svg.querySelectorAll("text, rect, path, circle")]).map((e) => e.getBoundingClientRect())
      .concat(boxes).filter((box) => box.width > 0 || box.height > 0);
    const edge = (of, side) => of(...seen.map((box) => box[side]));
    const left = edge(Math.min, "left"), top = edge(Math.min, "top");
    const inside = Math.ceil(edge(Math.max, "right") - left), high = Math.ceil(edge(Math.max, "bottom") - top);
    const width = inside + 2 * space;

    const page = getComputedStyle(drawings[0].closest("[data-breakeven]"));
    const colour = (name) => {
      const probe = document.createElementNS(SVG, "rect");
      probe.setAttribute("fill", `var(--${name})`);
      drawings[0].append(probe);
      const text = plainColour(getComputedStyle(probe).fill);
      probe.remove();
      return text;
    };
    const root = document.createElementNS(SVG, "svg");
    const add = (name, attributes, text) => {
      const element = document.createElementNS(SVG, name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      if (text !== undefined) element.append(text);
      root.append(element);
      return element;
    };
    add("title", { id: "title" }, title);
    add("desc", { id: "description" }, drawings[0].getAttribute("aria-label") || description);
    const paper = add("rect", { width: "100%", fill: colour("paper") });
    const start = page.direction === "rtl" ? { x: width - space, direction: "rtl" } : { x: space };
    let y = space;
    const write = (text, size, weight, name) => {
      for (const line of lines(text, size, weight, inside)) {
        y += Math.ceil(size * 1.35);
        add("text", { ...start, y: y - Math.ceil(size * .3), "font-size": size, "font-weight": weight, fill: colour(name) }, line);
      }
    };
    write(title, 17, 700, "ink");
    y += space;
    const used = new Set();
    drawings.forEach((svg, i) => {
      const copy = plain(svg, used);
      for (const [key, value] of Object.entries({ x: boxes[i].left - left + space, y: boxes[i].top - top + y, width: boxes[i].width, height: boxes[i].height })) {
        copy.setAttribute(key, Math.round(value * 100) / 100);
      }
      copy.setAttribute("overflow", "visible");
      root.append(copy);
    });
    y += high + space;
    write(source, 12, 400, "ink2");
    y += space;
    paper.setAttribute("height", y);
    const shared = document.createElementNS(SVG, "defs");
    for (const id of used) {
      const pattern = !root.querySelector(`#${CSS.escape(id)}`) && document.getElementById(id);
      if (pattern) shared.append(plain(pattern, new Set()));
    }
    if (shared.childNodes.length > 0) paper.before(shared);
    for (const [key, value] of Object.entries({ width, height: y, viewBox: `0 0 ${width} ${y}`, role: "img", "aria-labelledby": "title description", "font-family": font })) root.setAttribute(key, value);
    return { text: new XMLSerializer().serializeToString(root), width, height: y };
  }

  // png draws a picture at twice its size.
  async function png({ text, width, height }) {
    const image = new Image();
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = 2 * width;
    canvas.height = 2 * height;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((done) => { canvas.toBlob(done, "image/png"); });
  }

  // save gives the reader a file.
  function save(name, type, content) {
    const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000); // a browser may ask first where to put it
  }

  window.breakevenTake = {
    // barred is whether the page stands in a frame that allows no downloads: "yes",
    // "no", or "perhaps" where the page around does not tell.
    barred() {
      if (window.parent === window) return "no";
      try {
        const sandbox = window.frameElement?.getAttribute("sandbox");
        if (window.frameElement) return sandbox === null || /(^|\s)allow-downloads(\s|$)/.test(sandbox) ? "no" : "yes";
      } catch { /* the page around is another site's */ }
      return "perhaps";
    },
    today() {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    },
    save,
    // load reads a file as bytes: of the site, or of what is kept on the device.
    load(address, done) {
      fetch(address).then((r) => (r.ok ? r.arrayBuffer() : Promise.reject())).then((data) => done(new Uint8Array(data)), () => done(null));
    },
    // draw saves a drawing as "svg" or "png", and answers whether it could.
    draw(selector, format, name, words, done) {
      (async () => {
        const made = picture(selector, words);
        save(name, "image/svg+xml", format === "png" ? await png(made) : made.text);
      })().then(() => done(true), () => done(false));
    },
  };
})();
