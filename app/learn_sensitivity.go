package app

import (
	"strconv"

	"breakeven/app/learn"
	"breakeven/app/model"
	"breakeven/app/sensitivity"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Sensitivity is the part of the classroom about figures that are a little
// other: a component, so that neither a move of a slider has to draw it nor it
// the calculator.
type Sensitivity struct {
	ui.Compo
	Learn *Learn       // the page around it
	Sides *learn.Sides // how the part begins

	model   sensitivity.Model
	screen  sensitivity.Screen
	mounted ui.Context
	browser sensitivityBrowser
}

// OnMount begins to follow the calculator.
func (s *Sensitivity) OnMount(ctx ui.Context) {
	s.mounted = ctx
	s.Learn.browser.sides.add(s)
	s.follow(s.Learn.widget.model) // the part may come later than the page
}

// OnDismount ends that.
func (s *Sensitivity) OnDismount() {
	s.Learn.browser.sides.remove(s)
	s.browser.release()
}

// Render places the part. Until it is mounted it is as the page was loaded.
func (s *Sensitivity) Render() ui.UI {
	if s.mounted.Src() == nil {
		s.model, s.screen = *s.Sides.Sensitivity, s.Sides.SensitivityScreen
	}
	return sensitivityPart(s.screen, s)
}

// send is the one way anything changes that a reader does.
func (s *Sensitivity) send(ctx ui.Context, msg sensitivity.Msg) {
	s.take(msg)
	s.screen = sensitivity.Present(s.model, learn.Prefix)
	ctx.Defer(func(ui.Context) { s.browser.settle(s) })
}

// take is send for what comes of itself, and is drawn when it is finished.
func (s *Sensitivity) take(msg sensitivity.Msg) {
	next, effects := sensitivity.Update(s.model, msg)
	s.model = next
	for _, e := range effects {
		s.browser.run(s, e)
	}
}

// outdated and follow are called when the calculator's figures move, and rest.
func (s *Sensitivity) outdated() {
	if !s.model.Busy() {
		s.take(sensitivity.Outdated{})
		s.browser.showProgress(s)
		return
	}
	s.take(sensitivity.Outdated{})
}

func (s *Sensitivity) follow(calculator model.Model) {
	s.take(sensitivity.CalculatorChanged{Calculator: calculator})
	s.browser.showProgress(s)
}

// Controls say what they are in data-sense, and of which axis in data-axis; the
// part itself hears them.

func (s *Sensitivity) onInput(ctx ui.Context, e ui.Event) {
	control := e.Get("target")
	axis, value := axisOf(control), control.Get("value").String()
	switch attribute(control, "data-sense") {
	case "share":
		s.send(ctx, sensitivity.ShareMoved{Text: value})
	case "share-box":
		s.send(ctx, sensitivity.ShareTyped{Text: value})
	case "first", "last":
		s.send(ctx, sensitivity.EndTyped{Axis: axis, Last: isLast(control), Text: value})
	case "pick":
		at, _ := strconv.Atoi(value)
		s.send(ctx, sensitivity.CellChosen{Axis: axis, At: at})
	}
}

func (s *Sensitivity) onChange(ctx ui.Context, e ui.Event) {
	control := e.Get("target")
	switch attribute(control, "data-sense") {
	case "field":
		s.send(ctx, sensitivity.FieldChosen{Axis: axisOf(control), Name: control.Get("value").String()})
	case "size":
		s.send(ctx, sensitivity.SizeChosen{Text: control.Get("value").String()})
	default:
		s.commit(ctx, control)
	}
}

// commit takes what stands in a box.
func (s *Sensitivity) commit(ctx ui.Context, control ui.Value) {
	switch attribute(control, "data-sense") {
	case "share-box":
		s.send(ctx, sensitivity.ShareCommitted{})
	case "first", "last":
		s.send(ctx, sensitivity.EndCommitted{Axis: axisOf(control), Last: isLast(control)})
	}
}

func (s *Sensitivity) onKey(ctx ui.Context, e ui.Event) {
	if e.Get("key").String() == "Enter" && !e.Get("isComposing").Bool() {
		s.commit(ctx, e.Get("target"))
	}
}

func (s *Sensitivity) onClick(ctx ui.Context, e ui.Event) {
	target := e.Get("target")
	if plane := target.Call("closest", ".plane"); plane.Truthy() {
		box := plane.Call("getBoundingClientRect")
		x := (e.Get("clientX").Float() - box.Get("left").Float()) / box.Get("width").Float()
		y := (e.Get("clientY").Float() - box.Get("top").Float()) / box.Get("height").Float()
		if s.screen.Grid.Map.RTL {
			x = 1 - x
		}
		s.send(ctx, sensitivity.CellPointed{X: x, Y: y})
		return
	}
	switch control := target.Call("closest", "[data-sense]"); {
	case !control.Truthy():
	case attribute(control, "data-sense") == "reset":
		s.send(ctx, sensitivity.EndsReset{Axis: axisOf(control)})
	case attribute(control, "data-sense") == "copy":
		s.send(ctx, sensitivity.CopyAsked{})
	}
}

func axisOf(control ui.Value) int {
	axis, err := strconv.Atoi(attribute(control, "data-axis"))
	if err != nil {
		return -1
	}
	return axis
}

func isLast(control ui.Value) bool { return attribute(control, "data-sense") == "last" }
