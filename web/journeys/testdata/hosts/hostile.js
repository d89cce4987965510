// Messages of a page that means ill, or is only broken. texts are hostile
// values; none is a value that the frame they are sent to takes for capex, and
// revenue is locked there.
(texts) => {
  const deep = (n) => { let o = {}; for (let i = 0; i < n; i++) o = { o }; return o; };
  const cycle = { source: "breakeven", type: "set" };
  cycle.data = cycle;
  const ours = (type, data, more) => ({ source: "breakeven", type, data, ...more });
  const polluted = JSON.parse('{"__proto__": {"hostile": 1}, "constructor": {"prototype": {"hostile": 1}}, "capex": 1}');
  const greeting = ":8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true";
  const no = [undefined, null, 0, -1, NaN, Infinity, 1n, true, false, "", " ", [], {}, [null], [undefined], [[[]]], new Date(0), new Date(NaN), /./g,
    new Map([["source", "breakeven"], ["type", "set"]]), new Set(["breakeven"]), new ArrayBuffer(8), new Uint8Array(3), new Blob(["x"]), new Error("x"),
    new Boolean(true), new Number(1), new String("[iFrameSizer]x:8:false"), "x".repeat(1e6), deep(500), Array(1e4).fill("set"), { length: -1 }];
  const messages = [
    ...no, cycle,
    // Half known: a key that is looked for, with something in it that is not.
    ...no.flatMap((x) => [{ type: x }, { message: x, secret: x }, { sentinel: "amp", type: x }, { source: x, type: "set" }, ours(x, { capex: "1" })]),
    // Ours, with the wrong things in it.
    ...no.flatMap((x) => [ours("set", x), ours("theme", x), ours("theme", { theme: x }), ours("set", { capex: x }), ours("set", { revenue: x }), ours("get", x, { id: x })]),
    ours("__proto__"), ours("constructor"), ours("toString", {}), ours("hasOwnProperty", "x"), ours("valueOf"), ours(["set"], { capex: "1" }), ours("ready", { stage: "engine" }), ours("change", {}), ours("error", {}),
    ours("set", polluted), ours("set", { ["__proto__"]: "1" }), ours("set", Object.fromEntries(Array(5000).fill(0).map((_, i) => ["field" + i, "1"]))),
    ours("set", { "basis.capex": "7", "min.capex": "1", "max.capex": "1", title: "<b id=hostile>", lock: "capex", hide: "capex", scenario: "x", accent: "c0392b", lang: "de", theme: "dark" }),
    ours("set", ["1", "2"]), ours("set", [["capex", "1"]]), ours("set", "capex=1"), ours("set", { CAPEX: "1", " capex": "1", "capex ": "1", "capex\u0000": "1" }), ours("set", { capex: "9".repeat(1e5) }), ours("set", { ["x".repeat(1e5)]: "1" }),
    // The greeting of iframe-resizer, and what follows it.
    "[iFrameSizer]", "[iFrameSizer]:", "[iFrameSizer]" + ":".repeat(1e4), "[iFrameSizer]x" + ":true".repeat(1e4), "[iFrameSizer]" + "x".repeat(1e4) + greeting, "[iFrameSizer]" + greeting, "[iFrameSizer]__proto__" + greeting,
    "[iFrameSizer]close", "[iFrameSizer]reset", "[iFrameSizer]resize", "[iFrameSizer]message:{", "[iFrameSizer]message:null", "[iFrameSizer]pageInfo:}", "[iFrameSizer]moveToAnchor:hostile", "[iFrameResizerChild]Ready",
    // Pym's, whose ids become regular expressions elsewhere.
    "pymxPYMx", "pymxPYMxxPYMxxPYMx", "pymxPYMx(.*)*xPYMxwidthxPYMx1", "pymxPYMx[xPYMxwidthxPYMx1", "pymxPYMxlayoffsxPYMxwidthxPYMxNaN", "pymxPYMxlayoffsxPYMxwidthxPYMx-1", "pymxPYMxlayoffsxPYMxwidthxPYMx1e9",
    "pymxPYMxlayoffsxPYMxnavigateToxPYMxjavascript:window.hostile=1", "pymxPYMxlayoffsxPYMxscrollToChildPosxPYMx1e9", "pymxPYMxlayoffsxPYMxheightxPYMx1",
    // Others' protocols, with commands in them.
    '{"method":"setTheme","data":"dark"}', '{"method":"getSize"}', '{"context":"iframe.resize","height":1}', "{", "null", { type: "embed-size", sentinel: "amp", height: 1 }, { type: "iframe-resized", height: 1 },
    { type: "iframe-child-init", targetElementSelector: "<b id=hostile>", bodyPadding: "9px;position:fixed", bodyMargin: "url(https://example.org/)" }, { message: "link", value: "javascript:window.hostile=1", secret: "aB3xY9kQ2z" },
    { message: "ready", secret: '"]<b id=hostile>' }, { "datawrapper-height": { x: 1 } },
    // Every hostile text where a text is looked for.
    ...texts.flatMap((text) => [text, ours("set", { capex: text }), ours("set", { revenue: text }), ours("set", { [text]: "1" }), ours("theme", text), ours("theme", { theme: text }),
      ours("get", text, { id: text }), ours(text, text), "[iFrameSizer]" + text + greeting, `pymxPYMx${text}xPYMxwidthxPYMx${text}`, { type: text, message: text, secret: text }]),
  ];
  return messages;
}
