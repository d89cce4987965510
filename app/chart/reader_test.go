package chart_test

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"breakeven/app/chart"
)

// An element is a part of a drawing, read back as a browser would.
type element struct {
	name     string
	attrs    map[string]string
	children []*element
	text     string // before the first child; of the element itself otherwise
}

// A reporter is what a check tells its findings to: a test, or a property under test.
type reporter interface {
	Helper()
	Errorf(format string, args ...any)
	Fatalf(format string, args ...any)
}

// parse reads one svg.
func parse(t reporter, svg string) *element {
	t.Helper()
	root := &element{}
	open := []*element{root}
	for dec := xml.NewDecoder(strings.NewReader(svg)); ; {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("not well formed: %v\n%s", err, svg)
		}
		top := open[len(open)-1]
		switch token := token.(type) {
		case xml.StartElement:
			e := &element{name: token.Name.Local, attrs: map[string]string{}}
			for _, a := range token.Attr {
				if _, twice := e.attrs[a.Name.Local]; twice {
					t.Fatalf("attribute %s is given twice\n%s", a.Name.Local, svg)
				}
				e.attrs[a.Name.Local] = a.Value
			}
			top.children = append(top.children, e)
			open = append(open, e)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			// Text after a child becomes a child without a name.
			if len(top.children) == 0 {
				top.text += string(token)
			} else {
				top.children = append(top.children, &element{text: string(token)})
			}
		}
	}
	if len(root.children) != 1 || root.children[0].name != "svg" {
		t.Fatalf("not one svg element: %s", svg)
	}
	return root.children[0]
}

// walk visits the element and all that is in it.
func (e *element) walk(visit func(*element)) {
	visit(e)
	for _, c := range e.children {
		c.walk(visit)
	}
}

// all returns the elements of that name and class; an empty class means any.
func (e *element) all(name, class string) []*element {
	var found []*element
	e.walk(func(x *element) {
		if (name == "" || x.name == name) && (class == "" || x.has(class)) {
			found = append(found, x)
		}
	})
	return found
}

func (e *element) has(class string) bool {
	return slices.Contains(strings.Fields(e.attrs["class"]), class)
}

// number returns an attribute's value without its percent sign.
func (e *element) number(name string) float64 {
	v, _ := strconv.ParseFloat(strings.TrimSuffix(e.attrs[name], "%"), 64)
	return v
}

// content returns all text in the element.
func (e *element) content() string {
	text := e.text
	for _, c := range e.children {
		text += c.content()
	}
	return text
}

// A size is one at which a drawing appears; narrow ones show the class nw, others w.
type size struct {
	w, h   float64
	narrow bool
}

var chartSizes = []size{
	{284, 272, true}, {320, 272, true}, {403, 272, true},
	{404, 320, false}, {420, 400, false}, {480, 320, false}, {604, 320, false}, {724, 400, false}, {760, 320, false}, {760, 400, false}, {859, 320, false},
}

var tightSizes = []size{
	{284, 176, true}, {320, 176, true}, {403, 176, true},
	{404, 188, false}, {420, 320, false}, {480, 188, false}, {604, 188, false}, {724, 320, false}, {760, 188, false}, {859, 188, false},
}

// sizesOf returns the sizes at which a chart appears.
func sizesOf(c chart.Chart) []size {
	if c.Tight {
		return tightSizes
	}
	return chartSizes
}

var stripSizes = []size{{266, 52, true}, {284, 52, true}, {320, 52, true}, {368, 52, false}, {571, 52, false}}

var endSizes = []size{{266, 18, true}, {284, 18, true}, {320, 18, true}, {404, 18, false}, {604, 18, false}, {760, 18, false}}

// A drawing is one svg with the sizes at which it appears.
type drawing struct {
	svg   string
	sizes []size
}

// drawings returns all drawings of a state.
func (s state) drawings() []drawing {
	all := []drawing{{s.chart.SVG(), sizesOf(s.chart)}, {s.xEnds.SVG(), endSizes[1:]}}
	for i := range s.strips {
		all = append(all, drawing{s.strips[i].SVG(), stripSizes}, drawing{s.ends[i].SVG(), endSizes})
	}
	for _, b := range s.bars {
		all = append(all, drawing{b.SVG(), nil})
	}
	return all
}

// A label is a text as it appears at one size, with the rectangle that it covers.
type label struct {
	text           string
	x1, y1, x2, y2 float64
}

func (a label) meets(b label) bool {
	const touch = 0.5
	return a.x1+touch < b.x2 && b.x1+touch < a.x2 && a.y1+touch < b.y2 && b.y1+touch < a.y2
}

// labels reads the texts of a drawing at a size, with widths estimated by a rule of thumb of the test's own.
func (e *element) labels(at size) []label {
	rtl := e.attrs["direction"] == "rtl"
	var all []label
	for _, t := range e.all("text", "") {
		if t.hidden(at) {
			continue
		}
		width, px := t.measure(at, 12, false)
		x, y := t.number("x")/100*at.w+t.number("dx"), t.number("dy")
		if strings.HasSuffix(t.attrs["y"], "%") {
			y += t.number("y") / 100 * at.h
		} else {
			y += t.number("y")
		}
		switch {
		case t.attrs["text-anchor"] == "middle":
			x -= width / 2
		case t.has("e") != rtl:
			x -= width
		}
		all = append(all, label{t.content(), x, y - 0.72*px, x + width, y + 0.2*px})
	}
	return all
}

func (e *element) hidden(at size) bool {
	return e.has("w") && at.narrow || e.has("nw") && !at.narrow
}

// measure returns the width of an element's text and the size of its font, as the style sheet sets it.
func (e *element) measure(at size, px float64, bold bool) (width, size float64) {
	switch {
	case e.has("b") && at.narrow:
		px, bold = 14, true
	case e.has("b"):
		px, bold = 15, true
	case e.has("u") && at.narrow:
		px, bold = 13, false
	case e.has("c"):
		px = 13
	}
	bold = bold || e.has("s") || e.has("z")
	for _, r := range e.text {
		switch {
		case unicode.Is(unicode.Cf, r):
		case strings.ContainsRune("fijltr.,:' ", r):
			width += 0.3 * px
		case bold:
			width += 0.58 * px
		default:
			width += 0.54 * px
		}
	}
	for _, c := range e.children {
		if !c.hidden(at) {
			w, _ := c.measure(at, px, bold)
			width += w
		}
	}
	return width, px
}
