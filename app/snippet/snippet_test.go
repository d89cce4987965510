package snippet_test

import (
	"fmt"
	"strings"
	"testing"

	"breakeven/app/snippet"
	"breakeven/calc"
)

// What a browser measured, on both sides of every change of layout. A journey
// measures at more widths.
var (
	widths   = [...]int{280, 320, 360, 439, 440, 520, 607, 608, 640, 760, 895, 896, 1000, 1200}
	measured = []struct {
		query   string
		heights [len(widths)]int
	}{
		{"", [...]int{1529, 1536, 1543, 1556, 1556, 1570, 1585, 1137, 1143, 1163, 1186, 1186, 1188, 1188}},
		{"scenario=microsoft-fy25&theme=dark&accent=c0392b&lock=revenue,headcount", [...]int{1529, 1536, 1543, 1556, 1556, 1570, 1585, 1137, 1143, 1163, 1186, 1186, 1188, 1188}},
		{"hide=capex", [...]int{1371, 1377, 1384, 1398, 1398, 1411, 1426, 1137, 1143, 1163, 1186, 1029, 1031, 1031}},
		{"hide=capex,revenue", [...]int{1212, 1219, 1225, 1239, 1239, 1252, 1267, 978, 984, 1004, 1027, 906, 908, 908}},
		{"hide=capex,revenue,payroll", [...]int{1053, 1060, 1067, 1080, 1080, 1094, 1108, 978, 984, 1004, 1027, 906, 908, 908}},
		{"hide=capex%2Crevenue%2Cpayroll%2Cheadcount", [...]int{904, 911, 918, 931, 921, 935, 950, 820, 825, 845, 868, 906, 908, 908}},
		{"hide=layoffs,taxRate,nosuch", [...]int{1529, 1536, 1543, 1556, 1556, 1570, 1585, 1137, 1143, 1163, 1186, 1186, 1188, 1188}},
		{"show=equivalents", [...]int{1942, 1949, 1956, 1969, 1855, 1868, 1883, 1459, 1464, 1484, 1507, 1211, 1213, 1213}},
		{"hide=capex,revenue,layoffs&show=equivalents", [...]int{1625, 1631, 1638, 1652, 1537, 1551, 1566, 1300, 1305, 1326, 1349, 1211, 1213, 1213}},
		{"capex=150000000000&show=chart&taxRate=0.21", [...]int{1529, 1536, 1543, 1556, 1556, 1570, 1585, 1137, 1143, 1163, 1186, 1186, 1188, 1188}},
	}
)

func TestHeightIsWhatWasMeasured(t *testing.T) {
	for _, m := range measured {
		for i, width := range widths {
			if got := snippet.Height(width, m.query); max(got-m.heights[i], m.heights[i]-got) > 2 {
				t.Errorf("%s at %d px is %d px high, measured %d", m.query, width, got, m.heights[i])
			}
		}
	}
}

// A field that a scenario's own file hides takes no more room than one that a
// query hides.
func TestHeightOfAScenarioThatHides(t *testing.T) {
	for _, width := range widths {
		if got, want := snippet.Height(width, "", calc.Capex, calc.Payroll), snippet.Height(width, "hide=capex,payroll"); got != want || got >= snippet.Height(width, "") {
			t.Errorf("at %d px it is %d px high, by the query %d", width, got, want)
		}
	}
	if got, want := snippet.Reserve("lock=revenue", calc.Capex), snippet.Reserve("lock=revenue&hide=capex"); got != want {
		t.Errorf("the loader keeps %s, by the query %s", got, want)
	}
}

// A style attribute is pasted into pages that are not ours, whatever its query
// says.
func TestStylesAreOneAttributesValue(t *testing.T) {
	for _, query := range []string{"", "hide=capex,revenue&show=equivalents,working", `title="><script>&hide="'<`, "hide=%zz&hide=&show"} {
		for _, style := range []string{snippet.Reserve(query), snippet.FrameStyle(query), snippet.ColumnFrameStyle(query)} {
			if strings.ContainsAny(style, `"'<>&`) || !strings.HasSuffix(style, ")") || strings.Count(style, "(") != strings.Count(style, ")") || len(style) > 300 {
				t.Errorf("%q gives the style %q", query, style)
			}
		}
	}
}

func ExampleHeight() {
	fmt.Println(snippet.Height(640, ""))
	fmt.Println(snippet.Height(320, "scenario=meta-2025&hide=capex"))
	// Output:
	// 1142
	// 1377
}

func ExampleReserve() {
	fmt.Println(snippet.Reserve(""))
	// Output:
	// display:block;height:0;padding-bottom:calc(1033px + min(17%,154px) + clamp(0px,(608px - 100%)*9e4,448px))
}
