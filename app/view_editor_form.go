package app

import (
	"breakeven/app/editor"
	"breakeven/app/locale"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// editorForm are the numbered parts with their controls.
func editorForm(v editor.Screen, e *Editor) ui.UI {
	parts := make([]ui.UI, 0, len(v.Parts))
	for _, p := range v.Parts {
		kids := []ui.UI{el("p", attrs{"class": "note"}, text(p.Note))}
		for _, g := range p.Groups {
			kids = append(kids, &editorGroup{Group: g, Editor: e})
		}
		parts = append(parts, part(p.ID, p.Head, kids...))
	}
	return el("form", attrs{"class": "make", "id": "editor-form", "autocomplete": "off"}, parts...).On("submit", e.onSubmit)
}

// editorGroup is a part of the form. It is a component of its own, which the
// framework passes over while nothing in it changes: a key in one box is no work
// for the others.
type editorGroup struct {
	ui.Compo
	Group  editor.Group
	Editor *Editor
}

// Render places the group.
func (g *editorGroup) Render() ui.UI { return groupView(g.Group, g.Editor) }

func groupView(g editor.Group, e *Editor) ui.UI {
	if !g.Fold {
		head := []ui.UI{}
		labelled := ""
		if g.Head != "" {
			labelled = "head-" + g.ID
			head = append(head, el("p", attrs{"id": labelled, "class": "head"}, text(g.Head)))
		}
		return el("div", attrs{"class": "group0 " + g.Class, "id": setID(g.ID), "tabindex": "-1", "role": "group", "aria-labelledby": labelled},
			append(head, groupBody(g, e)...)...)
	}
	var body []ui.UI
	if g.Open {
		body = groupBody(g, e)
	}
	return el("details", attrs{"class": "fold", "data-fold": g.ID, "open": checkedAttr(g.Open)},
		el("summary", attrs{"id": setID(g.ID)}, el("h3", nil, text(g.Head)), el("span", attrs{"class": "state"}, text(g.State))),
		el("div", attrs{"class": "inside " + g.Class}, body...)).On("toggle", e.onFold)
}

func groupBody(g editor.Group, e *Editor) []ui.UI {
	// Each kind has a place of its own, so that one more of them moves nothing
	// else, and the focus stays where it is.
	boxes := make([]ui.UI, 0, len(g.Boxes))
	for _, b := range g.Boxes {
		boxes = append(boxes, boxView(b, e))
	}
	groups := make([]ui.UI, 0, len(g.Groups))
	for _, k := range g.Groups {
		groups = append(groups, &editorGroup{Group: k, Editor: e})
	}
	act := make([]ui.UI, 0, len(g.Buttons)+len(g.After))
	for _, b := range g.Buttons {
		class := "later"
		if b.Deed == editor.Add {
			class = "later add"
		}
		act = append(act, doButton(b, class, e))
	}
	for _, b := range g.After {
		act = append(act, boxView(b, e))
	}
	return []ui.UI{
		el("p", attrs{"class": "note"}, text(g.Note)),
		el("div", attrs{"class": "boxes"}, boxes...),
		el("div", attrs{"class": "groups"}, groups...),
		el("p", attrs{"class": "err", "role": statusRole(g.Error)}, text(g.Error)),
		el("div", attrs{"class": "act"}, act...),
	}
}

func statusRole(text string) string {
	if text == "" {
		return ""
	}
	return "status"
}

// boxView is one control with its label, what is wrong with it, and its note.
func boxView(b editor.Box, e *Editor) ui.UI {
	id := setID(b.Name)
	a := attrs{"id": id, "name": b.Name, "aria-describedby": id + "-n " + id + "-e"}
	if b.Error != "" {
		a["aria-invalid"] = "true"
	}
	if b.Required {
		a["aria-required"] = "true"
	}
	class := "box"
	if b.Wide {
		class = "box whole"
	}
	label := []ui.UI{text(b.Label)}
	if b.Required {
		label = append(label, el("em", nil, text(" "+e.screen.Words.Text(locale.EditorRequired))))
	}
	control := controlView(b, a, e)
	kids := []ui.UI{el("label", attrs{"for": id}, label...), control}
	if b.Kind == editor.Tick {
		class += " tickbox"
		kids[0], kids[1] = kids[1], kids[0]
	}
	return el("div", attrs{"class": class}, append(kids,
		el("p", attrs{"class": "hint", "id": id + "-n"}, text(b.Note)),
		el("p", attrs{"class": "err", "id": id + "-e", "role": statusRole(b.Error), "data-notice": b.Name}, text(b.Error)))...)
}

func controlView(b editor.Box, a attrs, e *Editor) ui.UI {
	switch b.Kind {
	case editor.Pick:
		var options []ui.UI
		for _, c := range b.Choices {
			picked := ""
			if c.Picked {
				picked = flag
			}
			options = append(options, el("option", attrs{"value": c.Value, "selected": picked}, text(c.Label)))
		}
		return el("select", a, options...).On("change", e.onChoose).On("blur", e.onLeave)
	case editor.Tick:
		a["type"], a["checked"] = "checkbox", checkedAttr(b.Text != "")
		return elVoid("input", a).On("change", e.onTick)
	case editor.Lines:
		a["value"], a["rows"], a["placeholder"] = b.Text, "2", b.Own
		return el("textarea", a).On("input", e.onType).On("blur", e.onLeave)
	}
	a["type"], a["value"], a["placeholder"], a["spellcheck"] = "text", b.Text, b.Own, "false"
	return elVoid("input", a).On("input", e.onType).On("blur", e.onLeave)
}
