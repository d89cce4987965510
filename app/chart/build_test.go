package chart_test

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"breakeven/app/chart"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// states builds every named state, from the engine's answers.
func states(t testing.TB) []state {
	t.Helper()
	loaded := read(t, amazon)
	var all []state
	for _, s := range setups {
		author := loaded
		if s.scenario != "" {
			author = read(t, s.scenario)
		}
		now := author
		for f, text := range s.change {
			var err error
			if now, err = now.With(f, text); err != nil {
				t.Fatal(s.name, err)
			}
		}
		all = append(all, build(s.name, author, now, s.setup))
	}
	return all
}

func read(t testing.TB, text string) calc.Scenario {
	t.Helper()
	s, err := calc.ReadScenario([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// stateOf returns the state of that name.
func stateOf(t testing.TB, name string) state {
	t.Helper()
	for _, s := range states(t) {
		if s.name == name {
			return s
		}
	}
	t.Fatalf("no state %q", name)
	return state{}
}

func build(name string, author, now calc.Scenario, s setup) state {
	prefix := "s" + strconv.Itoa(len(name)) + name[:1] + name[len(name)-1:]
	out := state{name: name, caption: s.caption}
	r := calc.Solve(now)
	c := chartOf(now, r)
	c.Prefix, c.RTL, c.Hidden, c.Tight = prefix, s.rtl, s.hidden, s.tight
	c.Author, c.Moved = author.Count(calc.Layoffs), author.Count(calc.Layoffs) != now.Count(calc.Layoffs)
	c.Axes = chart.Fit(c)
	if s.frozen {
		before := chartOf(author, calc.Solve(author))
		c.Axes = chart.Fit(before)
	}
	c.Curve = calc.Curve(now, c.Axes.XEnd)
	for _, y := range c.Axes.YTicks() {
		label := money(y)
		if y.IsPositive() {
			label = "+" + label
		}
		c.Words.YLabels = append(c.Words.YLabels, label)
	}
	if s.rtl {
		c.Words = isolated(c.Words)
	}
	out.chart = c
	x := c.Axes.XTicks()
	out.xEnds = chart.Ends{First: "0", Last: count(x[3]), LastUnit: " layoffs", BoldAt: -1, RTL: s.rtl, Ticks: []chart.Tick{
		{At: 1.0 / 3, Text: count(x[1])}, {At: 2.0 / 3, Text: count(x[2])}}}
	for _, sl := range sliders {
		strip, ends := stripOf(author, now, sl.field, sl.from, sl.to)
		strip.Prefix, strip.RTL, ends.RTL = prefix, s.rtl, s.rtl
		out.strips, out.ends = append(out.strips, strip), append(out.ends, ends)
	}
	out.bars = []chart.Bar{{Share: 0}, {Share: 0.0004}, {Share: 0.004}, {Share: 0.0095, Added: true}, {Share: 0.0005, Added: true},
		{Share: 0.114}, {Share: 0.3, Added: true}, {Share: 1.5, Added: true}, {Share: 1}}
	for i := range out.bars {
		out.bars[i].RTL = s.rtl
	}
	return out
}

// isolated keeps the direction of English texts in a page that runs from right to left.
func isolated(w chart.ChartWords) chart.ChartWords {
	for _, text := range []*string{&w.Target, &w.Gap, &w.StartValue, &w.StartNote, &w.BreakevenCount, &w.BreakevenNote, &w.TriedCount,
		&w.TriedClose, &w.TriedShort, &w.PoolNote, &w.PoolShort, &w.WouldTake, &w.Unit} {
		if *text != "" {
			*text = "\u2066" + *text + "\u2069"
		}
	}
	for i, text := range w.YLabels {
		w.YLabels[i] = "\u2066" + text + "\u2069"
	}
	return w
}

// chartOf draws a scenario's answer, in the words that the page would use.
func chartOf(s calc.Scenario, r calc.Result) chart.Chart {
	c := chart.Chart{
		Label:  "Line chart: free cash flow against layoffs.",
		Target: s.Value(calc.Target), Start: r.FCF, Pool: s.Count(calc.Headcount),
		Breakeven: -1, Unconstrained: -1,
		Tried: s.Count(calc.Layoffs), TriedFCF: r.FCFAfterLayoffs,
		Curve: calc.Curve(s, 10*s.Count(calc.Headcount)+1_000_000),
	}
	pool := count(c.Pool)
	w := chart.ChartWords{
		Unit: "free cash flow in " + s.Text(calc.Months) + " months", Gap: "the gap: " + money(r.Gap),
		StartValue: money(r.FCF), StartNote: "nobody laid off",
		TriedCount: count(c.Tried), TriedNoun: " announced", PoolNote: "all " + pool + " staff",
		Hidden: "The line is hidden until you have guessed.",
	}
	if r.FCF.IsPositive() {
		w.StartValue = "+" + w.StartValue
	}
	if !c.Target.IsZero() {
		w.Target = "target: " + money(c.Target)
	}
	if r.BreakevenLayoffs != nil {
		c.Breakeven = *r.BreakevenLayoffs
		share, _ := r.ShareOfHeadcount.Decimal.Mul(decimal.New(100, 0)).Float64()
		w.BreakevenCount, w.BreakevenNote = count(c.Breakeven)+" layoffs", "break even"
		w.BreakevenShare = fmt.Sprintf(": %.1f%% of %s", share, pool)
	}
	if r.UnconstrainedLayoffs != nil {
		c.Unconstrained = unbounded(r.UnconstrainedLayoffs)
		w.WouldTake = "would take " + count(c.Unconstrained)
		w.PoolShort = "still " + money(c.Target.Sub(calc.FCFAt(s, c.Pool))) + " short"
	}
	lack := c.Target.Sub(r.FCFAfterLayoffs)
	switch {
	case c.Tried == 0:
		w.TriedCount, w.TriedNoun = "", ""
	case r.Gap.IsZero():
		w.TriedClose = "add " + money(r.FCFAfterLayoffs.Sub(r.FCF))
	case r.FCFAfterLayoffs.LessThan(r.FCF):
		w.TriedClose = "make it " + money(r.FCF.Sub(r.FCFAfterLayoffs)) + " worse"
	case lack.IsPositive():
		share, _ := r.GapClosedShare.Decimal.Mul(decimal.New(100, 0)).Float64()
		w.TriedClose = fmt.Sprintf("close %d%%", int(share))
		w.TriedShort = money(lack) + " short"
		w.TriedRest = " of the gap, " + w.TriedShort
	default:
		w.TriedClose = "enough"
		w.TriedShort = money(lack.Neg()) + " to spare"
		w.TriedRest = ", with " + w.TriedShort
	}
	c.Words = w
	return c
}

// stripOf sweeps one field as the page does: 101 positions, the author's headcount at the top.
func stripOf(author, now calc.Scenario, f calc.Field, from, to string) (chart.Strip, chart.Ends) {
	low, high := decimal.RequireFromString(from), decimal.RequireFromString(to)
	place := func(v decimal.Decimal) float64 {
		x, _ := v.Sub(low).Div(high.Sub(low)).Float64()
		return x
	}
	r := calc.Solve(now)
	s := chart.Strip{
		Points: calc.Sweep(nil, now, f, low, high, 101), Ceiling: author.Count(calc.Headcount),
		PoolFrom: now.Count(calc.Headcount), PoolTo: now.Count(calc.Headcount),
		Position: place(now.Value(f)), Author: place(author.Value(f)), NoneAt: -1,
		Moved: !now.Value(f).Equal(author.Value(f)),
		Words: chart.StripWords{Met: [2]string{"already", "positive"}, Short: [2]string{"not enough", "people"}, Never: [2]string{"no number", "would do"}},
	}
	if f == calc.Headcount {
		s.PoolFrom, s.PoolTo = low.IntPart(), high.IntPart()
	}
	s.Now = calc.Sweep(nil, now, f, now.Value(f), now.Value(f), 1)[0]
	if r.BreakevenLayoffs != nil {
		s.AnswerText = count(*r.BreakevenLayoffs)
	}
	write := money
	if f == calc.Headcount {
		write = func(d decimal.Decimal) string { return count(d.IntPart()) }
	}
	e := chart.Ends{First: write(low), Last: write(high), BoldAt: -1}
	if none, ok := calc.NoLayoffs(now, f); ok && f != calc.Headcount {
		if x := place(none); x >= 0 && x <= 1 {
			s.NoneAt, e.Bold, e.BoldAt = x, write(none), x
		}
	}
	return s, e
}

// money writes an amount shortly, as the page does.
func money(d decimal.Decimal) string {
	v, _ := d.Float64()
	sign := ""
	if v < 0 {
		sign, v = "−\u2060", -v
	}
	for _, u := range []struct {
		size float64
		name string
	}{{1e9, "bn"}, {1e6, "m"}, {1e3, "k"}} {
		if v >= u.size {
			text := strconv.FormatFloat(v/u.size, 'f', 1, 64)
			return sign + "$" + strings.TrimSuffix(text, ".0") + u.name
		}
	}
	return sign + "$" + strconv.FormatFloat(v, 'f', -1, 64)
}

// count writes a whole number with commas.
func count(n int64) string {
	text := strconv.FormatInt(n, 10)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	return text
}

// unbounded brings a count of any size into 64 bits, as a caller has to.
func unbounded(n interface {
	IsInt64() bool
	Int64() int64
}) int64 {
	if n.IsInt64() {
		return n.Int64()
	}
	return math.MaxInt64
}
