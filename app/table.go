//go:build !js

package app

import (
	"encoding/json"
	"strconv"
	"strings"

	"breakeven/app/model"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// How many places of each slider a table answers: steps of some eight pixels on
// a phone, or twelve, for a fifth of the bytes and a third of the work less.
const (
	Places      = 37
	FewerPlaces = 25
)

// slot is a place of the page that an answer writes to: an element, and its
// text, its markup, a property or an attribute.
type slot struct{ selector, kind string }

// Kinds of slots; anything else is the name of an attribute.
const (
	slotText  = "text"
	slotHTML  = "html"
	slotValue = "value"
)

// Table is the engine's own answers at places of each slider, for the first
// slider a reader moves before the engine is there. It is JSON for table.js,
// which looks up and places and never calculates; see [tableWriter] for its
// form. Every text is written as the page writes it. It answers that many
// places of each slider, and the author's own.
func Table(m model.Model, count int) ([]byte, error) {
	w := newTableWriter()
	m, _ = model.Update(m, model.SliderReleased{}) // what rests is worked out once for all places
	for _, f := range model.Sliders {
		if m.Author.Locked.Has(f) || m.Author.Hidden.Has(f) {
			continue
		}
		at := places(m, f, count)
		rows := make([]map[slot]string, len(at))
		for i, v := range at {
			rows[i] = answers(m, f, v)
		}
		w.add(f.String(), at, rows)
	}
	return json.Marshal(w.done())
}

// TableKey tells apart the pages whose tables differ. Titles, colours and what
// could not be read of a link make no difference.
func TableKey(m model.Model) string {
	var b strings.Builder
	b.WriteString(m.Author.Preset.ID)
	b.WriteByte(' ')
	b.WriteString(m.Locale.Tag())
	b.WriteByte(' ')
	b.WriteString(strconv.Itoa(int(m.Place.Page)))
	b.WriteByte(' ')
	b.WriteString(strconv.FormatUint(uint64(m.Author.Locked), 16))
	b.WriteByte(' ')
	b.WriteString(strconv.FormatUint(uint64(m.Author.Hidden), 16))
	b.Write(m.Scenario.AppendJSON(nil))
	for _, f := range model.Sliders {
		r := m.Ranges[f]
		b.WriteString(" " + r.Min.String() + " " + r.Max.String() + " " + r.Step.String())
		if r.Limit {
			b.WriteByte('!')
		}
	}
	return b.String()
}

// places are the values a slider's table answers: evenly spaced on its grid,
// and the author's own.
func places(m model.Model, f calc.Field, count int) []string {
	r := m.Ranges[f]
	most := r.Max
	if f == calc.Layoffs {
		most = decimal.Min(most, m.Scenario.Value(calc.Headcount))
	}
	own := m.Scenario.Value(f)
	var list []string
	add := func(v decimal.Decimal) {
		if text := v.String(); len(list) == 0 || list[len(list)-1] != text {
			list = append(list, text)
		}
	}
	told := false
	for i := range count {
		v := calc.At(f, r.Min, most, i, count)
		steps, _ := v.Sub(r.Min).QuoRem(r.Step, 0)
		v = r.Min.Add(steps.Mul(r.Step))
		if !told && own.Cmp(v) <= 0 {
			add(own)
			told = true
		}
		add(v)
	}
	if !told {
		add(own)
	}
	return list
}

// answers is what the page says with one slider at a value, slot by slot.
func answers(m model.Model, f calc.Field, value string) map[slot]string {
	moved, _ := model.Update(m, model.SliderMoved{Field: f, Text: value})
	s := model.Sketch(moved, f)
	row := map[slot]string{
		{`[data-out="sentence"]`, slotHTML}:      line("span", s.Sentence),
		{".deck", slotHTML}:                      inner(s.Deck),
		{".chart", slotHTML}:                     coarse(within(s.Chart.SVG())),
		{".chart", "aria-label"}:                 s.Chart.Label,
		{".ways:not(.results)", slotHTML}:        within(htmlOf(waysTable(s.Ways))),
		{box(calc.Layoffs), slotValue}:           s.Layoffs.Box,
		{slider(calc.Layoffs), slotValue}:        s.Layoffs.Value,
		{slider(calc.Layoffs), "aria-valuetext"}: s.Layoffs.ValueText,
	}
	for _, v := range s.Figures {
		row[slot{`[aria-labelledby="` + sliderID(v.ID) + `-l"] .strip`, slotHTML}] = coarse(within(v.Strip.SVG()))
		row[slot{box(f), slotValue}] = v.Box
		row[slot{slider(f), "aria-valuetext"}] = v.ValueText
	}
	for _, r := range s.Results {
		row[slot{out(r.Name), slotText}] = r.Text
		row[slot{out(r.Name), "data-value"}] = r.Value
	}
	return row
}

func out(name string) string     { return `[data-out="` + name + `"]` }
func box(f calc.Field) string    { return `[data-exact="` + f.String() + `"]` }
func slider(f calc.Field) string { return "#" + sliderID(f.String()) }

// line is running text as markup.
func line(tag string, marks []model.Mark) string {
	var m markup
	m.open(tag)
	m.WriteString(inner(marks))
	m.close(tag)
	return m.String()
}

func inner(marks []model.Mark) string {
	var m markup
	for _, k := range marks {
		m.mark(k)
	}
	return m.String()
}

// within is what an element's markup holds.
func within(element string) string {
	start, end := strings.IndexByte(element, '>'), strings.LastIndex(element, "</")
	if start < 0 || end < start {
		return ""
	}
	return element[start+1 : end]
}

// coarse writes a drawing's coordinates with one decimal, which is half a pixel
// at most and half the table. Texts keep theirs.
func coarse(svg string) string {
	var b strings.Builder
	tag, decimals := false, -1 // decimals written since a point
	for i := range len(svg) {
		c := svg[i]
		switch {
		case c == '<':
			tag = true
		case c == '>':
			tag = false
		}
		switch {
		case tag && c == '.':
			decimals = 0
		case decimals >= 0 && isDigit(c):
			if decimals++; decimals > 1 {
				continue
			}
		default:
			decimals = -1
		}
		b.WriteByte(c)
	}
	return b.String()
}
