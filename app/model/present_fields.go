package model

import (
	"breakeven/app/chart"
	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// positions is how many places of a track a strip is drawn from.
const positions = 101

// fixed are the texts that no reader changes. They are written once, when the
// page is loaded: a slider's event has better to do.
type fixed struct {
	fields  [calc.NumFields]fieldWords
	sources []SourceView
}

// fieldWords are a field's texts that stay.
type fieldWords struct {
	label, hint, boxName, fixedBy, back string
	mark                                SourceMark
	doubt                               string // the word that the preset's figure must not be without; "" for none
}

// fix writes them.
func (m Model) fix() *fixed {
	words := &fixed{sources: m.sources()}
	for f := range calc.NumFields {
		name := locale.ExactValue
		if f.Whole() {
			name = locale.ExactNumber
		}
		label := m.label(f)
		words.fields[f] = fieldWords{
			label: label, hint: m.text(locale.FieldNote(f.String())),
			boxName: m.text(name, arg("field", label)),
			fixedBy: m.text(locale.MetaLocked),
			back:    m.text(locale.BackTo, arg("value", figure(m.Locale, m.Author.currency(), f, m.Author.Scenario.Value(f)))),
		}
		m.mark(f, &words.fields[f])
	}
	return words
}

// fieldView is what every field has, slider or not.
func (m Model) fieldView(f calc.Field) FieldView {
	words := &m.fixed.fields[f]
	v := FieldView{
		Field: f, ID: f.String(),
		Label: words.label, Hint: words.hint,
		Locked: m.Author.Locked.Has(f), Hidden: m.Author.Hidden.Has(f),
		FixedBy: words.fixedBy,
		Meta:    m.meta(f), Mark: words.mark,
		Box: m.boxValue(f), BoxName: words.boxName,
		Numeric: f.Whole(),
	}
	if v.Locked || v.Hidden {
		v.Fixed = m.figure(f)
	}
	if !same(m.Scenario, m.Author.Scenario, f) {
		v.Back = words.back
	}
	if d := m.Drafts[f]; d.Open {
		v.Box, v.Error = d.Text, d.Error
	}
	return v
}

// label is a field's name, by the preset where its own says more.
func (m Model) label(f calc.Field) string {
	if f == calc.Capex || f == calc.OtherCosts {
		if own := m.Author.Preset.Fields[f].Label; own != "" {
			return own
		}
	}
	return m.text(locale.FieldLabel(f.String()))
}

// meta is the unit of a field: the months a flow covers, people, or whose
// number the layoffs are.
func (m Model) meta(f calc.Field) string {
	switch {
	case f == calc.Layoffs:
		if m.triedPhrase() == locale.PhraseAnnounced {
			return m.text(locale.MetaAnnounced)
		}
		if m.triedPhrase() == locale.PhraseClaimed {
			return m.text(locale.MetaClaimed)
		}
		return m.text(locale.MetaWhatIf)
	case f == calc.Headcount:
		return m.text(locale.MetaPeople)
	case f.Flow():
		return m.Locale.Months(decimal.NewFromInt(int64(m.Scenario.Basis(f))))
	}
	return ""
}

// withSlider adds a field's track.
func (m Model) withSlider(v FieldView) FieldView {
	f := v.Field
	r := m.Ranges[f]
	v.Min, v.Max, v.Step = r.Min.String(), r.Max.String(), r.Step.String()
	v.Value = m.Scenario.Text(f)
	v.Position = r.Position(m.Scenario.Value(f))
	return v
}

// figureView is one of the four figures: slider, strip and ends.
func (m Model) figureView(f calc.Field) FieldView {
	v := m.withSlider(m.fieldView(f))
	r := m.Ranges[f]
	now := m.point()
	v.ValueText = m.valueText(f)
	noneAt, hasNone := -1.0, false
	none, ok := calc.NoLayoffs(m.Scenario, f)
	if ok && r.Holds(none) {
		noneAt, hasNone = r.Position(none), true
	}
	v.Strip = chart.Strip{
		Prefix:   "bk-",
		Points:   calc.Sweep(make([]calc.Point, 0, positions), m.Scenario, f, r.Min, r.Max, positions),
		Ceiling:  m.Author.Scenario.Count(calc.Headcount),
		PoolFrom: m.Scenario.Count(calc.Headcount), PoolTo: m.Scenario.Count(calc.Headcount),
		Position: v.Position,
		Now:      now, AnswerText: m.answerCount(),
		Author: r.Position(m.Author.Scenario.Value(f)), Moved: m.Moved.Has(f),
		NoneAt: noneAt,
		Words: chart.StripWords{
			Met:   m.metWords(),
			Short: [2]string{m.text(locale.ZonePoolFirst), m.text(locale.ZonePoolSecond)},
			Never: [2]string{m.text(locale.ZoneNeverFirst), m.text(locale.ZoneNeverSecond)},
		},
		RTL: m.Locale.Dir() == "rtl",
	}
	if f == calc.Headcount {
		v.Strip.PoolFrom, v.Strip.PoolTo = r.Min.IntPart(), r.Max.IntPart()
	}
	v.Ends = chart.Ends{First: m.tick(f, r.Min), Last: m.tick(f, r.Max), BoldAt: -1, RTL: v.Strip.RTL}
	if hasNone {
		v.Ends.Bold, v.Ends.BoldAt = m.tick(f, none), noneAt
	}
	return v
}

// metWords name the zone that needs no layoffs: "already positive" is true of
// a target of zero alone.
func (m Model) metWords() [2]string {
	if !m.Scenario.Value(calc.Target).IsZero() {
		return [2]string{m.text(locale.ZoneReachedFirst), m.text(locale.ZoneReachedSecond)}
	}
	return [2]string{m.text(locale.ZoneMetFirst), m.text(locale.ZoneMetSecond)}
}

// tick writes a value under a track.
func (m Model) tick(f calc.Field, v decimal.Decimal) string {
	if kindOf(f) == locale.Money {
		return m.Locale.Tick(v, m.Author.currency(), false)
	}
	return figure(m.Locale, m.Author.currency(), f, v)
}

// point is the answer in force, as a position of a strip shows it.
func (m Model) point() calc.Point {
	p := calc.Point{Status: m.Result.Status, Layoffs: -1}
	switch {
	case m.Result.BreakevenLayoffs != nil:
		p.Layoffs = *m.Result.BreakevenLayoffs
	case m.Result.UnconstrainedLayoffs != nil:
		p.Layoffs = saturated(m.Result)
	}
	return p
}

// answerCount is the breakeven count as written, "" where there is none.
func (m Model) answerCount() string {
	if m.Result.Status != calc.OK {
		return ""
	}
	return m.Locale.CountInt(*m.Result.BreakevenLayoffs)
}

// valueText says a slider's value and the answer in words.
func (m Model) valueText(f calc.Field) string {
	key := locale.Key("")
	args := []locale.Arg{arg("value", m.figure(f))}
	switch m.Result.Status {
	case calc.OK:
		key = locale.SpokenOK
		args = append(args, m.count("n", *m.Result.BreakevenLayoffs))
	case calc.AlreadyMet:
		key = locale.SpokenMet
		if !m.Scenario.Value(calc.Target).IsZero() {
			key = locale.SpokenReached
		}
	case calc.ExceedsPool:
		key = locale.SpokenPool
	default:
		key = locale.SpokenNever
	}
	return m.text(key, args...)
}

// mark says how a field's value is known, and what doubt there is.
func (m Model) mark(f calc.Field, words *fieldWords) {
	mark, p := &words.mark, m.Author.Preset.Fields[f]
	switch {
	case m.Author.Overridden.Has(f):
		mark.Word, mark.Text = m.text(locale.StatusAuthor), m.authorNote(f)
	case p.IsZero():
		return
	default:
		mark.Word = m.text(locale.StatusWord(string(p.Status)))
		mark.Estimate = p.Status == scenario.Estimate
		mark.Text = m.text(locale.StatusLead(string(p.Status))) + " " + m.provenanceText(f, p)
		mark.Sources = citations(p.Sources)
		mark.Sources = mark.Sources[:min(2, len(mark.Sources))] // all of them stand under "Sources"
		if mark.Estimate || p.Status == scenario.Claimed {
			words.doubt = mark.Word
		}
	}
	mark.Name = words.label + ": " + mark.Word
}

// provenanceText says what a value is, how it came about and what to know.
func (m Model) provenanceText(f calc.Field, p scenario.Provenance) string {
	label := p.Label
	if label == "" {
		label = m.text(locale.FieldLabel(f.String()))
	}
	text := label
	if p.Period != "" {
		text += ", " + p.Period
	}
	text += ": " + figureExact(m, f) + "."
	if p.Note != "" {
		text += " " + p.Note
	}
	if p.Derivation != "" {
		text += " " + m.text(locale.SourceSum, arg("derivation", p.Derivation))
	}
	return text
}

func figureExact(m Model, f calc.Field) string {
	return boxText(m.Locale, m.Author.currency(), f, m.Author.Published.Value(f))
}

// citations are a value's sources.
func citations(sources []scenario.Source) []Citation {
	list := make([]Citation, len(sources))
	for i, s := range sources {
		list[i] = Citation{Title: s.Title, Publisher: s.Publisher, Date: s.Date, URL: s.URL, Quote: s.Quote}
	}
	return list
}
