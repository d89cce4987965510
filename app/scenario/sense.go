package scenario

import (
	"errors"
	"strconv"
	"strings"

	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// sense looks for what contradicts itself.
func (c *checker) sense() {
	p := c.preset
	for f := range calc.NumFields {
		path := "fields." + f.String()
		c.months(path, f)
		if p.Scenario.IsSet(f) {
			c.formula(path, p.Fields[f], p.Scenario.Text(f), c.inPeriod(p.Scenario, f.String()))
		}
	}
	for i, fact := range p.Facts {
		c.formula("facts["+strconv.Itoa(i)+"]", fact.Provenance, fact.Value, c.inPeriod(p.Scenario, fact.ID))
	}
	c.balance()
	c.cashFlow()
}

// months wants flows to cover what the answer is about, or to say that they
// were brought to it.
func (c *checker) months(path string, f calc.Field) {
	p := c.preset.Fields[f]
	if !f.Flow() || p.IsZero() {
		return
	}
	basis, period := c.preset.Scenario.Basis(f), int(c.preset.Scenario.Value(calc.Months).IntPart())
	if said, known := monthsOf(p.Period); known && said != basis {
		c.wrong(path+".period", "says "+p.Period+", which is "+count(said, "month")+", and the value covers "+count(basis, "month")+": correct one of them, by the field's basis in the scenario",
			FaultMonths, Detail{"text", p.Period}, Detail{"said", strconv.Itoa(said)}, Detail{"covers", strconv.Itoa(basis)})
	}
	if basis == period {
		return
	}
	covers, months := Detail{"covers", strconv.Itoa(basis)}, Detail{"months", strconv.Itoa(period)}
	brought := "the value covers " + count(basis, "month") + " and is brought to the scenario's " + strconv.Itoa(period)
	switch {
	case p.Status == Reported || p.Status == Derived:
		c.wrong(path+".status", "can't be "+string(p.Status)+": "+brought+", which makes it an estimate; give the figure of the scenario's own period, or the status estimate and a note",
			FaultBrought, Detail{"status", string(p.Status)}, covers, months)
	case p.Note == "":
		c.wrong(path+".note", "is missing: "+brought+"; say so, and why that is fair", FaultBroughtNote, covers, months)
	}
}

// monthsOf counts the months of a period that is written as one: "January to
// September 2025", "October 2024 to September 2025".
func monthsOf(period string) (int, bool) {
	from, to, isSpan := strings.Cut(period, " to ")
	start, startYear, ok1 := monthOf(from)
	end, endYear, ok2 := monthOf(to)
	if !isSpan || !ok1 || !ok2 || endYear == 0 {
		return 0, false
	}
	if startYear == 0 {
		startYear = endYear
	}
	n := (endYear-startYear)*12 + end - start + 1
	return n, n > 0
}

// monthOf reads a month with its year, which may be missing: 0.
func monthOf(text string) (month, year int, ok bool) {
	name, rest, dated := strings.Cut(text, " ")
	for i, m := range [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"} {
		if m == name {
			month = i + 1
		}
	}
	if month == 0 {
		return 0, 0, false
	}
	if dated {
		y, err := strconv.Atoi(rest)
		if err != nil || y < 1900 || y > 2999 {
			return 0, 0, false
		}
		year = y
	}
	return month, year, true
}

func count(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return strconv.Itoa(n) + " " + what
}

// unreadable is why a formula could not be worked out, where it names a fact
// that is no number.
const unreadable = "unreadable"

// inPeriod looks a name in a formula up: a field's value over the scenario's
// own months, or a fact's. A value can't stand on itself.
func (c *checker) inPeriod(s calc.Scenario, self string) func(string) (Fraction, bool) {
	return func(name string) (Fraction, bool) {
		if name == self {
			c.stopped = "names itself"
			return Fraction{}, false
		}
		if f, known := calc.ParseField(name); known {
			return inPeriod(s, f), true
		}
		fact, known := c.preset.Fact(name)
		if !known {
			return Fraction{}, false
		}
		v, ok := number(fact.Value)
		if !ok {
			c.stopped = unreadable // which is said of the fact itself
		}
		return Whole(v), ok
	}
}

// inPeriod is a field's value over the scenario's months, exactly.
func inPeriod(s calc.Scenario, f calc.Field) Fraction {
	if !f.Flow() {
		return Whole(s.Value(f))
	}
	return Fraction{s.Value(f).Mul(s.Value(calc.Months)), decimal.NewFromInt(int64(s.Basis(f)))}
}

// number reads a number as the model allows it: of bounded length.
func number(text string) (decimal.Decimal, bool) {
	s, err := calc.Scenario{}.With(calc.OtherCosts, text)
	return s.Value(calc.OtherCosts), err == nil
}

// formula wants a derived value to come out.
func (c *checker) formula(path string, p Provenance, text string, value func(string) (Fraction, bool)) {
	if p.Formula == "" {
		return
	}
	unit, ok := c.unit(path+".rounded", p.Rounded, text)
	if !ok {
		return
	}
	c.stopped = ""
	got, err := Evaluate(p.Formula, value)
	switch {
	case c.stopped == unreadable:
		return
	case c.stopped != "":
		c.wrong(path+".formula", c.stopped, FaultItself)
		return
	case err != nil:
		p := Problem{Path: path + ".formula", Message: err.Error()}
		if wrong := (*FormulaError)(nil); errors.As(err, &wrong) {
			p.Fault = wrong.Fault
		}
		c.problems = append(c.problems, p)
		return
	}
	want, ok := number(text)
	if !ok {
		return // said of the value itself
	}
	if !got.Within(want, unit) {
		c.wrong(path+".formula", "gives "+got.String()+" and the value is "+text+": correct one of them, or give the unit it was rounded to as rounded",
			FaultFormulaGives, Detail{"sum", got.String()}, Detail{"value", text})
	}
}

// unit is what a value was rounded to: as given, or its last digit.
func (c *checker) unit(path, rounded, value string) (decimal.Decimal, bool) {
	if rounded == "" {
		_, places, _ := strings.Cut(value, ".")
		return decimal.New(1, -int32(min(len(places), 40))), true
	}
	s, err := calc.Scenario{}.With(calc.Revenue, rounded)
	unit := s.Value(calc.Revenue)
	if err != nil || unit.Sign() <= 0 {
		c.wrong(path, "must be the unit that the value was rounded to, a number above 0 such as 1000000", FaultUnit)
		return unit, false
	}
	return unit, true
}

// balance wants the balancing item to be called that: nobody published it. In
// another language than English it must have a name at least.
func (c *checker) balance() {
	p := c.preset.Fields[calc.OtherCosts]
	named := strings.Contains(strings.ToLower(p.Label), "balancing item")
	if primary(c.preset.TextLanguage()) != "en" {
		named = p.Label != ""
	}
	if p.IsZero() || p.Status == Reported || named {
		return
	}
	c.wrong("fields."+calc.OtherCosts.String()+".label", "must say that this is the balancing item, as in “Other costs (balancing item)”: nobody published it", FaultBalancing)
}

// cashFlow wants the scenario to give the cash flows that its facts state.
func (c *checker) cashFlow() {
	p, s := c.preset, c.preset.Scenario
	if s.Check() != nil {
		return
	}
	free := calc.Solve(s).FCF
	capex := inPeriod(s, calc.Capex)
	operating := Fraction{free.Mul(capex.Denom).Add(capex.Num), capex.Denom}
	for i, fact := range p.Facts {
		path := "facts[" + strconv.Itoa(i) + "]"
		want, ok := number(fact.Value)
		if fact.Is == "" || !ok {
			continue
		}
		unit, ok := c.unit(path+".rounded", fact.Rounded, fact.Value)
		switch {
		case !ok:
		case fact.Is == OperatingCashFlow && !operating.Within(want, unit):
			c.wrong(path+".value", "is "+fact.Value+" and the scenario's operating cash flow is "+operating.String()+
				" (revenue − variable costs − other costs − payroll − tax): correct one of them, for instance the balancing item", FaultCash, Detail{"value", fact.Value}, Detail{"sum", operating.String()})
		case fact.Is == FreeCashFlow && !Whole(free).Within(want, unit):
			c.wrong(path+".value", "is "+fact.Value+" and the scenario's operating cash flow − capex is "+free.String()+": correct one of them", FaultFree, Detail{"value", fact.Value}, Detail{"sum", free.String()})
		}
	}
}
