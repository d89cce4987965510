//go:build !js

package app

import (
	"strings"
	"testing"

	"breakeven/app/chart/tornado"
	"breakeven/app/compare"
	"breakeven/app/learn"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/app/sensitivity"

	"golang.org/x/net/html"
)

// tags are the elements of a page's tree, in order, but for the labels of a
// drawing: long ones are there twice, for two widths.
func tags(t *testing.T, out string) string {
	var list []string
	walk(parse(t, out), func(n *html.Node) {
		if n.Type == html.ElementNode && n.Data != "text" {
			list = append(list, n.Data)
		}
	})
	return strings.Join(list, " ")
}

// What stands in the parts' tables, a reader's names and links among it, stays text.
func TestSidesStayText(t *testing.T) {
	sides := func(s string) string {
		row := sensitivity.MovedRow{Name: s, Label: s, Now: s, Less: sensitivity.MovedCells{Figure: s, Layoffs: s, Change: s, Elasticity: s, Status: s}}
		row.More = sensitivity.MovedCells{Layoffs: s, Words: true}
		cell := sensitivity.Cell{Text: s, Value: s, Status: s}
		head := sensitivity.Head{Text: s, Value: s}
		sense := sensitivity.Screen{
			Note: s, Notes: []string{s}, Chart: tornado.Tornado{Label: s, Rows: []tornado.Row{{Name: s, Notes: []string{s}}}},
			Moved: sensitivity.MovedView{Caption: s, Scroll: s, Field: s, Less: s, More: s, Rows: []sensitivity.MovedRow{row}},
			Grid: sensitivity.GridView{There: true, Table: sensitivity.Table{Caption: s, Corner: s, Heads: []sensitivity.Head{head},
				Rows: []sensitivity.TableRow{{Head: head, Cells: []sensitivity.Cell{cell}}}}},
		}
		beside := compare.Screen{
			Note: s, Caption: s, Corner: s, Differs: s, Same: s, Scroll: s, Columns: []compare.Column{{Name: s, Note: s}},
			Groups: []compare.Group{{Head: s, Rows: []compare.Row{{Name: s, Label: s, Cells: []compare.Cell{{Text: s, Value: s, Basis: s, Differs: true}}}}}},
		}
		beside.Choosers[0] = compare.Chooser{Label: s, Options: []compare.Option{{Value: s, Text: s}}, Linked: true, Box: s, BoxText: s, Error: s, Said: s}
		return htmlOf(el("div", nil, sensitivityPart(sense, nil), comparePart(beside, nil)))
	}
	want := tags(t, sides("x"))
	for _, s := range hostile {
		s = strings.Trim(s, " ")
		if got := tags(t, sides(s)); got != want {
			t.Errorf("%q became elements: %s", s, got)
		}
	}
}

// A page holds a part where the query asks for it, and no other.
func TestSidesAreShownWhereAsked(t *testing.T) {
	for query, want := range map[string][2]bool{"": {true, true}, "show=sensitivity": {true, false}, "show=compare": {false, true}, "show=working": {false, false}, "predict=1": {false, false}} {
		m := learn.Load(locale.English, scenario.Default(), model.Place{Base: "/", Query: query})
		out := LearnHTML(learn.Present(m, model.Present(m.Calc)))
		if got := [2]bool{strings.Contains(out, `data-moved="capex"`), strings.Contains(out, `data-compared="capex"`)}; got != want {
			t.Errorf("%q shows %v", query, got)
		}
	}
}
