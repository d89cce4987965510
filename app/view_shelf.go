package app

import (
	"strconv"

	"breakeven/app/locale"
	"breakeven/app/shelf"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The reader's own scenarios: a component with a state of its own, on the full
// page alone. Its controls say what they do, and to which scenario, in data-own
// and data-name; the part itself hears them.

const (
	shelfPart = prefix + "own-part"
	shelfName = prefix + "own-name"
	shelfFile = prefix + "own-file"
)

// Shelf is that part. A server sends nothing of it: what is kept is in the
// browser, and all of it needs the program.
type Shelf struct {
	ui.Compo
	Widget *Widget // the calculator around it

	model   shelf.Model
	browser shelfBrowser
}

// newShelf makes the part for a calculator.
func newShelf(w *Widget) ui.UI { return &Shelf{Widget: w} }

// OnMount reads what the browser keeps.
func (s *Shelf) OnMount(ctx ui.Context) {
	here := s.Widget.model
	s.model = shelf.Model{Locale: locale.Own(here.Locale), Place: here.Place}
	s.browser.takeOver(ctx, s.model.Place.Base, func(ctx ui.Context, found shelf.Found) { s.send(ctx, found) })
}

// OnDismount gives back what OnMount took.
func (s *Shelf) OnDismount() { s.browser.release() }

// send is the one way anything changes.
func (s *Shelf) send(ctx ui.Context, msg shelf.Msg) {
	next, effects := shelf.Update(s.model, msg)
	s.model = next
	for _, e := range effects {
		s.browser.run(ctx, s, e)
	}
	ctx.Defer(s.settle)
}

// settle mends what the framework can't say: an empty value is left out, and
// the box keeps what was typed.
func (s *Shelf) settle(ctx ui.Context) { s.browser.write(shelfName, s.model.Draft) }

// Render places the part. Before it is mounted there is nothing to place: it
// stands in a closed detail then.
func (s *Shelf) Render() ui.UI {
	if s.model.Locale == nil {
		return el("div", attrs{"id": shelfPart})
	}
	v := shelf.Present(s.model, s.Widget.model)
	return el("div", attrs{"id": shelfPart},
		el("p", attrs{"class": "note"}, text(v.Note)),
		el("p", attrs{"class": "ask"},
			el("label", nil, text(v.Name), elVoid("input", attrs{
				"type": "text", "id": shelfName, "value": v.Draft, "maxlength": strconv.Itoa(shelf.MostName), "autocomplete": "off",
			})),
			el("button", attrs{"type": "button", "class": "go", "data-own": string(shelf.Save)}, text(v.Save))),
		el("p", attrs{"class": "kept"},
			el("span", attrs{"role": "status"}, text(v.Said)),
			el("span", nil, shelfButton(v.Undo, shelf.Undo, "")...)),
		shelfReport(v),
		shelfList(v),
		el("p", attrs{"class": "kept"},
			el("label", attrs{"class": "src"}, text(v.Import),
				elVoid("input", attrs{"type": "file", "class": "vh", "id": shelfFile, "accept": ".json"})),
			el("span", nil, shelfButton(v.Export, shelf.Export, "")...)),
	).On("click", s.onClick).On("input", s.onType).On("keydown", s.onKey).On("change", s.onFile)
}

// shelfButton is a control, or nothing where it has no words.
func shelfButton(words string, deed shelf.Deed, name string) []ui.UI {
	label := ""
	if name != "" {
		label = words + ": " + name
	}
	return when(words != "", el("button", attrs{
		"type": "button", "class": "src", "data-own": string(deed), "data-name": name, "aria-label": label,
	}, text(words)))
}

// shelfReport names what of a file could not be read.
func shelfReport(v shelf.Screen) ui.UI {
	if len(v.Problems) == 0 {
		return el("div", nil)
	}
	kids := make([]ui.UI, 0, len(v.Problems)+1)
	for _, problem := range v.Problems {
		kids = append(kids, el("p", nil, text(problem)))
	}
	kids = append(kids, shelfButton(v.Dismiss, shelf.Dismiss, "")...)
	return el("div", nil, el("div", attrs{"class": "notice", "role": "status", "data-notice": "scenarios"}, kids...))
}

// shelfList lists the scenarios, each a link with what can be done to it. An
// empty list is none.
func shelfList(v shelf.Screen) ui.UI {
	rows := make([]ui.UI, 0, len(v.Rows))
	for _, r := range v.Rows {
		target := ""
		if r.Apart {
			target = "_blank"
		}
		rows = append(rows, el("li", attrs{"class": "row"},
			el("span", nil,
				el("a", attrs{"href": r.Href, "target": target, "dir": "auto"}, text(r.Name)),
				el("small", nil, text(r.About))),
			el("span", nil, append(shelfButton(v.Rename, shelf.Rename, r.Name), shelfButton(v.Remove, shelf.Remove, r.Name)...)...)))
	}
	if len(rows) == 0 {
		return el("ul", attrs{"class": "own"})
	}
	return el("ul", attrs{"class": "own", "role": "list", "aria-label": v.Head}, rows...)
}
