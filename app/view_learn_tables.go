package app

import (
	"strconv"

	"breakeven/app/chart/heatmap"
	"breakeven/app/sensitivity"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The tables of the sensitivity part are markup: hundreds of cells that change
// together.

// scrollBox is a box that scrolls sideways, by keys as well.
func scrollBox(label, class string, kids ...ui.UI) ui.UI {
	return el("div", attrs{"class": "wide2 " + class, "role": "region", "tabindex": "0", "aria-label": label}, kids...)
}

// movedTable has every field, moved down and up.
func movedTable(v sensitivity.MovedView) ui.UI {
	var m markup
	m.open("table", "class", "figs moved")
	m.element("caption", v.Caption, "class", "note")
	m.open("thead")
	m.open("tr")
	m.element("th", v.Field, "scope", "col", "rowspan", "2")
	for _, way := range [...]string{v.Less, v.More} {
		m.element("th", way, "scope", "colgroup", "colspan", "4", "class", "way")
	}
	m.close("tr")
	m.open("tr")
	for range 2 {
		for i, head := range v.Columns {
			class := ""
			if i == 0 {
				class = "way"
			}
			m.element("th", head, classed(class, "scope", "col")...)
		}
	}
	m.close("tr")
	m.close("thead")
	m.open("tbody")
	for _, row := range v.Rows {
		m.open("tr", "data-moved", row.Name)
		m.open("th", "scope", "row")
		m.text(row.Label)
		m.element("small", row.Now)
		m.close("th")
		m.movedCells("less", row.Less)
		m.movedCells("more", row.More)
		m.close("tr")
	}
	m.close("tbody")
	m.close("table")
	return scrollBox(v.Scroll, "", m.node())
}

func (m *markup) movedCells(way string, c sensitivity.MovedCells) {
	m.element("td", c.Figure, "class", "way", "data-way", way, "data-cell", "figure", "data-value", c.FigureValue)
	if c.Words {
		m.element("td", c.Layoffs, "class", "words", "colspan", "3", "data-way", way, "data-cell", "layoffs", "data-status", c.Status, "data-value", "")
		return
	}
	m.element("td", c.Layoffs, "data-way", way, "data-cell", "layoffs", "data-status", c.Status, "data-value", c.LayoffsValue)
	m.element("td", c.Change, "data-way", way, "data-cell", "change", "data-value", c.ChangeValue)
	m.element("td", c.Elasticity, "data-way", way, "data-cell", "elasticity", "data-value", c.ShareValue)
}

// gridPart is the map of the two-way table, its key, and the table around the
// cell that is looked at.
func gridPart(v sensitivity.GridView) ui.UI {
	if !v.There {
		return el("div", attrs{"id": senseGrid})
	}
	return el("div", attrs{"id": senseGrid, "class": "grid2"},
		el("div", attrs{"class": "atlas"},
			axisLine("down", v.DownMap),
			el("figure", attrs{"class": "plane"}, raw(v.Map.SVG()), raw(v.Cross.SVG())),
			axisLine("along", v.AcrossMap)),
		el("div", nil,
			gridKey(v),
			el("p", attrs{"class": "looked", "role": "status", "data-looked": v.LookedOut.Status, "data-value": v.LookedOut.Value}, text(v.Looked)),
			el("div", attrs{"class": "later picks"}, pickSlider(0, v.Picks[0]), pickSlider(1, v.Picks[1])),
			el("p", attrs{"class": "note"}, text(v.Marked))),
		gridTable(v.Table))
}

// axisLine labels a side of the map.
func axisLine(class string, e sensitivity.AxisEnds) ui.UI {
	return el("div", attrs{"class": "side " + class, "aria-hidden": flag},
		el("span", nil, text(e.First)), el("b", nil, text(e.Name)), el("span", nil, text(e.Last)))
}

// gridKey explains the shades.
func gridKey(v sensitivity.GridView) ui.UI {
	items := make([]ui.UI, len(v.Key))
	for i, k := range v.Key {
		swatch := heatmap.Map{Prefix: prefix, Columns: 1, Shades: []heatmap.Shade{k.Shade}, Column: -1}
		items[i] = el("li", nil, raw(swatch.SVG()), text(k.Text))
	}
	return el("div", attrs{"class": "key"},
		el("b", nil, text(v.KeyHead)),
		el("ul", nil, items...))
}

// pickSlider moves the cell that is looked at along an axis.
func pickSlider(axis int, p sensitivity.Pick) ui.UI {
	id := axisID("pick", axis)
	return el("div", nil,
		el("label", attrs{"for": id}, text(p.Label)),
		elVoid("input", attrs{
			"type": "range", "id": id, "data-sense": "pick", "data-axis": strconv.Itoa(axis),
			"min": "0", "max": strconv.Itoa(p.Last), "step": "1", "value": strconv.Itoa(p.At), "aria-valuetext": p.ValueText,
		}))
}

// gridTable is the part of the table that is shown as numbers.
func gridTable(v sensitivity.Table) ui.UI {
	var m markup
	m.open("table", "class", "figs cells")
	m.element("caption", v.Caption, "class", "note")
	m.open("thead")
	m.open("tr")
	m.element("td", v.Corner)
	for _, head := range v.Heads {
		m.head(head, "col")
	}
	m.close("tr")
	m.close("thead")
	m.open("tbody")
	for _, row := range v.Rows {
		m.open("tr")
		m.head(row.Head, "row")
		for _, c := range row.Cells {
			m.cell(c)
		}
		m.close("tr")
	}
	m.close("tbody")
	m.close("table")
	return scrollBox(v.Caption, "part2", m.node())
}

func (m *markup) head(h sensitivity.Head, scope string) {
	class := ""
	if h.Now {
		class = "now"
	}
	m.element("th", h.Text, classed(class, "scope", scope, "data-value", h.Value)...)
}

func (m *markup) cell(c sensitivity.Cell) {
	class := shadeClass(c.Shade)
	if c.Now {
		class += " now"
	}
	if c.Looked {
		class += " looked"
	}
	m.element("td", c.Text, "class", class, "data-status", c.Status, "data-value", c.Value)
}

// classed are pairs of attributes with a class, where there is one.
func classed(class string, pairs ...string) []string {
	if class != "" {
		pairs = append(pairs, "class", class)
	}
	return pairs
}

// shadeClass is the style of a cell's shade.
func shadeClass(s heatmap.Shade) string {
	switch s {
	case heatmap.None:
		return "lvn"
	case heatmap.Beyond, heatmap.Never:
		return "lvx"
	case heatmap.Blank:
		return "lvb"
	}
	return "lv" + strconv.Itoa(int(s))
}
