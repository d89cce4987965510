package app

import (
	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A learnSide is a part of the classroom that follows when figures rest.
type learnSide interface {
	outdated()
	follow(calculator model.Model)
}

// learnSides are those that are mounted.
type learnSides struct {
	list   []learnSide
	rested ui.Func
	timer  ui.Value
}

// restsAfter is how long, in milliseconds, no figure must move before the parts
// follow.
const restsAfter = 120

func (b *learnSides) add(s learnSide) { b.list = append(b.list, s) }

func (b *learnSides) remove(s learnSide) {
	for i, one := range b.list {
		if one == s {
			b.list = append(b.list[:i:i], b.list[i+1:]...)
			return
		}
	}
}

// figuresMoved marks what the parts show, and has them follow after a rest.
func (b *learnSides) figuresMoved(l *Learn) {
	for _, s := range b.list {
		s.outdated()
	}
	if b.rested == nil {
		b.rested = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
			for _, s := range b.list {
				s.follow(l.widget.model)
			}
			return nil
		})
	}
	if b.timer != nil {
		ui.Window().Call("clearTimeout", b.timer)
	}
	b.timer = ui.Window().Call("setTimeout", b.rested, restsAfter)
}

// release gives the timer back.
func (b *learnSides) release() {
	if b.rested != nil {
		ui.Window().Call("clearTimeout", b.timer)
		b.rested.Release()
		b.rested = nil
	}
}

// setAttribute puts an attribute on an element, or takes it off where the value
// is empty.
func setAttribute(element ui.Value, name, value string) {
	switch {
	case !element.Truthy():
	case value == "":
		element.Call("removeAttribute", name)
	default:
		element.Call("setAttribute", name, value)
	}
}

// setValue puts a text into a control that holds another one: an attribute that
// changes is not what a reader sees once there was input.
func setValue(id, text string) {
	if control := ui.Window().GetElementByID(id); control.Truthy() && control.Get("value").String() != text {
		control.Set("value", text)
	}
}
