package chart_test

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"breakeven/app/chart"
)

// checkSound tells what no drawing may do: repeat an id, name a pattern that is not there, hold a number that is none or
// has too many places, or carry style.
func checkSound(t reporter, root *element, ids map[string]bool) {
	t.Helper()
	root.walk(func(e *element) {
		if e.name == "style" || e.name == "script" {
			t.Errorf("a <%s> element", e.name)
		}
		for name, value := range e.attrs {
			switch name {
			case "id":
				if ids[value] {
					t.Errorf("the id %q is there twice", value)
				}
				ids[value] = true
			case "style":
				t.Errorf("a style attribute: %s", value)
			case "x", "y", "dx", "dy", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height":
				checkNumber(t, name, strings.TrimSuffix(value, "%"))
			case "d":
				for _, n := range strings.FieldsFunc(strings.ReplaceAll(value, "-", " -"), func(r rune) bool { return strings.ContainsRune("MLHVlZ ", r) }) {
					checkNumber(t, name, n)
				}
			}
		}
	})
}

func checkNumber(t reporter, name, text string) {
	t.Helper()
	v, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(v) || math.IsInf(v, 0) || math.Abs(v) > 5000 {
		t.Errorf("%s is %q", name, text)
	}
	if _, places, _ := strings.Cut(text, "."); len(places) > 3 || strings.HasSuffix(places, "0") || text == "-0" {
		t.Errorf("%s is written %q", name, text)
	}
}

// checkApart tells which labels cover one another or leave the page, at every size.
func checkApart(t reporter, root *element, sizes []size) {
	t.Helper()
	const margin = 18 // of the page, in pixels
	for _, at := range sizes {
		all := root.labels(at)
		for i, a := range all {
			if a.x1 < -margin || a.x2 > at.w+margin {
				t.Errorf("at %v: %q reaches from %.1f to %.1f", at, a.text, a.x1, a.x2)
			}
			for _, b := range all[:i] {
				if a.meets(b) {
					t.Errorf("at %v: %+v covers %+v", at, a, b)
				}
			}
		}
	}
}

func TestStatesAreSound(t *testing.T) {
	for _, s := range states(t) {
		t.Run(s.name, func(t *testing.T) {
			ids := map[string]bool{}
			checkSound(t, parse(t, chart.Defs(s.chart.Prefix)), ids)
			var named []string
			for _, d := range s.drawings() {
				root := parse(t, d.svg)
				checkSound(t, root, ids)
				checkApart(t, root, d.sizes)
				root.walk(func(e *element) {
					for _, name := range [...]string{"fill", "clip-path"} {
						if id, ok := strings.CutPrefix(e.attrs[name], "url(#"); ok {
							named = append(named, strings.TrimSuffix(id, ")"))
						}
					}
				})
			}
			for _, id := range named {
				if !ids[id] {
					t.Errorf("nothing has the id %q", id)
				}
			}
		})
	}
}
