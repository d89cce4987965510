package model

import (
	"math/big"
	"strings"

	"breakeven/app/locale"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// Present works out everything a view places.
func Present(m Model) Screen {
	w := calc.WorkingOf(m.Scenario)
	s := Screen{
		ID:   m.Author.Preset.ID,
		Lang: m.Locale.Tag(), Dir: m.Locale.Dir(), Theme: m.Author.Theme,
		Page: m.Place.Page, Base: m.Place.Base,
		Title:    m.Author.Title,
		Sentence: m.sentence(), Settled: m.Settled, SentenceFor: sentenceFor(m),
		Deck:         m.deck(w),
		Chart:        m.chart(),
		Layoffs:      m.layoffsView(),
		FiguresTitle: m.text(locale.WhatIfHead),
		FiguresNote:  m.text(locale.WhatIfNote, arg("headcount", m.fixed.unsure(calc.Headcount, m.Author.Overridden, m.Locale.CountInt(m.Author.Scenario.Count(calc.Headcount))))),
		Ways:         m.ways(),
		Results:      m.results(), ResultsTitle: m.text(locale.ResultsTitle),
		AssumptionsNote: m.assumptionsNote(),
		SourcesNotes:    m.Author.Preset.Notes,
		Sources:         m.fixed.sources,
		PresetsLabel:    m.text(locale.PresetsLabel),
	}
	if m.resting == nil {
		m.resting = m.rest(w)
	}
	s.Working, s.Assumptions = m.resting.working, m.resting.assumptions
	s.SentenceText = plainText(s.Sentence)
	s.DocumentTitle = m.text(locale.PageTitle, arg("title", m.Author.Title))
	for i, n := range m.Notices {
		v := NoticeView{Name: n.Name, Text: n.Text, Dismiss: m.text(locale.Dismiss)}
		if i == 0 {
			v.Head = m.text(locale.NoticeHead, m.count("n", int64(len(m.Notices)))) + " "
		}
		s.Notices = append(s.Notices, v)
	}
	for _, f := range Figures {
		if !m.Author.Hidden.Has(f) {
			s.Figures = append(s.Figures, m.figureView(f))
		}
	}
	if m.Place.Page == Home {
		s.Presets, s.Periods = m.presetLinks()
		s.PeriodsLabel = m.text(locale.PeriodsLabel)
	}
	s.Details = m.details()
	s.Foot = m.foot()
	s.Carried = m.carried()
	return s
}

// resting are the parts that follow when the hand rests: the working and the
// assumptions, which a reader who drags does not read. The outputs, the drawings
// and the sentence follow every move.
type resting struct {
	working     Working
	assumptions []FieldView
}

func (m Model) rest(w calc.Working) *resting {
	r := &resting{working: m.working(w)}
	for _, f := range Assumptions {
		if !m.Author.Hidden.Has(f) {
			r.assumptions = append(r.assumptions, m.fieldView(f))
		}
	}
	return r
}

// The ids of the foldable parts.
const (
	DetailWays        = "ways"
	DetailWorking     = "working"
	DetailAssumptions = "assumptions"
	DetailSources     = "sources"
	DetailOwn         = "own"
)

func (m Model) details() []Detail {
	var list []Detail
	if m.Place.Page == Embed && !m.Author.Shown.Equivalents {
		list = append(list, Detail{ID: DetailWays, Summary: m.text(locale.WaysHead)})
	}
	list = append(list,
		Detail{ID: DetailWorking, Summary: m.text(locale.WorkingHead), Open: m.Author.Shown.Working},
		Detail{ID: DetailAssumptions, Summary: m.text(locale.AssumptionsHead)},
		Detail{ID: DetailSources, Summary: m.text(locale.SourcesHead)})
	if m.Place.Page == Home {
		list = append(list, Detail{ID: DetailOwn, Summary: m.text(locale.OwnHead), Later: true})
	}
	return list
}

// assumptionsNote says whether the assumptions raise the answer already.
func (m Model) assumptionsNote() string {
	for _, f := range [...]calc.Field{
		calc.VariableCostRate, calc.TaxRate, calc.StockPay, calc.SeverancePerLayoff,
		calc.NoticeMonths, calc.LostRevenuePerLayoff, calc.ReplacementCostPerLayoff,
	} {
		if !m.Scenario.Value(f).IsZero() {
			return m.text(locale.AssumptionsNote)
		}
	}
	return m.text(locale.AssumptionsNoteZero)
}

func (m Model) foot() Foot {
	f := Foot{
		Reset: m.text(locale.Reset), Copy: m.text(locale.CopyLink), Copied: m.text(locale.LinkCopied),
		WasCopied: m.Copied,
		Stage:     m.text(locale.StageEngine), StageStatic: m.text(locale.StageForm),
		Recalculate: m.text(locale.ActionRecalculate),
	}
	if m.Moved != 0 {
		f.Stage = m.yours()
	}
	if m.Place.Files { // nothing there takes a form
		f.StageStatic, f.Recalculate = m.text(locale.StageStatic), ""
	}
	switch m.Place.Page {
	case Home:
		if m.Place.Lead != nil {
			f.Links = m.Place.Lead(m)
		}
	case Embed:
		full := m.Place.full(m.Author.Preset.ID, m.ownQuery())
		if fragment := m.Fragment(); fragment != "" {
			full += "#" + fragment
		}
		f.Links = []Link{{Text: m.text(locale.ActionOpen), Href: full}}
	}
	return f
}

// path is a page's address. Hosts of files send a folder's name without its
// slash elsewhere.
func (p Place) path(page string) string {
	if p.Files {
		page += "/"
	}
	return p.Base + page
}

// Spoken keeps the language that the query names on the way to another page: it
// is put into an address that names none.
func (p Place) Spoken(address string) string {
	tag := LanguageTag(p.Query)
	switch {
	case tag == "":
		return address
	case strings.Contains(address, "?"):
		return address + "&lang=" + tag
	}
	return address + "?lang=" + tag
}

// full is the address of a preset's full page. rest is the query's, "" or with
// its "&" before it.
func (p Place) full(id, rest string) string {
	if !p.Files {
		return p.Base + "?scenario=" + id + rest
	}
	address := p.path("scenario/" + id)
	if rest != "" {
		address += "?" + rest[1:]
	}
	return address
}

// ownQuery is the query's part that is not the scenario, each piece with its "&"
// before it.
func (m Model) ownQuery() string {
	query := ""
	for _, p := range splitLink(m.Place.Query) {
		if p.name != "scenario" {
			query += "&" + p.raw
		}
	}
	return query
}

// carried are the query's readable parts that this page knows and no slider
// replaces.
func (m Model) carried() []Pair {
	var list []Pair
	for _, p := range splitLink(m.Place.Query) {
		f, isField := calc.ParseField(p.name)
		if p.bad || !isAuthorName(p.name) || isField && m.hasSlider(f) {
			continue
		}
		list = append(list, Pair{p.name, p.value})
	}
	return list
}

// sentenceFor lists the inputs that the sentence is the output of.
func sentenceFor(m Model) string {
	list := ""
	for _, f := range Sliders {
		if m.movable(f) {
			if list != "" {
				list += " "
			}
			list += "bk-" + f.String()
		}
	}
	return list
}

// results are the outputs for people and scripts. Those that a row of the
// other ways shows stand there.
func (m Model) results() []Output {
	r := m.Result
	out := func(name, text, value string) Output {
		if value == "" {
			text = m.text(locale.ResultNone)
		}
		return Output{Name: name, Label: m.text(locale.ResultName(name)), Text: text, Value: value}
	}
	gpus := bigText(r.GPUsFunded)
	payback := bigText(r.PaybackMonths)
	list := []Output{
		out("fcf", m.precise(r.FCF), r.FCF.String()),
		out("status", m.text(locale.StatusName(r.Status.String())), r.Status.String()),
		out("breakevenLayoffs", m.countOf(r.BreakevenLayoffs), countText(r.BreakevenLayoffs)),
		out("fcfAfterLayoffs", m.precise(r.FCFAfterLayoffs), r.FCFAfterLayoffs.String()),
		out("gapClosedShare", "", ""),
		out("firstPeriodLayoffs", m.countOf(r.FirstPeriod.BreakevenLayoffs), countText(r.FirstPeriod.BreakevenLayoffs)),
		out("paybackMonths", "", ""),
		out("gpusFunded", "", ""),
	}
	if share := r.GapClosedShare; share.Valid {
		list[4] = out("gapClosedShare", m.shareFine(share.Decimal), share.Decimal.String())
	}
	if payback != "" {
		list[6] = out("paybackMonths", m.Locale.Months(decimal.NewFromBigInt(r.PaybackMonths, 0)), payback)
	}
	if gpus != "" {
		list[7] = out("gpusFunded", m.Locale.Count(decimal.NewFromBigInt(r.GPUsFunded, 0)), gpus)
	}
	return list
}

func (m Model) countOf(n *int64) string {
	if n == nil {
		return ""
	}
	return m.Locale.CountInt(*n)
}

func countText(n *int64) string {
	if n == nil {
		return ""
	}
	return decimal.NewFromInt(*n).String()
}

func bigText(n *big.Int) string {
	if n == nil {
		return ""
	}
	return n.String()
}

// Sketch is the part of [Present] that the page's table answers with, for one
// slider: sentence, sum, outputs, chart and the slider's own strip. The chart
// keeps its line and its marks and leaves out the labels that fill it, which
// the engine brings.
func Sketch(m Model, f calc.Field) Screen {
	s := Screen{
		Sentence: m.sentence(), Deck: m.deck(calc.WorkingOf(m.Scenario)),
		Chart: m.chart(), Layoffs: m.layoffsView(), Ways: m.ways(), Results: m.results(),
	}
	if f != calc.Layoffs {
		s.Figures = []FieldView{m.figureView(f)}
	}
	w := &s.Chart.Words
	w.Gap, w.StartNote, w.PoolNote, w.PoolShort = "", "", "", ""
	return s
}
