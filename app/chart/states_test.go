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

// A state is one named situation of the page: what its drawings are, in the order in which they stand.
type state struct {
	name    string
	chart   chart.Chart
	xEnds   chart.Ends
	strips  []chart.Strip
	ends    []chart.Ends
	bars    []chart.Bar
	caption string
}

// amazon is the scenario that the page opens with: nine months of 2025.
const amazon = `{"months":9,"revenue":"503538000000","otherCosts":"365983000000","payroll":"70000000000","headcount":350000,` +
	`"capex":"89860000000","layoffs":30000,"basis":{"payroll":12}}`

// setup says how a state differs from the loaded page.
type setup struct {
	scenario string // instead of amazon
	change   map[calc.Field]string
	frozen   bool // the axes are still the loaded ones: a slider is being dragged
	hidden   bool
	rtl      bool
	caption  string
}

var setups = []struct {
	name string
	setup
}{
	{"loaded", setup{caption: "As the page opens."}},
	{"moved", setup{change: map[calc.Field]string{calc.Capex: "95000000000"}, caption: "A reader moved capex."}},
	{"layoffs-moved", setup{change: map[calc.Field]string{calc.Layoffs: "12000"}, caption: "A reader moved the layoffs."}},
	{"nobody-tried", setup{change: map[calc.Field]string{calc.Layoffs: "0"}}},
	{"tried-enough", setup{change: map[calc.Field]string{calc.Layoffs: "41000"}}},
	{"tried-exactly", setup{change: map[calc.Field]string{calc.Layoffs: "32034"}}},
	{"already-positive", setup{change: map[calc.Field]string{calc.Capex: "80000000000"}, caption: "No gap, no ●."}},
	{"pool-exhausted", setup{change: map[calc.Field]string{calc.Capex: "145000000000"}, caption: "Everybody is not enough."}},
	{"pool-exhausted-far", setup{change: map[calc.Field]string{calc.Capex: "400000000000"}}},
	{"pool-within", setup{change: map[calc.Field]string{calc.Capex: "130000000000"}}},
	{"falling", setup{change: map[calc.Field]string{calc.ReplacementCostPerLayoff: "160000"}, caption: "Each layoff costs more than it saves."}},
	{"steep-fall", setup{change: map[calc.Field]string{calc.ReplacementCostPerLayoff: "400000"}}},
	{"small-gap", setup{change: map[calc.Field]string{calc.Capex: "85100000000"}}},
	{"hidden", setup{hidden: true, caption: "Predict first."}},
	{"right-to-left", setup{rtl: true}},
	{"right-to-left-exhausted", setup{rtl: true, change: map[calc.Field]string{calc.Capex: "145000000000"}}},
	{"frozen-outside", setup{frozen: true, change: map[calc.Field]string{calc.Capex: "95000000000"}, caption: "While capex is dragged the frame stays."}},
	{"frozen-above", setup{frozen: true, change: map[calc.Field]string{calc.Capex: "70000000000"}}},
	{"headcount-halved", setup{change: map[calc.Field]string{calc.Headcount: "100000"}}},
	{"headcount-grown", setup{change: map[calc.Field]string{calc.Headcount: "600000", calc.Capex: "149000000000"}}},
	{"tax-kink", setup{scenario: `{"months":12,"revenue":"100000000","otherCosts":"35000000","payroll":"60000000","stockPay":"30000000",` +
		`"headcount":500,"capex":"30000000","taxRate":"0.35","layoffs":120}`, caption: "From the bend on, tax takes its part."}},
	{"peak-below", setup{scenario: `{"months":12,"revenue":"100000000","otherCosts":"30000000","payroll":"30000000","stockPay":"90000000",` +
		`"headcount":500,"capex":"75000000","taxRate":"0.6","layoffs":120}`, caption: "It rises, then falls, and never gets there."}},
	{"target-above-zero", setup{change: map[calc.Field]string{calc.Target: "3000000000"}}},
	{"target-on-gridline", setup{change: map[calc.Field]string{calc.Target: "4000000000"}}},
	{"tiny", setup{scenario: `{"revenue":"10","otherCosts":"8","payroll":"5","headcount":3,"layoffs":1}`}},
	{"all-zero", setup{scenario: `{}`}},
}

// sliders are the ranges of the four figures, in the field's own unit, and how their ends are written.
var sliders = []struct {
	field    calc.Field
	from, to string
}{
	{calc.Revenue, "420000000000", "560000000000"},
	{calc.Capex, "60000000000", "150000000000"},
	{calc.Payroll, "20000000000", "120000000000"},
	{calc.Headcount, "100000", "600000"},
}

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
	c.Prefix, c.RTL, c.Hidden = prefix, s.rtl, s.hidden
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
