package app

import (
	"breakeven/app/learn"
	"breakeven/app/learn/desk"
	"breakeven/app/learn/exercise"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Handlers of the classroom's parts of a class. A control says what it does in
// data-exercise or data-print, and what it holds by its name; the part itself
// hears it.

// practised sends what a student asks for, after what the browser keeps by now:
// another tab may have written.
func (l *Learn) practised(ctx ui.Context, msg exercise.Msg) {
	l.send(ctx, learn.Practised{Msg: l.browser.found(l.model.Calc.Place.Base)})
	l.send(ctx, learn.Practised{Msg: msg})
	ctx.Defer(l.settleClass)
}

// settleClass mends what the framework can't say: a box whose text the state has
// changed.
func (l *Learn) settleClass(ctx ui.Context) {
	s := l.screen.Class
	if p := s.Exercise.Problem; p != nil {
		writeBox(exerciseAnswer, p.Draft)
	}
	if c := s.Exercise.Choice; c != nil {
		writeBox(exerciseSeed, c.SeedText)
		for _, list := range [...]struct {
			id      string
			options []exercise.Option
		}{{exerciseLevel, c.Levels}, {exerciseCount, c.Counts}} {
			for _, o := range list.options {
				if o.Picked {
					writeBox(list.id, o.Value)
				}
			}
		}
	}
	if s.Desk != nil {
		writeBox(deskID(s.Desk.Seed.Name), s.Desk.Seed.Text)
		for _, f := range append(s.Desk.Figures, s.Desk.Others...) {
			writeBox(deskID(f.ID), f.Value.Text)
		}
	}
}

// onClassClick does what a control is there for. A double click is one.
func (l *Learn) onClassClick(ctx ui.Context, e ui.Event) {
	control := e.Get("target").Call("closest", "[data-exercise],[data-print],[data-desk],[data-copy-text]")
	if !control.Truthy() || e.Get("detail").Int() > 1 {
		return
	}
	if deed := attribute(control, "data-exercise"); deed != "" {
		l.practised(ctx, exercise.Asked{Deed: exercise.Deed(deed)})
		return
	}
	if part := attribute(control, "data-print"); part != "" {
		l.send(ctx, learn.PrintAsked{Part: part, Key: attribute(control, "data-key") != ""})
		return
	}
	if id := attribute(control, "data-copy-text"); id != "" {
		l.send(ctx, learn.CopyAsked{ID: id})
		return
	}
	switch attribute(control, "data-desk") {
	case "draw":
		l.send(ctx, learn.DrawAsked{})
	case "take":
		l.send(ctx, learn.AtDesk{Msg: desk.Taken{}})
	}
	ctx.Defer(l.settleClass)
}

// onClassInput takes what stands in a box, typed, chosen or ticked. Boxes of the
// student's have names of the exercise's.
func (l *Learn) onClassInput(ctx ui.Context, e ui.Event) {
	box := e.Get("target")
	if name := attribute(box, "data-box"); name != "" {
		text := box.Get("value").String()
		if box.Get("tagName").String() == "SELECT" {
			l.send(ctx, learn.Practised{Msg: exercise.Chosen{Box: exercise.Box(name), Value: text}})
			return
		}
		l.send(ctx, learn.Practised{Msg: exercise.Typed{Box: exercise.Box(name), Text: text}})
		return
	}
	name := attribute(box, "data-desk-box")
	switch {
	case name == "":
	case box.Get("type").String() == "checkbox":
		l.send(ctx, learn.AtDesk{Msg: desk.Ticked{Name: name, Value: box.Get("value").String(), On: box.Get("checked").Bool()}})
	default:
		l.send(ctx, learn.AtDesk{Msg: desk.Typed{Name: name, Text: box.Get("value").String()}})
	}
}

// onClassSubmit is the Enter key in a box: the answer is checked, or the set
// begun.
func (l *Learn) onClassSubmit(ctx ui.Context, e ui.Event) {
	e.PreventDefault()
	if deed := attribute(e.Get("target"), "data-submit"); deed != "" {
		l.practised(ctx, exercise.Asked{Deed: exercise.Deed(deed)})
	}
}
