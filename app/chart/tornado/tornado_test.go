package tornado_test

import (
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"breakeven/app/chart"
	"breakeven/app/chart/tornado"

	"pgregory.net/rapid"
)

var update = flag.Bool("update", false, "write the golden files anew")

func bar(answer int64) tornado.Bar {
	return tornado.Bar{Known: true, Answer: answer, Text: strconv.FormatInt(answer, 10)}
}

var words = tornado.Words{Base: "32,034 layoffs now", Less: "10% less", More: "10% more"}

// setups are the named states of the drawing.
var setups = map[string]tornado.Tornado{
	"loaded": {Base: 32_034, Rows: []tornado.Row{
		{Name: "Capex", Less: bar(0), More: bar(91_941)},
		{Name: "Revenue", Less: tornado.Bar{Beyond: true}, More: bar(0), Notes: []string{"10% less: not enough people"}},
		{Name: "Payroll", Less: bar(591), More: bar(57_758)},
		{Name: "Target", Less: bar(32_034), More: bar(32_034), Notes: []string{"10% less or more: no change"}},
	}},
	"one-side": {Base: 10, Rows: []tornado.Row{
		{Name: "Headcount, of those who could be laid off in the whole of the company and its subsidiaries", Less: bar(12), More: bar(15)},
		{Name: "Cash tax rate", Less: bar(10), More: bar(11), Notes: []string{"10% less: no change"}},
	}},
	"nothing-moves": {Base: 0, Rows: []tornado.Row{{Name: "Capex", Less: bar(0), More: bar(0)}}},
	"empty":         {Base: 7},
	"right-to-left": {Base: 5, RTL: true, Rows: []tornado.Row{{Name: "Capex", Less: bar(1), More: bar(9)}, {Name: "Revenue", Less: bar(6), More: bar(7)}}},
}

func svgOf(setup tornado.Tornado) string {
	setup.Prefix, setup.Label, setup.Words = "bk-", "what it says", words
	return setup.SVG()
}

func TestGolden(t *testing.T) {
	for name, setup := range setups {
		file := filepath.Join("testdata", name+".svg")
		got := svgOf(setup) + "\n"
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

// element is one element of a drawing with the text in it.
type element struct {
	name  string
	attrs map[string]string
	text  string
}

func (e element) has(class string) bool {
	return slices.Contains(strings.Fields(e.attrs["class"]), class)
}

// at is where an attribute lies in a drawing of that width.
func (e element) at(t tester, name string, width float64) float64 {
	text, percent := strings.CutSuffix(e.attrs[name], "%")
	v, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(v) || math.Abs(v) > 1e6 {
		t.Fatalf("%s of %v is %q", name, e, e.attrs[name])
	}
	if percent {
		return v / 100 * width
	}
	return v
}

type tester interface {
	Fatalf(format string, args ...any)
	Errorf(format string, args ...any)
}

func read(t tester, svg string) (list []element) {
	var open []int
	for dec := xml.NewDecoder(strings.NewReader(svg)); ; {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return list
		}
		if err != nil {
			t.Fatalf("not well formed: %v\n%s", err, svg)
		}
		switch token := token.(type) {
		case xml.StartElement:
			e := element{name: token.Name.Local, attrs: map[string]string{}}
			for _, a := range token.Attr {
				if _, twice := e.attrs[a.Name.Local]; twice || a.Name.Local == "style" {
					t.Fatalf("attribute %s\n%s", a.Name.Local, svg)
				}
				e.attrs[a.Name.Local] = a.Value
			}
			open, list = append(open, len(list)), append(list, e)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			list[open[len(open)-1]].text += string(token)
		}
	}
}

// checkSound tells which labels cover one another or leave the page, and which bars leave the drawing.
func checkSound(t tester, svg string) {
	list := read(t, svg)
	rtl := list[0].attrs["direction"] == "rtl"
	height := list[0].at(t, "height", 0)
	for _, width := range []float64{284, 403, 404, 760, 1164} {
		var boxes [][4]float64
		for _, e := range list {
			switch e.name {
			case "rect":
				x, w := e.at(t, "x", width), e.at(t, "width", width)
				if e.attrs["transform"] != "" {
					x -= w
				}
				if x < -0.1 || x+w > width+0.1 || w < 0 || e.at(t, "y", 0)+e.at(t, "height", 0) > height {
					t.Errorf("at %v: %v leaves the drawing", width, e)
				}
			case "text":
				if e.has("nw") && width >= 404 || e.has("w") && width < 404 {
					continue
				}
				px, bold := 13.0, e.has("b")
				if bold {
					px = 15
				}
				w, x := chart.TextWidth(e.text, px, bold), e.at(t, "x", width)
				if e.attrs["dx"] != "" {
					x += e.at(t, "dx", 0)
				}
				switch {
				case e.attrs["text-anchor"] == "middle":
					x -= w / 2
				case e.has("e") != rtl:
					x -= w
				}
				y := e.at(t, "y", 0)
				box := [4]float64{x, y - px*0.75, x + w, y + px*0.2}
				const margin = 18 // of the page
				if x < -margin || x+w > width+margin || y > height {
					t.Errorf("at %v: %q reaches from %.0f to %.0f", width, e.text, x, x+w)
				}
				for _, o := range boxes {
					if box[0] < o[2] && o[0] < box[2] && box[1] < o[3] && o[1] < box[3] {
						t.Errorf("at %v: %q covers another label: %v, %v", width, e.text, box, o)
					}
				}
				boxes = append(boxes, box)
			}
		}
	}
}

func TestSound(t *testing.T) {
	for name, setup := range setups {
		t.Run(name, func(t *testing.T) { checkSound(t, svgOf(setup)) })
	}
}

func drawBar(t *rapid.T, name string) tornado.Bar {
	switch rapid.IntRange(0, 5).Draw(t, name) {
	case 0:
		return tornado.Bar{}
	case 1:
		return tornado.Bar{Beyond: true}
	}
	return bar(rapid.OneOf(rapid.Int64Range(0, 20), rapid.Int64Range(0, 100_000_000)).Draw(t, name+" answer"))
}

func TestAnyTornadoIsSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := tornado.Tornado{Base: rapid.Int64Range(0, 100_000_000).Draw(t, "base"), RTL: rapid.Bool().Draw(t, "right to left")}
		text := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"Capex", `"><script>`, strings.Repeat("long ", 40)}))
		for range rapid.IntRange(0, 6).Draw(t, "rows") {
			all.Rows = append(all.Rows, tornado.Row{Name: text.Draw(t, "name"), Less: drawBar(t, "less"), More: drawBar(t, "more"),
				Notes: rapid.SliceOfN(text, 0, 2).Draw(t, "notes")})
		}
		svg := svgOf(all)
		if svg != svgOf(all) {
			t.Fatal("two drawings of one state differ")
		}
		checkSound(t, svg)
	})
}

// The bars stand in the order of their effect, begin at the answer in force, and the two directions differ by more than
// their colour.
func TestBarsAreSortedAndToldApart(t *testing.T) {
	setup := setups["loaded"]
	if got := tornado.Sort(setup.Rows, setup.Base); !slices.Equal(got, []int{1, 0, 2, 3}) {
		t.Errorf("the order is %v", got)
	}
	var names, hatched []string
	last := ""
	for _, e := range read(t, svgOf(setup)) {
		switch {
		case e.name == "text" && e.has("b"):
			names = append(names, e.text)
		case e.name == "rect" && e.attrs["class"] != "":
			last = e.attrs["class"]
		case e.name == "rect":
			hatched = append(hatched, last)
		}
	}
	if want := []string{"Revenue", "Capex", "Payroll", "Target"}; !slices.Equal(names, want) {
		t.Errorf("drawn are %v", names)
	}
	if len(hatched) != 4 || slices.ContainsFunc(hatched, func(class string) bool { return class != "more" }) {
		t.Errorf("hatched are %v: the key and the bars of what is more should be", hatched)
	}
}

// The largest numbers there are neither overflow nor hang.
func TestExtremes(t *testing.T) {
	checkBars := tornado.Tornado{Base: math.MinInt64, Rows: []tornado.Row{{Name: "x", Less: tornado.Bar{Known: true, Answer: math.MaxInt64}}}}
	checkSound(t, svgOf(checkBars))
	if e := checkBars.Rows[0].Effect(math.MinInt64); e != math.MaxUint64 {
		t.Errorf("the effect is %d", e)
	}
}
