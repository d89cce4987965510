// As much of a browser as a framework touches, and a reader who uses the page.
// Prints what the program logs, and the tree after every step.
"use strict";
const [, , starter, program] = process.argv;
require(starter);

class Node {
  constructor(fields) { Object.assign(this, { parent: null, childNodes: [], attributes: {}, listeners: {} }, fields); }
  get firstChild() { return this.childNodes[0] ?? null; }
  get firstElementChild() { return this.childNodes.find((c) => c.tagName) ?? null; }
  get parentElement() { return this.parent; }
  appendChild(c) { c.remove(); this.childNodes.push(c); c.parent = this; return c; }
  removeChild(c) {
    if (c.parent !== this) throw new Error("not a child");
    c.remove();
    return c;
  }
  replaceChild(next, old) {
    if (old.parent !== this) throw new Error("not a child");
    next.remove();
    this.childNodes[this.childNodes.indexOf(old)] = next;
    next.parent = this;
    old.parent = null;
  }
  remove() {
    if (this.parent) this.parent.childNodes = this.parent.childNodes.filter((c) => c !== this);
    this.parent = null;
  }
  setAttribute(name, value) { this.attributes[name] = String(value); }
  getAttribute(name) { return this.attributes[name] ?? null; }
  removeAttribute(name) { delete this.attributes[name]; }
  addEventListener(type, f) { (this.listeners[type] ??= []).push(f); }
  removeEventListener(type, f) { this.listeners[type] = this.listeners[type].filter((g) => g !== f); }
  set innerHTML(markup) { this.childNodes = []; this.appendChild(new Node({ tagName: "RAW", markup })); }
  fire(type) { for (const f of this.listeners[type] ?? []) f.call(this, { type, target: this, preventDefault() {} }); }
  find(test) { return test(this) ? this : this.childNodes.reduce((found, c) => found ?? c.find(test), null); }
  write(indent = "") {
    if (this.markup) return indent + this.markup + "\n";
    if (!this.tagName) return indent + JSON.stringify(this.nodeValue) + "\n";
    const set = Object.entries({ ...this.attributes, ...this.properties() }).map(([k, v]) => ` ${k}=${v}`).sort().join("");
    const heard = Object.entries(this.listeners).map(([k, v]) => ` ${k}×${v.length}`).sort().join("");
    return `${indent}<${this.tagName}${set}>${heard}\n` + this.childNodes.map((c) => c.write(indent + "  ")).join("");
  }
  properties() { return Object.fromEntries(["value", "disabled"].filter((k) => k in this).map((k) => ["." + k, this[k]])); }
}
const element = (tag) => new Node({ tagName: tag.toUpperCase() });
const body = element("body");
body.appendChild(new Node({ nodeValue: "\n" }));
body.appendChild(element("div")).setAttribute("class", "static");
body.appendChild(element("script"));
const empty = { length: 0, key: () => null, getItem: () => null, setItem() {}, removeItem() {} };
Object.assign(globalThis, {
  document: {
    body,
    createElement: element,
    createTextNode: (nodeValue) => new Node({ nodeValue }),
    getElementById: (id) => body.find((n) => n.attributes.id === id),
  },
  location: { href: "http://localhost/there?a=1#capex=2", pathname: "/there", search: "?a=1", hash: "#capex=2" },
  localStorage: empty, sessionStorage: empty,
  goappGetenv: () => "", goappNav() {}, goappOnUpdate() {}, goappOnAppInstallChange() {},
});

const rest = () => new Promise((resolve) => setTimeout(resolve, 120));
const by = (id) => document.getElementById(id);
// What the program logs at the start is put in order: frames and dispatches race
// there, in the original as in the copy.
let logged = [];
console.log = console.error = (...words) => logged.push(words.join(" "));
const step = async (name, act) => {
  act();
  await rest();
  if (name === "start") logged.sort();
  process.stdout.write(`${name}\n${body.write()}${logged.join("\n")}\n\n`);
  logged = [];
};
(async () => {
  const go = new Go();
  const { instance } = await WebAssembly.instantiate(require("fs").readFileSync(program), go.importObject);
  go.run(instance);
  await step("start", () => {});
  for (let i = 1; i <= 5; i++) await step(`click ${i}`, () => by("count").fire("click"));
  await step("two clicks at once", () => { by("count").fire("click"); by("count").fire("click"); });
  await step("a click in the part", () => by("part").fire("click"));
  await step("a letter", () => body.find((n) => n.tagName === "INPUT").fire("input"));
  process.exit(0);
})();
