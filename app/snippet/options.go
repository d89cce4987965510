package snippet

import (
	"strings"

	"breakeven/app/scenario"
	"breakeven/calc"
)

// Options are what an author fixes in an embed. The zero value of everything
// but Preset, which must be there, stands for what the preset says itself.
type Options struct {
	Preset *scenario.Preset
	Fields [calc.NumFields]Field
	Title  string // the heading
	Theme  string // auto, light or dark; empty is auto
	Accent string // six hexadecimal digits
	Lang   string // a BCP 47 tag
	ID     string // what the frame's messages call it; empty is the preset's ID
	// Parts that are shown opened.
	Equivalents, Working bool
	// Readings shows those of the preset's claim in the calculator's place.
	Readings bool
	// Events has the frame tell its page of every change.
	Events bool
}

// Field is what an author fixes of one field. Its texts are numbers in the
// model's syntax and the field's own unit; an empty one leaves the preset's.
type Field struct {
	Use            Use
	Value          string
	Basis          string // the months that a flow's value covers
	Min, Max, Step string // the slider's
}

// Use is what a reader may do with a field.
type Use uint8

// The uses of a field.
const (
	Move Use = iota // the reader moves it
	Lock            // the reader sees it, fixed
	Hide            // it counts, and is not there for the reader
)

// Pair is a name of a query with its value, neither of them escaped.
type Pair struct{ Name, Value string }

// Pairs are the query's parts in their order: the scenario, the values, the
// ranges, what is locked and hidden, the looks. What the preset says anyway is
// left out.
func (o Options) Pairs() []Pair {
	pairs := []Pair{{"scenario", o.Preset.ID}}
	add := func(name, value string) {
		if value != "" {
			pairs = append(pairs, Pair{name, value})
		}
	}
	var uses [Hide + 1][]string
	for f := range calc.NumFields {
		field := o.Fields[f]
		if !o.asPreset(f) || o.follows(f) {
			add(f.String(), field.Value)
		}
		uses[field.Use] = append(uses[field.Use], f.String())
	}
	for f := range calc.NumFields {
		add("basis."+f.String(), o.Fields[f].Basis)
	}
	for f := range calc.NumFields {
		add("min."+f.String(), o.Fields[f].Min)
		add("max."+f.String(), o.Fields[f].Max)
		add("step."+f.String(), o.Fields[f].Step)
	}
	add("lock", strings.Join(uses[Lock], ","))
	add("hide", strings.Join(uses[Hide], ","))
	if oneLine(o.Title) != oneLine(o.Preset.Title) {
		add("title", oneLine(o.Title))
	}
	if o.Theme != "auto" {
		add("theme", o.Theme)
	}
	add("accent", o.Accent)
	add("lang", o.Lang)
	add("id", oneLine(o.ID))
	var shown []string
	if o.Equivalents {
		shown = append(shown, "equivalents")
	}
	if o.Working {
		shown = append(shown, "working")
	}
	if o.Readings { // which stand alone
		shown = []string{PartReadings}
	}
	add("show", strings.Join(shown, ","))
	if o.Events {
		add("events", "1")
	}
	return pairs
}

// asPreset reports whether a field's value is the preset's own.
func (o Options) asPreset(f calc.Field) bool {
	s, err := o.Preset.Scenario.With(f, o.Fields[f].Value)
	return err == nil && s.Value(f).Equal(o.Preset.Scenario.Value(f))
}

// follows reports whether a field goes down with another one that is set: then
// its value must be said, too, even where it is the preset's.
func (o Options) follows(f calc.Field) bool {
	above := map[calc.Field]calc.Field{calc.Layoffs: calc.Headcount, calc.NoticeMonths: calc.Months}
	leader, ok := above[f]
	return ok && o.Fields[leader].Value != "" && !o.asPreset(leader)
}

// Query is what stands behind the "?" of an embed's address. The same options
// give the same bytes, and none of them needs an escape in Markdown or in the
// address line of an editor.
func (o Options) Query() string { return Join(o.Pairs()) }

// Join writes pairs as a query.
func Join(pairs []Pair) string {
	var b strings.Builder
	for i, p := range pairs {
		if i > 0 {
			b.WriteByte('&')
		}
		b.WriteString(escapeQuery(p.Name))
		b.WriteByte('=')
		b.WriteString(escapeQuery(p.Value))
	}
	return b.String()
}

// title is the embed's heading.
func (o Options) title() string {
	if title := oneLine(o.Title); title != "" {
		return title
	}
	return oneLine(o.Preset.Title)
}
