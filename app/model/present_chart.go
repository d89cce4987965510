package model

import (
	"math"
	"strings"

	"breakeven/app/chart"
	"breakeven/app/locale"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// refit lets the axes step to the size the answer needs. During a drag they
// stay, unless layoffs that a smaller headcount took along come back with it,
// beyond the end of their track.
func (m Model) refit() Model {
	r := m.Author.Ranges[calc.Layoffs]
	if outgrown := !r.Limit && m.Scenario.Value(calc.Layoffs).GreaterThan(m.Ranges[calc.Layoffs].Max); m.Held && !outgrown {
		return m
	}
	c := m.chartData()
	if r.Limit {
		c.Axes = chart.Axes{XEnd: max(1, r.Max.IntPart())}
	}
	m.Axes = chart.Fit(c)
	if !r.Limit {
		r = Range{Max: decimal.NewFromInt(m.Axes.XEnd)}
		r = r.withStep(calc.Layoffs, m.Scenario.Value(calc.Layoffs))
	}
	m.Ranges[calc.Layoffs] = r
	return m
}

// chartData is what the chart draws, without its words.
func (m Model) chartData() chart.Chart {
	r, s := m.Result, m.Scenario
	c := chart.Chart{
		Prefix: "bk-", Tight: m.Place.Page == Embed,
		Target: s.Value(calc.Target), Start: r.FCF, Pool: s.Count(calc.Headcount),
		Breakeven: -1, Unconstrained: -1,
		Tried: s.Count(calc.Layoffs), TriedFCF: r.FCFAfterLayoffs,
		RTL: m.Locale.Dir() == "rtl",
	}
	switch r.Status {
	case calc.OK:
		c.Breakeven = *r.BreakevenLayoffs
	case calc.ExceedsPool:
		c.Unconstrained = saturated(r)
	}
	c.Author, c.Moved = m.Author.Scenario.Count(calc.Layoffs), m.Moved.Has(calc.Layoffs)
	// Until the axes are known the line is drawn as far as any could reach.
	c.Curve = calc.Curve(s, reachOf(c))
	return c
}

// reachOf is a number of layoffs beyond every axis that could fit.
func reachOf(c chart.Chart) int64 {
	most := max(c.Breakeven, c.Unconstrained, c.Tried, c.Pool, 1)
	if most > math.MaxInt64/16 {
		return math.MaxInt64
	}
	return most * 12
}

// saturated is the count beyond the pool, as far as a drawing can tell.
func saturated(r calc.Result) int64 {
	if r.UnconstrainedLayoffs.IsInt64() {
		return r.UnconstrainedLayoffs.Int64()
	}
	return math.MaxInt64
}

// chart is the drawing with its words.
func (m Model) chart() chart.Chart {
	c := m.chartData()
	c.Axes = m.Axes
	r, s := m.Result, m.Scenario
	months := m.Locale.Months(s.Value(calc.Months))
	short := s.Value(calc.Target).Sub(r.FCFAfterLayoffs)
	w := chart.ChartWords{
		Unit:       strings.TrimSpace(m.text(locale.ChartAxis, arg("amount", ""), arg("months", months))),
		StartValue: m.Locale.Tick(r.FCF, m.Author.currency(), true),
		StartNote:  strings.TrimSpace(m.text(locale.ChartNobody, arg("amount", ""))),
		PoolNote:   m.text(locale.ChartAll, arg("headcount", m.Locale.CountInt(s.Count(calc.Headcount)))),
	}
	for _, y := range c.Axes.YTicks() {
		w.YLabels = append(w.YLabels, m.Locale.Tick(y, m.Author.currency(), true))
	}
	if t := s.Value(calc.Target); !t.IsZero() {
		w.Target = m.text(locale.ChartTarget, arg("target", m.money(t)))
	}
	if r.Gap.Sign() > 0 {
		w.Gap = m.text(locale.ChartGap, arg("amount", m.money(r.Gap)))
	}
	switch r.Status {
	case calc.OK:
		w.BreakevenCount = m.text(locale.PhraseLayoffs, m.count("n", *r.BreakevenLayoffs))
		w.BreakevenNote = m.text(locale.ChartBreakeven)
		w.BreakevenShare = m.text(locale.ChartBreakevenOf, arg("share", m.shareFine(r.ShareOfHeadcount.Decimal)), m.count("headcount", s.Count(calc.Headcount)))
	case calc.ExceedsPool:
		w.WouldTake = m.text(locale.ChartWouldTake, arg("n", m.Locale.Count(decimal.NewFromBigInt(r.UnconstrainedLayoffs, 0))))
		if ended := calc.FCFAt(s, s.Count(calc.Headcount)); ended.Cmp(s.Value(calc.Target)) < 0 {
			w.PoolShort = m.text(locale.ChartStillShort, arg("amount", m.money(s.Value(calc.Target).Sub(ended))))
		}
	}
	if c.Tried > 0 {
		mark := m.phrase(MarkTried, m.triedPhrase(), c.Tried)
		w.TriedCount, w.TriedNoun = mark.Strong, mark.Text
		added := r.FCFAfterLayoffs.Sub(r.FCF)
		switch {
		case added.Sign() < 0:
			w.TriedClose = m.text(locale.ChartWorse, arg("amount", m.money(added.Neg())))
		case r.Gap.Sign() == 0:
			w.TriedClose = m.text(locale.ChartAdd, arg("amount", m.money(added)))
		case short.Sign() > 0:
			share := arg("share", m.share(r.GapClosedShare.Decimal))
			w.TriedClose = m.text(locale.ChartCloseShort, share)
			w.TriedRest = strings.TrimPrefix(m.text(locale.ChartClose, share, arg("amount", m.money(short))), w.TriedClose)
			w.TriedShort = m.text(locale.ChartShort, arg("amount", m.money(short)))
		default:
			w.TriedClose = m.text(locale.ChartSpare, arg("amount", m.money(short.Neg())))
		}
	}
	c.Words = w
	c.Label = m.chartAlternative()
	return c
}

// chartAlternative says in words what the chart shows.
func (m Model) chartAlternative() string {
	r, s := m.Result, m.Scenario
	spoken := func(name string, d decimal.Decimal) locale.Arg {
		return arg(name, m.Locale.Spoken(d, m.Author.currency()))
	}
	key := locale.ChartAltNever
	args := []locale.Arg{spoken("start", r.FCF), spoken("target", s.Value(calc.Target))}
	switch r.Status {
	case calc.OK:
		key = locale.ChartAltOK
		args = append(args, m.count("n", *r.BreakevenLayoffs))
	case calc.AlreadyMet:
		key = locale.ChartAltMet
	case calc.ExceedsPool:
		key = locale.ChartAltPool
		all := s.Count(calc.Headcount)
		args = append(args, m.count("headcount", all), spoken("end", calc.FCFAt(s, all)))
	case calc.PeakBelowTarget:
		key = locale.ChartAltPeak
		args = append(args, m.count("best", r.Best.Layoffs), spoken("end", r.Best.FCF))
	}
	text := m.text(key, args...)
	if n := s.Count(calc.Layoffs); n > 0 {
		text += m.text(locale.ChartAltTried, arg("tried", m.text(m.triedPhrase(), m.count("n", n))), spoken("amount", r.FCFAfterLayoffs))
	}
	return text
}

// layoffsView is the what-if: its track is the chart's axis.
func (m Model) layoffsView() FieldView {
	v := m.withSlider(m.fieldView(calc.Layoffs))
	v.ValueText = m.text(locale.PhraseLayoffs, m.count("n", m.Scenario.Count(calc.Layoffs)))
	ticks := m.Axes.XTicks()
	v.Ends = chart.Ends{
		First: m.Locale.CountInt(ticks[0]), Last: m.Locale.CountInt(ticks[3]), LastUnit: m.text(locale.ChartLastTick),
		BoldAt: -1, RTL: m.Locale.Dir() == "rtl",
	}
	for _, n := range ticks[1:3] {
		v.Ends.Ticks = append(v.Ends.Ticks, chart.Tick{At: float64(n) / float64(max(ticks[3], 1)), Text: m.Locale.CountInt(n)})
	}
	return v
}
