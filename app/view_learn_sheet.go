package app

import (
	"breakeven/app/learn/worksheet"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// sheetView is a worksheet for the printer; the screen does not show it.
func sheetView(s *worksheet.Sheet) ui.UI {
	if s == nil {
		return el("div", attrs{"class": "sheets"})
	}
	var blanks []ui.UI
	for _, b := range s.Blanks {
		blanks = append(blanks, el("span", nil, text(b+" "), el("i", nil)))
	}
	kids := []ui.UI{
		el("h1", attrs{"dir": "auto"}, text(s.Title)),
		el("p", attrs{"class": "blanks"}, blanks...),
	}
	for _, line := range s.Task {
		kids = append(kids, el("p", attrs{"dir": "auto"}, text(line)))
	}
	if s.Due != "" {
		kids = append(kids, el("p", attrs{"dir": "auto"}, el("b", nil, text(s.Due))))
	}
	if len(s.Figures) > 0 {
		kids = append(kids, sheetTable(s.FiguresHead, s.Figures))
	}
	for _, q := range s.Questions {
		kids = append(kids, sheetQuestion(q))
	}
	if s.Origin != "" {
		kids = append(kids, el("p", attrs{"class": "origin"}, text(s.Origin)))
	}
	sheets := []ui.UI{el("div", attrs{"class": "sheet"}, kids...)}
	if s.Key != nil {
		sheets = append(sheets, el("div", attrs{"class": "sheet"}, append([]ui.UI{
			el("h1", attrs{"dir": "auto"}, text(s.Key.Title+": "+s.Title))}, keyBody(s.Key)...)...))
	}
	return el("div", attrs{"class": "sheets"}, sheets...)
}

// sheetQuestion is a question with lines to write on.
func sheetQuestion(q worksheet.Question) ui.UI {
	kids := []ui.UI{el("p", attrs{"dir": "auto"}, el("b", nil, text(q.Number)), text(" "+q.Text))}
	for range q.Lines {
		kids = append(kids, el("div", attrs{"class": "rule"}))
	}
	if q.Answer != "" {
		kids = append(kids, el("p", attrs{"class": "blanks"}, el("span", nil, text(q.Answer+" "), el("i", nil))))
	}
	return el("div", attrs{"class": "q"}, kids...)
}

func sheetTable(head string, rows []worksheet.Row) ui.UI {
	var kids []ui.UI
	for _, r := range rows {
		kids = append(kids, el("tr", nil, el("th", attrs{"scope": "row"}, text(r.Label)), el("td", nil, text(r.Value))))
	}
	return el("table", nil, el("caption", nil, text(head)), el("tbody", nil, kids...))
}

// keyBody are the answers, on paper and in the teacher's view.
func keyBody(k *worksheet.Key) []ui.UI {
	var kids []ui.UI
	for _, a := range k.Problems {
		steps := make([]ui.UI, len(a.Steps))
		for i, step := range a.Steps {
			steps[i] = el("li", nil, text(step))
		}
		kids = append(kids, el("div", attrs{"class": "q"},
			el("p", nil, el("b", nil, text(a.Number+" "+a.Text))),
			el("ul", nil, steps...)))
	}
	if k.ScenarioHead != "" {
		steps := make([]ui.UI, len(k.Steps))
		for i, step := range k.Steps {
			steps[i] = el("li", nil, text(step))
		}
		kids = append(kids,
			el("div", attrs{"class": "q"}, el("h4", nil, text(k.ScenarioHead)), el("p", nil, text(k.Sentence))),
			el("ul", nil, steps...),
			sheetTable("", k.Results))
	}
	if k.Note != "" {
		kids = append(kids, el("p", attrs{"class": "note"}, text(k.Note)))
	}
	return kids
}
