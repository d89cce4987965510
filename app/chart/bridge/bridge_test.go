package bridge

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

func amount(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func rows() []Row {
	return []Row{
		{Label: "Revenue", Text: "$100", Amount: amount("100"), Total: true},
		{Label: "Costs", Text: "−$70", Amount: amount("-70")},
		{Label: "A gain", Text: "$10", Amount: amount("10")},
		{Label: "Capex", Text: "−$60", Amount: amount("-60")},
		{Label: "Free cash flow", Text: "−$20", Amount: amount("-20"), Total: true, Result: true},
	}
}

// bars are the bars' places and widths, in per cent.
func bars(t *testing.T, svg string) (list [][2]string) {
	t.Helper()
	decoder := xml.NewDecoder(strings.NewReader(svg))
	x := ""
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			return list
		}
		if err != nil {
			t.Fatalf("%v in %s", err, svg)
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		at := map[string]string{}
		for _, a := range start.Attr {
			at[a.Name.Local] = a.Value
		}
		switch {
		case start.Name.Local == "svg":
			x = at["x"]
		case start.Name.Local == "rect" && at["x"] == "":
			list = append(list, [2]string{x, at["width"]})
		}
	}
}

func TestBarsGoOnFromOneAnother(t *testing.T) {
	got := fmt.Sprint(bars(t, Bridge{Rows: rows()}.SVG()))
	// From −20 to 100: zero lies at a sixth.
	if want := "[[16.667% 83.333%] [41.667% 58.333%] [41.667% 8.333%] [0% 50%] [0% 16.667%]]"; got != want {
		t.Errorf("%s, not %s", got, want)
	}
	got = fmt.Sprint(bars(t, Bridge{Rows: rows(), RTL: true}.SVG()))
	if want := "[[0% 83.333%] [0% 58.333%] [50% 8.333%] [50% 50%] [83.333% 16.667%]]"; got != want {
		t.Errorf("from right to left %s, not %s", got, want)
	}
}

func TestAnyAmountsAreDrawn(t *testing.T) {
	for _, b := range []Bridge{
		{},
		{Rows: []Row{{}}},
		{Rows: []Row{{Amount: amount("0"), Total: true}, {Amount: amount("0")}}},
		{Rows: []Row{{Amount: amount("999999999999999999.999999999"), Total: true}, {Amount: amount("-0.000000001")}}},
		{Rows: []Row{{Amount: amount("-5"), Total: true}, {Amount: amount("-5")}}},
	} {
		if list := bars(t, b.SVG()); len(list) != len(b.Rows) {
			t.Errorf("%d rows have %d bars", len(b.Rows), len(list))
		}
	}
}

func TestTextsStayTexts(t *testing.T) {
	hostile := `</text><script>alert("1")</script>'&`
	svg := Bridge{Rows: []Row{{Label: hostile, Text: hostile}}, Alt: hostile}.SVG()
	bars(t, svg)
	if strings.Contains(svg, "<script") {
		t.Error(svg)
	}
}
