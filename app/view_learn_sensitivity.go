package app

import (
	"strconv"

	"breakeven/app/learn"
	"breakeven/app/sensitivity"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Ids that the browser looks for.
const (
	senseProgress = "sense-progress"
	senseResults  = "sense-results"
	senseGrid     = "sense-grid"
	senseShare    = "sense-share"
	senseSize     = "sense-size"
)

// learnSensitivity is the part on a page: as loaded on a server, else a
// component.
func learnSensitivity(v learn.Screen, l *Learn) ui.UI {
	switch {
	case v.Sides.Waits != "":
		return el("p", attrs{"class": "note"}, text(v.Sides.Waits))
	case l == nil:
		return sensitivityPart(v.Sides.SensitivityScreen, nil)
	}
	return &Sensitivity{Learn: l, Sides: v.Sides}
}

// sensitivityPart is all of it. s is nil on a server.
func sensitivityPart(v sensitivity.Screen, s *Sensitivity) ui.UI {
	results := []ui.UI{movedTable(v.Moved)}
	if v.NoChart == "" {
		results = append(results, el("figure", attrs{"class": "storm"}, raw(v.Chart.SVG())))
	} else {
		results = append(results, el("p", attrs{"class": "storm"}, text(v.NoChart)))
	}
	for _, note := range v.Notes {
		results = append(results, el("p", attrs{"class": "note"}, text(note)))
	}
	root := el("div", attrs{"class": "sense"},
		el("p", attrs{"class": "note"}, text(v.Note)),
		shareControls(v.Share),
		el("p", attrs{"class": "note progress", "id": senseProgress}, text("")),
		el("div", attrs{"class": "results2", "id": senseResults}, results...),
		el("h3", attrs{"class": "h"}, text(v.Grid.Head)),
		el("p", attrs{"class": "note"}, text(v.Grid.Note)),
		gridControls(v.Grid),
		gridPart(v.Grid))
	if s != nil {
		root = root.On("input", s.onInput).On("change", s.onChange).On("keydown", s.onKey).On("click", s.onClick)
	}
	return root
}

// shareControls are the slider and the box of the share.
func shareControls(v sensitivity.ShareView) ui.UI {
	invalid, about := "", ""
	if v.Error != "" {
		invalid, about = flag, senseShare+"-e"
	}
	return el("div", attrs{"class": "later share"},
		el("label", attrs{"for": senseShare}, text(v.Label)),
		elVoid("input", attrs{
			"type": "range", "id": senseShare, "data-sense": "share", "min": v.Min, "max": v.Max, "step": v.Step,
			"value": v.Value, "aria-valuetext": v.ValueText,
		}),
		elVoid("input", attrs{
			"type": "text", "class": "exact", "id": senseShare + "-box", "data-sense": "share-box", "value": v.Text, "aria-label": v.Label,
			"inputmode": "decimal", "autocomplete": "off", "spellcheck": "false", "aria-invalid": invalid, "aria-describedby": about,
		}),
		el("p", attrs{"class": "err", "id": senseShare + "-e", "role": "alert"}, text(v.Error)))
}

// gridControls choose what the two-way table is of.
func gridControls(v sensitivity.GridView) ui.UI {
	kids := make([]ui.UI, 0, 4)
	for axis, a := range v.Axes {
		kids = append(kids, axisControls(axis, a))
	}
	kids = append(kids,
		el("div", attrs{"class": "axis"},
			senseChoice(senseSize, "size", "", v.Size),
			el("button", attrs{"type": "button", "class": "src", "data-sense": "copy"}, text(v.Copy)),
			el("span", attrs{"class": "note", "role": "status"}, text(v.Said))))
	return el("div", attrs{"class": "later axes"}, kids...)
}

func axisID(part string, axis int) string { return "sense-" + part + "-" + strconv.Itoa(axis) }

func axisControls(axis int, a sensitivity.AxisView) ui.UI {
	n := strconv.Itoa(axis)
	kids := []ui.UI{senseChoice(axisID("field", axis), "field", n, a.Field)}
	if a.Fixed != "" {
		kids = append(kids, el("p", attrs{"class": "note"}, text(a.Fixed)))
	} else {
		kids = append(kids, endBox("first", axis, a.First), endBox("last", axis, a.Last))
	}
	if a.Reset != "" {
		kids = append(kids, el("button", attrs{"type": "button", "class": "src", "data-sense": "reset", "data-axis": n}, text(a.Reset)))
	}
	return el("div", attrs{"class": "axis"}, kids...)
}

// endBox is the box of an axis' end.
func endBox(end string, axis int, b sensitivity.Box) ui.UI {
	id, invalid, about := axisID(end, axis), "", ""
	if b.Error != "" {
		invalid, about = flag, id+"-e"
	}
	return el("div", attrs{"class": "end"},
		el("label", attrs{"for": id}, text(b.Label)),
		elVoid("input", attrs{
			"type": "text", "class": "exact", "id": id, "data-sense": end, "data-axis": strconv.Itoa(axis), "value": b.Text,
			"autocomplete": "off", "spellcheck": "false", "aria-invalid": invalid, "aria-describedby": about,
		}),
		el("p", attrs{"class": "err", "id": id + "-e", "role": "alert"}, text(b.Error)))
}

// senseChoice is a choice of one of several.
func senseChoice(id, kind, axis string, c sensitivity.ChoiceView) ui.UI {
	options := make([]ui.UI, len(c.Options))
	for i, o := range c.Options {
		picked := ""
		if o.Picked {
			picked = flag
		}
		options[i] = el("option", attrs{"value": o.Value, "selected": picked}, text(o.Text))
	}
	return el("div", attrs{"class": "end"},
		el("label", attrs{"for": id}, text(c.Label)),
		el("select", attrs{"id": id, "data-sense": kind, "data-axis": axis}, options...))
}

// senseControls are what boxes and choices are to show, by their ids.
func senseControls(v sensitivity.Screen) [][2]string {
	list := [][2]string{{senseShare, v.Share.Value}, {senseShare + "-box", v.Share.Text}, {senseSize, picked(v.Grid.Size)}}
	for axis, a := range v.Grid.Axes {
		list = append(list, [2]string{axisID("field", axis), picked(a.Field)},
			[2]string{axisID("first", axis), a.First.Text}, [2]string{axisID("last", axis), a.Last.Text},
			[2]string{axisID("pick", axis), strconv.Itoa(v.Grid.Picks[axis].At)})
	}
	return list
}

func picked(c sensitivity.ChoiceView) string {
	for _, o := range c.Options {
		if o.Picked {
			return o.Value
		}
	}
	return ""
}
