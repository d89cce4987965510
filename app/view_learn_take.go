package app

import (
	"strconv"

	"breakeven/app/learn"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// learnTake is what a reader takes along. The links to files as published need
// no program; the buttons keep their place, unseen, until it is there.
func learnTake(v learn.TakeView, l *Learn) ui.UI {
	kids := []ui.UI{el("p", attrs{"class": "note"}, text(v.Note))}
	if v.Barred != "" {
		kids = append(kids, el("p", attrs{"class": "notice", "data-take": "barred"}, text(v.Barred+" "),
			el("a", attrs{"href": v.Open.Href, "target": "_blank", "rel": "noopener"}, text(v.Open.Text))))
	}
	if len(v.Files) == 0 {
		return el("div", nil, kids...)
	}
	kids = append(kids, takeHead(v.FiguresHead, v.FiguresNote))
	rows := make([]ui.UI, 0, len(v.Files))
	for _, f := range v.Files {
		rows = append(rows, takeFile(f, l))
	}
	kids = append(kids, el("ul", attrs{"class": "takes"}, rows...))
	if len(v.Pictures) > 0 {
		kids = append(kids, takeHead(v.ChartsHead, v.ChartsNote), takePictures(v, l))
	}
	kids = append(kids, takeHead(v.CiteHead, v.CiteNote))
	for _, t := range v.Texts {
		kids = append(kids, takeText(t, l))
	}
	return el("div", nil, kids...)
}

func takeHead(head, note string) ui.UI {
	return el("div", nil, el("h3", nil, text(head)), el("p", attrs{"class": "note"}, text(note)))
}

// takeFile is a form of the figures: what it is, the link, the buttons, and what
// came of them.
func takeFile(f learn.TakeFile, l *Learn) ui.UI {
	var press ui.EventHandler
	if l != nil {
		press = l.onTakeFigures
	}
	act := []ui.UI{takeButton(f.Save, press, "data-take", f.Save.ID)}
	if f.Copy != nil {
		act = append(act, takeCopy(*f.Copy, l))
	}
	link := f.Published // without download, which browsers fetch past the worker
	act = append(act, el("a", attrs{"href": link.Href, "aria-label": link.Label}, text(link.Text)))
	return el("li", nil,
		el("p", nil, el("b", nil, text(f.Name)), text(" "+f.Note)),
		el("p", attrs{"class": "act"}, append(act, takeSaid(f.Said))...))
}

func takePictures(v learn.TakeView, l *Learn) ui.UI {
	var press ui.EventHandler
	if l != nil {
		press = l.onTakePicture
	}
	rows := make([]ui.UI, 0, len(v.Pictures))
	for _, p := range v.Pictures {
		var act []ui.UI
		for _, b := range p.Saves {
			act = append(act, takeButton(b, press, "data-picture", p.ID, "data-format", b.ID))
		}
		rows = append(rows, el("li", nil, el("p", nil, el("b", nil, text(p.Name))), el("p", attrs{"class": "act"}, append(act, takeSaid(p.Said))...)))
	}
	return el("ul", attrs{"class": "takes"}, rows...)
}

// takeText is a citation, which names where it is seen and so waits for the
// program.
func takeText(t learn.TakeText, l *Learn) ui.UI {
	id := "cite-" + t.ID
	return el("div", attrs{"class": "cite later"},
		el("label", attrs{"for": id}, text(t.Name)),
		el("textarea", attrs{"id": id, "readonly": flag, "rows": strconv.Itoa(t.Rows), "spellcheck": "false"}, text(t.Text)),
		el("p", attrs{"class": "act"}, takeCopy(t.Copy, l), takeSaid(t.Said)))
}

func takeCopy(b learn.TakeButton, l *Learn) ui.UI {
	var press ui.EventHandler
	if l != nil {
		press = l.onCopyText
	}
	return takeButton(b, press, "data-copy-text", b.ID)
}

// takeButton is a button with hooks, names and values in turn.
func takeButton(b learn.TakeButton, press ui.EventHandler, hooks ...string) ui.UI {
	a := attrs{"type": "button", "class": "later copy", "aria-label": b.Label}
	for i := 0; i+1 < len(hooks); i += 2 {
		a[hooks[i]] = hooks[i+1]
	}
	button := el("button", a, text(b.Text))
	if press == nil {
		return button
	}
	return button.On("click", press)
}

func takeSaid(words string) ui.UI {
	return el("span", attrs{"role": "status", "class": "said"}, text(words))
}

func (l *Learn) onTakeFigures(ctx ui.Context, e ui.Event) {
	l.send(ctx, learn.FiguresAsked{ID: attribute(ctx.JSSrc(), "data-take")})
}

func (l *Learn) onTakePicture(ctx ui.Context, e ui.Event) {
	button := ctx.JSSrc()
	l.send(ctx, learn.PictureAsked{ID: attribute(button, "data-picture"), Format: attribute(button, "data-format")})
}
