package chart

// What drawings in packages of their own have in common with those here.

// AppendText appends s escaped, for the content and the attributes of an SVG.
func AppendText(b []byte, s string) []byte { return appendEscaped(b, s) }

// AppendNumber appends v with at most three decimals; what is not finite is written 0.
func AppendNumber(b []byte, v float64) []byte { return appendNumber(b, v) }

// TextWidth estimates how wide in pixels s comes out at a font size of px.
func TextWidth(s string, px float64, bold bool) float64 { return textWidth(s, px, bold) }
