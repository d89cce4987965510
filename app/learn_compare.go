package app

import (
	"strconv"

	"breakeven/app/compare"
	"breakeven/app/learn"
	"breakeven/app/model"
	"breakeven/app/shelf"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Compare is the part of the classroom that sets scenarios side by side, a
// component like [Sensitivity].
type Compare struct {
	ui.Compo
	Learn *Learn       // the page around it
	Sides *learn.Sides // how the part begins

	model   compare.Model
	screen  compare.Screen
	mounted ui.Context
	browser compareBrowser
}

// OnMount reads what the reader keeps and begins to follow the calculator.
func (c *Compare) OnMount(ctx ui.Context) {
	c.mounted = ctx
	c.Learn.browser.sides.add(c)
	c.browser.takeOver(ctx, c.Learn.model.Calc.Place.Base, func(ctx ui.Context, found shelf.Found) {
		c.send(ctx, compare.KeptFound{Text: found.Text})
	})
	c.follow(c.Learn.widget.model) // the part may come later than the page
}

// OnDismount ends that.
func (c *Compare) OnDismount() {
	c.Learn.browser.sides.remove(c)
	c.browser.release()
}

// Render places the part. Until it is mounted it is as the page was loaded.
func (c *Compare) Render() ui.UI {
	if c.mounted.Src() == nil {
		c.model, c.screen = *c.Sides.Compare, c.Sides.CompareScreen
	}
	return comparePart(c.screen, c)
}

// send is the one way anything changes.
func (c *Compare) send(ctx ui.Context, msg compare.Msg) {
	next, effects := compare.Update(c.model, msg)
	c.model, c.screen = next, compare.Present(next)
	for _, e := range effects {
		c.browser.run(c, e)
	}
	ctx.Defer(func(ui.Context) { c.browser.settle(c) })
}

// outdated and follow are called when the calculator's figures move, and rest.
func (c *Compare) outdated() {
	setAttribute(ui.Window().GetElementByID(compareTable), "aria-busy", "true")
}

func (c *Compare) follow(calculator model.Model) {
	c.mounted.Dispatch(func(ctx ui.Context) { c.send(ctx, compare.CalculatorChanged{Calculator: calculator}) })
}

// Controls say what they are in data-compare, and of which column in
// data-column.

func (c *Compare) onInput(ctx ui.Context, e ui.Event) {
	if control := e.Get("target"); attribute(control, "data-compare") == "link" {
		c.send(ctx, compare.LinkTyped{Column: columnOf(control), Text: control.Get("value").String()})
	}
}

func (c *Compare) onChange(ctx ui.Context, e ui.Event) {
	control := e.Get("target")
	switch attribute(control, "data-compare") {
	case "choice":
		c.send(ctx, compare.Chosen{Column: columnOf(control), Value: control.Get("value").String()})
	case "link":
		c.send(ctx, compare.LinkCommitted{Column: columnOf(control)})
	}
}

func (c *Compare) onKey(ctx ui.Context, e ui.Event) {
	control := e.Get("target")
	if e.Get("key").String() == "Enter" && !e.Get("isComposing").Bool() && attribute(control, "data-compare") == "link" {
		c.send(ctx, compare.LinkCommitted{Column: columnOf(control)})
	}
}

func columnOf(control ui.Value) int {
	column, err := strconv.Atoi(attribute(control, "data-column"))
	if err != nil {
		return -1
	}
	return column
}
