package model

import (
	"breakeven/app/locale"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// working is the calculation with the numbers in it. Amounts are short but
// exact: $89.86bn is all there is of it.
func (m Model) working(w calc.Working) Working {
	months := arg("months", m.Locale.Months(m.Scenario.Value(calc.Months)))
	steps := []Step{
		m.stepOperating(w),
		{Text: m.fixed.unsure(calc.Capex, m.Author.Overridden|m.Moved, m.text(locale.StepFree)), Formula: []Math{
			m.term("fcf"), operator("="), m.number(w.OperatingCashFlow), operator("−"), m.number(w.Capex), operator("="), m.number(w.FCF),
		}},
	}
	if m.Result.Gap.IsZero() {
		steps = append(steps, Step{Text: m.text(locale.StepMet)})
	} else {
		steps = append(steps, m.stepGap(w))
	}
	steps = append(steps, m.stepSaving(w, months))
	if m.taxed() {
		steps = append(steps, m.stepTax(w))
	}
	if m.Result.Status == calc.OK {
		steps = append(steps, m.stepBreakeven(w), m.stepProof())
	}
	return Working{Note: m.text(locale.WorkingNote, months), Steps: steps}
}

// taxed reports whether tax enters the sum at all.
func (m Model) taxed() bool { return m.Scenario.Value(calc.TaxRate).Sign() > 0 }

// term is a word of a formula; a field's has the word that its figure must not
// be without.
func (m Model) term(name string) Math {
	text := m.text(locale.Term(name))
	if f, ok := calc.ParseField(name); ok {
		text = m.fixed.unsure(f, m.Author.Overridden|m.Moved, text)
	}
	return mathWords(text)
}

func (m Model) number(d decimal.Decimal) Math {
	return mathNumber(m.Locale.Exact(d, m.Author.currency()))
}

// less appends "− term d" where there is something to take off.
func (m Model) less(row []Math, d decimal.Decimal) []Math {
	if d.IsZero() {
		return row
	}
	if d.Sign() < 0 {
		return append(row, operator("+"), m.number(d.Neg()))
	}
	return append(row, operator("−"), m.number(d))
}

func (m Model) stepOperating(w calc.Working) Step {
	words := []Math{m.term("operating"), operator("="), m.term("revenue")}
	row := []Math{operator("="), m.number(w.Revenue)}
	for _, part := range [...]struct {
		name   string
		amount decimal.Decimal
	}{
		{"variableCostRate", w.VariableCosts}, {"otherCosts", w.OtherCosts}, {"payroll", w.Payroll}, {"tax", w.Tax},
	} {
		if part.amount.IsZero() {
			continue
		}
		words = append(words, operator("−"), m.term(part.name))
		row = m.less(row, part.amount)
	}
	row = append(row, operator("="), m.number(w.OperatingCashFlow))
	return Step{Text: m.text(locale.StepOperating), Formula: append(words, row...)}
}

func (m Model) stepGap(w calc.Working) Step {
	return Step{Text: m.text(locale.StepGap), Formula: []Math{
		m.term("gap"), operator("="), m.number(m.Scenario.Value(calc.Target)), operator("−"),
		mathRow(operator("("), m.number(w.FCF), operator(")")), operator("="), m.number(m.Result.Gap),
	}}
}

func (m Model) stepSaving(w calc.Working, months locale.Arg) Step {
	text := m.text(locale.StepSaving, months)
	row := []Math{
		m.term("saving"), operator("="), fraction(m.term("payroll"), m.term("headcount")), operator("="),
		fraction(m.number(w.Payroll), mathNumber(m.Locale.CountInt(m.Scenario.Count(calc.Headcount)))),
	}
	if !w.LostMarginPerLayoff.IsZero() || !w.ReplacementPerLayoff.IsZero() {
		text += " " + m.text(locale.StepSavingLess)
		row = m.less(row, w.LostMarginPerLayoff)
		row = m.less(row, w.ReplacementPerLayoff)
	}
	return Step{Text: text, Formula: append(row, operator(m.equals(w.SavingPerLayoff)), m.number(w.SavingPerLayoff))}
}

// equals is "=" where an amount per person came out even within the six
// printed places, "≈" where it did not.
func (m Model) equals(each decimal.Decimal) string {
	if each.Equal(each.Truncate(5)) {
		return "="
	}
	return "≈"
}

func (m Model) stepTax(w calc.Working) Step {
	rate := mathNumber(m.Locale.PercentExact(m.Scenario.Value(calc.TaxRate)))
	return Step{
		Text: m.text(locale.StepTax, arg("share", rate.Text)) + " " + m.text(locale.StepLines),
		Formula: []Math{
			m.number(w.SavingPerLayoff), operator("−"), rate, operator("×"),
			mathRow(operator("("), m.number(w.SavingPerLayoff), operator("+"), m.number(w.StockPayPerHead), operator(")")),
			operator(m.equals(w.SavingAfterTax)), m.number(w.SavingAfterTax),
		},
	}
}

// stepBreakeven divides what each line lacks by what a layoff adds on it; the
// larger count holds on both.
func (m Model) stepBreakeven(w calc.Working) Step {
	target := m.Scenario.Value(calc.Target)
	lacking := target.Sub(w.CashBeforeTax)
	divide := func(gap, saving decimal.Decimal) Math {
		return ceiling(fraction(m.number(gap), m.number(saving)))
	}
	n := mathNumber(m.Locale.CountInt(*m.Result.BreakevenLayoffs))
	if !m.taxed() {
		return Step{Text: m.text(locale.StepBreakeven), Formula: []Math{divide(lacking, w.SavingPerLayoff), operator("="), n}}
	}
	taxedGap := target.Sub(w.CashBeforeTax.Sub(m.Scenario.Value(calc.TaxRate).Mul(w.TaxableIncome)))
	row := []Math{mathWords("max"), operator("(")}
	if lacking.Sign() > 0 {
		row = append(row, divide(lacking, w.SavingPerLayoff), operator(","))
	}
	if taxedGap.Sign() > 0 {
		row = append(row, divide(taxedGap, w.SavingAfterTax), operator(","))
	}
	row[len(row)-1] = operator(")")
	return Step{Text: m.text(locale.StepBreakeven), Formula: append(row, operator("="), n)}
}

// stepProof shows that the count is the least: it is enough, one fewer is not.
func (m Model) stepProof() Step {
	r := m.Result
	if !r.FCFOneFewer.Valid {
		return Step{}
	}
	return Step{Text: m.text(locale.StepProof,
		m.count("n", *r.BreakevenLayoffs), arg("amount", m.exactly(r.FCFAtBreakeven.Decimal)),
		m.count("fewer", *r.BreakevenLayoffs-1), arg("less", m.exactly(r.FCFOneFewer.Decimal)))}
}
