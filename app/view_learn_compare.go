package app

import (
	"strconv"

	"breakeven/app/compare"
	"breakeven/app/learn"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

const compareTable = "compare-table"

func compareID(part string, column int) string { return "compare-" + part + "-" + strconv.Itoa(column) }

// learnCompare is the part on a page: as loaded on a server, else a component.
func learnCompare(v learn.Screen, l *Learn) ui.UI {
	switch {
	case v.Sides.Waits != "":
		return el("p", attrs{"class": "note"}, text(v.Sides.Waits))
	case l == nil:
		return comparePart(v.Sides.CompareScreen, nil)
	}
	return &Compare{Learn: l, Sides: v.Sides}
}

// comparePart is all of it. c is nil on a server.
func comparePart(v compare.Screen, c *Compare) ui.UI {
	choosers := make([]ui.UI, len(v.Choosers))
	for i, chooser := range v.Choosers {
		choosers[i] = compareChooser(i, chooser)
	}
	root := el("div", attrs{"class": "compare"},
		el("p", attrs{"class": "note"}, text(v.Note)),
		el("div", attrs{"class": "later axes"}, choosers...),
		el("p", attrs{"role": "status"}, text(v.Same)),
		el("div", attrs{"id": compareTable}, sidesTable(v)))
	if c != nil {
		root = root.On("input", c.onInput).On("change", c.onChange).On("keydown", c.onKey)
	}
	return root
}

// compareChooser says what stands in a column.
func compareChooser(column int, v compare.Chooser) ui.UI {
	n, id := strconv.Itoa(column), compareID("choice", column)
	options := make([]ui.UI, len(v.Options))
	for i, o := range v.Options {
		picked := ""
		if o.Picked {
			picked = flag
		}
		options[i] = el("option", attrs{"value": o.Value, "selected": picked}, text(o.Text))
	}
	kids := []ui.UI{el("div", attrs{"class": "end"},
		el("label", attrs{"for": id}, text(v.Label)),
		el("select", attrs{"id": id, "data-compare": "choice", "data-column": n}, options...))}
	if v.Linked {
		link, invalid, about := compareID("link", column), "", ""
		if v.Error != "" {
			invalid, about = flag, link+"-e"
		}
		kids = append(kids, el("div", attrs{"class": "end"},
			el("label", attrs{"for": link}, text(v.Box)),
			elVoid("input", attrs{
				"type": "text", "class": "exact link", "id": link, "data-compare": "link", "data-column": n, "value": v.BoxText, "inputmode": "url",
				"autocomplete": "off", "spellcheck": "false", "aria-invalid": invalid, "aria-describedby": about,
			}),
			el("p", attrs{"class": "err", "id": link + "-e", "role": "alert"}, text(v.Error))))
	}
	kids = append(kids, el("p", attrs{"class": "note", "role": "status"}, text(v.Said)))
	return el("div", attrs{"class": "axis"}, kids...)
}

// sidesTable has a column for each scenario.
func sidesTable(v compare.Screen) ui.UI {
	var m markup
	m.open("table", "class", "figs sides")
	m.element("caption", v.Caption, "class", "note")
	m.open("thead")
	m.open("tr")
	m.element("th", v.Corner, "scope", "col")
	for _, c := range v.Columns {
		m.open("th", "scope", "col")
		m.text(c.Name)
		m.element("small", c.Note)
		m.close("th")
	}
	m.close("tr")
	m.close("thead")
	for _, g := range v.Groups {
		m.open("tbody")
		m.open("tr")
		m.element("th", g.Head, "scope", "rowgroup", "class", "group", "colspan", strconv.Itoa(len(v.Columns)+1))
		m.close("tr")
		for _, r := range g.Rows {
			m.open("tr", "data-compared", r.Name)
			m.element("th", r.Label, "scope", "row")
			for _, c := range r.Cells {
				m.sideCell(c, v.Differs)
			}
			m.close("tr")
		}
		m.close("tbody")
	}
	m.close("table")
	return scrollBox(v.Scroll, "", m.node())
}

// sideCell is a value; what differs from the first column has a sign before it.
func (m *markup) sideCell(c compare.Cell, differs string) {
	class := ""
	if c.Differs {
		class = "ne"
	}
	m.open("td", classed(class, "data-value", c.Value)...)
	if c.Differs {
		m.element("span", "≠ ", "aria-hidden", flag)
		m.element("span", differs, "class", "vh")
	}
	m.text(c.Text)
	if c.Basis != "" {
		m.element("small", c.Basis)
	}
	m.close("td")
}
