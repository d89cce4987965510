package app

import (
	"strconv"

	"breakeven/app/learn"
	"breakeven/app/learn/desk"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// assignmentPart is what a teacher asks for, as its students see it, and in the
// teacher's view the key.
type assignmentPart struct {
	ui.Compo
	View            *learn.AssignmentView
	Print, PrintKey string
	Stage           string
	Learn           *Learn // nil on a server
}

// Render places the view.
func (p *assignmentPart) Render() ui.UI {
	v := p.View
	var kids []ui.UI
	for _, line := range v.Task {
		kids = append(kids, el("p", attrs{"class": "task", "dir": "auto"}, text(line)))
	}
	if v.Due != "" {
		kids = append(kids, el("p", attrs{"class": "due", "dir": "auto"}, el("b", nil, text(v.Due))))
	}
	if len(v.Questions) > 0 {
		items := make([]ui.UI, len(v.Questions))
		for i, q := range v.Questions {
			items[i] = el("li", attrs{"dir": "auto"}, text(q))
		}
		kids = append(kids, el("h3", nil, text(v.QuestionsHead)), el("ol", attrs{"class": "questions"}, items...))
	}
	if v.Problems != "" {
		kids = append(kids, el("p", nil, el("a", attrs{"href": "#" + learn.Practice, "data-part": learn.Practice}, text(v.Problems))))
	}
	buttons := []ui.UI{printButton(p.Print, learn.Assignment, false)}
	if v.Key != nil {
		buttons = append(buttons, printButton(p.PrintKey, learn.Assignment, true))
	}
	kids = append(kids, el("p", attrs{"class": "acts " + laterClass(p.Stage == stageStatic)}, buttons...))
	if v.Key != nil {
		kids = append(kids, el("div", attrs{"class": "keyview", "data-key": "shown"}, append([]ui.UI{
			el("h3", nil, text(v.Key.Title)),
			el("p", attrs{"class": "note"}, text(v.KeyNote+" "), el("a", attrs{"href": v.SwitchHref}, text(v.SwitchText)))},
			keyBody(v.Key)...)...))
	}
	root := el("div", attrs{"class": "assignment"}, kids...)
	if l := p.Learn; l != nil {
		root = root.On("click", l.onClassClick)
	}
	return root
}

// deskPart is the form in which a teacher makes an assignment.
type deskPart struct {
	ui.Compo
	View  *desk.Screen
	Stage string
	Learn *Learn // nil on a server
}

// deskID is the id of a control, by its name.
func deskID(name string) string { return "desk-" + name }

// Render places the screen.
func (p *deskPart) Render() ui.UI {
	v := p.View
	if p.Stage == stageStatic { // all of it needs the program
		return el("div", attrs{"class": "desk"},
			el("p", attrs{"class": "note"}, text(v.Note)),
			el("noscript", nil, el("p", attrs{"class": "note"}, text(v.NoScript))))
	}
	problems := ui.UI(el("div", nil))
	if v.Chosen {
		problems = el("div", attrs{"class": "choose"},
			deskChoice(v.Level), deskBox(v.Seed), deskChoice(v.Count),
			el("div", attrs{"class": "acts"}, el("button", attrs{"type": "button", "class": "plain", "data-desk": "draw"}, text(v.Draw))))
	}
	var shown []ui.UI
	for _, t := range v.Ticks {
		shown = append(shown, deskTick(t))
	}
	open := ""
	if v.OthersOpen {
		open = flag
	}
	var links []ui.UI
	for _, link := range v.Links {
		links = append(links, deskLink(v, link))
	}
	root := el("form", attrs{"class": "desk", "autocomplete": "off"},
		el("p", attrs{"class": "note"}, text(v.Note)),
		deskBox(v.Title), deskBox(v.Task), deskBox(v.Questions), deskBox(v.Due),
		el("fieldset", nil, append([]ui.UI{el("legend", nil, text(v.PartsHead))}, shown...)...),
		el("div", attrs{"class": "ticks"}, deskTick(v.Predict), deskTick(v.Problems)),
		problems,
		el("fieldset", nil,
			el("legend", nil, text(v.FiguresHead)),
			el("p", attrs{"class": "note"}, text(v.FiguresNote)),
			el("p", attrs{"class": "acts"}, el("button", attrs{"type": "button", "class": "plain", "data-desk": "take"}, text(v.Take))),
			el("div", nil, deskFields(v.Figures)...),
			el("details", attrs{"open": open, "id": "desk-others"},
				el("summary", nil, text(v.OthersHead)),
				el("div", nil, deskFields(v.Others)...))),
		el("h3", nil, text(v.LinksHead)),
		el("p", attrs{"class": "err", "role": "status"}, text(v.Wrong)),
		el("div", attrs{"class": "links"}, links...),
		el("p", attrs{"class": "note"}, text(v.Honest)),
		el("p", attrs{"class": "acts"}, printButton(v.Print, learn.Teachers, false), printButton(v.PrintKey, learn.Teachers, true)))
	if l := p.Learn; l != nil {
		root = root.On("click", l.onClassClick).On("input", l.onClassInput).On("submit", l.onClassSubmit)
	}
	return root
}

// deskBox is a text box with its label and what is wrong with its text.
func deskBox(b desk.Box) ui.UI {
	id := deskID(b.Name)
	a := attrs{"id": id, "data-desk-box": b.Name, "aria-describedby": id + "-e", "spellcheck": "true"}
	if b.Wrong != "" {
		a["aria-invalid"] = "true"
	}
	var box ui.UI
	if b.Rows > 1 {
		a["rows"] = strconv.Itoa(b.Rows)
		box = el("textarea", a, text(b.Text))
	} else {
		a["type"], a["value"], a["placeholder"] = "text", b.Text, b.Hint
		box = elVoid("input", a)
	}
	return el("div", attrs{"class": "box"},
		el("label", attrs{"for": id}, text(b.Label)),
		box,
		el("p", attrs{"class": "note"}, text(b.Note)),
		el("p", attrs{"class": "err", "id": id + "-e", "role": "status"}, text(b.Wrong)))
}

func deskChoice(c desk.Choice) ui.UI {
	return pickBox(deskID(c.Name), "data-desk-box", c.Name, c.Label, c.Options)
}

func deskTick(t desk.Tick) ui.UI {
	id := deskID(t.Name + "-" + t.Value)
	return el("div", attrs{"class": "tickbox"},
		elVoid("input", attrs{"type": "checkbox", "id": id, "data-desk-box": t.Name, "value": t.Value, "checked": checkedAttr(t.On)}),
		el("label", attrs{"for": id}, text(t.Label)))
}

// deskFields are rows of a field's two controls.
func deskFields(fields []desk.FieldView) []ui.UI {
	rows := make([]ui.UI, len(fields))
	for i, f := range fields {
		head := "desk-field-" + f.ID
		rows[i] = el("div", attrs{"class": "fieldrow", "role": "group", "aria-labelledby": head},
			el("p", attrs{"id": head}, el("b", nil, text(f.Label))),
			deskBox(f.Value), deskChoice(f.Use))
	}
	return rows
}

// deskLink is a link to hand out.
func deskLink(v *desk.Screen, link desk.Link) ui.UI {
	return el("div", attrs{"class": "box"},
		el("label", attrs{"for": link.ID}, text(link.Label)),
		elVoid("input", attrs{"type": "text", "readonly": flag, "id": link.ID, "value": link.Text}),
		el("p", attrs{"class": "acts"},
			el("button", attrs{"type": "button", "class": "go", "data-copy-text": link.ID, "aria-label": v.Copy + ": " + link.Label}, text(v.Copy)),
			el("a", attrs{"href": link.Text, "target": "_blank", "aria-label": v.Open + ": " + link.Label}, text(v.Open)),
			el("span", attrs{"role": "status"}, text(link.Said))))
}
