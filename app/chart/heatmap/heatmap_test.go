package heatmap_test

import (
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"breakeven/app/chart/heatmap"

	"pgregory.net/rapid"
)

var update = flag.Bool("update", false, "write the golden files anew")

// letters draw a map: a digit is a level.
var letters = map[rune]heatmap.Shade{' ': heatmap.Blank, '.': heatmap.None, '/': heatmap.Beyond, 'x': heatmap.Never}

func drawn(rows ...string) heatmap.Map {
	h := heatmap.Map{Prefix: "bk-", Label: `what it "says"`, Column: -1, Row: -1, Columns: len(rows[0])}
	for _, r := range strings.Join(rows, "") {
		shade, ok := letters[r]
		if !ok {
			shade = heatmap.Shade(r - '0')
		}
		h.Shades = append(h.Shades, shade)
	}
	return h
}

func TestGolden(t *testing.T) {
	ringed := drawn("..112", ".1123", "1123/", "123//", " 3/xx")
	ringed.Column, ringed.Row = 3, 1
	mirrored := ringed
	mirrored.RTL = true
	for name, h := range map[string]heatmap.Map{"ringed": ringed, "right-to-left": mirrored, "empty": {Label: "nothing"}} {
		got := h.SVG() + "\n"
		file := filepath.Join("testdata", name+".svg")
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s is\n%s\nthe file has\n%s", name, got, want)
		}
	}
}

// painted reads a map back, cell by cell: the level of its path, and the pattern over it.
func painted(t interface{ Fatalf(string, ...any) }, svg string, columns, rows int) (levels, patterns []string) {
	levels, patterns = make([]string, columns*rows), make([]string, columns*rows)
	fill := func(list []string, x, y, w, h float64, what string) {
		for row := math.Round(y); row < math.Round(y+h); row++ {
			for column := math.Round(x); column < math.Round(x+w); column++ {
				at := int(row)*columns + int(column)
				if list[at] != "" {
					t.Fatalf("cell %v, %v is painted twice:\n%s", column, row, svg)
				}
				list[at] = what
			}
		}
	}
	number := func(s string) float64 {
		v, err := strconv.ParseFloat(strings.TrimSuffix(s, "%"), 64)
		if err != nil {
			t.Fatalf("%q is no number:\n%s", s, svg)
		}
		return v
	}
	for dec := xml.NewDecoder(strings.NewReader(svg)); ; {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return levels, patterns
		}
		if err != nil {
			t.Fatalf("not well formed: %v\n%s", err, svg)
		}
		e, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		attrs := map[string]string{}
		for _, a := range e.Attr {
			attrs[a.Name.Local] = a.Value
		}
		switch {
		case attrs["style"] != "":
			t.Fatalf("a style attribute:\n%s", svg)
		case e.Name.Local == "path":
			for _, piece := range strings.Split(strings.TrimSuffix(attrs["d"], "z"), "z") {
				n := strings.FieldsFunc(piece, func(r rune) bool { return strings.ContainsRune("M hv", r) })
				if len(n) != 5 || n[3] != "1" || number(n[4]) != -number(n[2]) {
					t.Fatalf("the piece %q:\n%s", piece, svg)
				}
				fill(levels, number(n[0]), number(n[1]), number(n[2]), 1, attrs["class"])
			}
		case e.Name.Local == "rect" && attrs["fill"] != "":
			across, down := float64(columns)/100, float64(rows)/100
			fill(patterns, number(attrs["x"])*across, number(attrs["y"])*down, number(attrs["width"])*across, number(attrs["height"])*down, attrs["fill"])
		}
	}
}

func TestEveryCellIsPaintedAsItIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := heatmap.Map{Prefix: "p-", Columns: rapid.IntRange(1, 41).Draw(t, "columns"), Column: -1, RTL: rapid.Bool().Draw(t, "right to left")}
		rows := rapid.IntRange(1, 41).Draw(t, "rows")
		shades := []heatmap.Shade{heatmap.Blank, 1, 2, 6, 7, heatmap.None, heatmap.Beyond, heatmap.Never}
		for len(h.Shades) < h.Columns*rows {
			shade := rapid.SampledFrom(shades).Draw(t, "shade")
			for range min(rapid.IntRange(1, 60).Draw(t, "so many"), h.Columns*rows-len(h.Shades)) {
				h.Shades = append(h.Shades, shade)
			}
		}
		levels, patterns := painted(t, h.SVG(), h.Columns, rows)
		for i, shade := range h.Shades {
			at := i
			if h.RTL {
				at = i - i%h.Columns + h.Columns - 1 - i%h.Columns
			}
			level, pattern := "", ""
			switch {
			case shade >= 1 && shade <= heatmap.MostLevels:
				level = "lv" + strconv.Itoa(int(shade))
			case shade == heatmap.None:
				pattern = "url(#p-d)"
			case shade == heatmap.Beyond:
				pattern = "url(#p-h)"
			case shade == heatmap.Never:
				level, pattern = "lv0", "url(#p-h)"
			}
			if levels[at] != level || patterns[at] != pattern {
				t.Fatalf("cell %d of shade %d is painted %q, %q", i, shade, levels[at], patterns[at])
			}
		}
	})
}

// A whole map has few elements: that is what it is for.
func TestAMapIsFewElements(t *testing.T) {
	h := heatmap.Map{Columns: 41, Column: 3, Row: 3}
	for i := range 41 * 41 {
		h.Shades = append(h.Shades, heatmap.Shade(1+(i%41+i/41)/16))
	}
	if svg := h.SVG(); strings.Count(svg, "<") > 2*heatmap.MostLevels+8 || len(svg) > 10_000 {
		t.Errorf("%d elements in %d bytes", strings.Count(svg, "<"), len(svg))
	}
}

func TestCross(t *testing.T) {
	svg := heatmap.Cross{Columns: 4, Rows: 2, Column: 1, Row: 1}.SVG()
	for _, want := range []string{`x1="37.5%"`, `y1="75%"`} {
		if !strings.Contains(svg, want) {
			t.Errorf("%s lacks %s", svg, want)
		}
	}
	if svg := (heatmap.Cross{Columns: 4, Rows: 2, Column: 1, RTL: true}).SVG(); !strings.Contains(svg, `x1="62.5%"`) {
		t.Errorf("mirrored it is %s", svg)
	}
	if svg := (heatmap.Cross{}).SVG(); strings.Contains(svg, "NaN") || strings.Contains(svg, "line") {
		t.Errorf("nothing is %s", svg)
	}
}
