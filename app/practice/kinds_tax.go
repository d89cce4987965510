package practice

import (
	"github.com/shopspring/decimal"

	"breakeven/app/locale"
	"breakeven/calc"
)

// Tax: on a positive income, from which depreciation is deducted and capex is
// not.
func taxKinds() []kind {
	return []kind{
		{
			asked:    FreeCashFlow,
			question: locale.PracticeAskTaxCash,
			draw: func(d *draft) {
				payroll := round(d.r.staff() * d.r.pay())
				d.earning(payroll, d.r.part(payroll, 100, 600), d.r.part(payroll, 50, 300))
				d.set(calc.Capex, d.r.part(payroll, 200, 900))
			},
			mistakes: []Misconception{ForgotTax, TaxOnCash, TaxOnRevenue, CapexDeducted, DepreciationAsCash},
			work: func(d *desk) {
				d.taxHints()
				d.hint(locale.PracticeHintNumbers, "taxrate × ( "+incomeSum+" )")
				d.taxSteps()
				d.step(locale.PracticeStepCashTax, cashSum+" − tax = answer")
			},
		},
		{
			asked:    FreeCashFlow,
			question: locale.PracticeAskTaxCash,
			draw: func(d *draft) {
				payroll := round(d.r.staff() * d.r.pay())
				loss, cash := d.r.part(payroll, 50, 300), d.r.part(payroll, 50, 300)
				d.earning(payroll, -loss, cash+loss)
				d.set(calc.Capex, d.r.part(payroll, 200, 900))
			},
			mistakes: []Misconception{TaxRefund, TaxOnCash, TaxOnRevenue, DepreciationAsCash},
			work: func(d *desk) {
				d.taxHints()
				d.hint(locale.PracticeHintNumbers, incomeSum)
				w := calc.WorkingOf(d.p.Scenario)
				d.let("income", locale.Money, w.TaxableIncome)
				d.step(locale.PracticeStepIncome, incomeSum+" = income")
				d.step(locale.PracticeStepLoss, "")
				d.step(locale.PracticeStepCash, cashSum+" = answer")
			},
		},
		{
			asked:    BreakevenLayoffs,
			question: locale.PracticeAskTaxLayoffs,
			draw: func(d *draft) {
				heads := d.r.staff()
				d.set(calc.Headcount, heads)
				payroll := heads * d.r.pay()
				income, written := d.r.part(payroll, 100, 400), d.r.part(payroll, 50, 300)
				d.earning(payroll, income, written)
				d.gapBy(income+written, d.r.part(payroll, 30, 250))
			},
			mistakes: []Misconception{UntaxedSaving, ForgotTax, RoundedDown, TaxOnCash},
			work: func(d *desk) {
				d.taxHints()
				d.hint(locale.PracticeHintTaxedSaving, "")
				d.taxSteps()
				d.taxedGap()
				w := calc.WorkingOf(d.p.Scenario)
				d.let("saving", locale.Money, w.SavingAfterTax)
				d.let("one", locale.Count, decimal.NewFromInt(1))
				d.hint(locale.PracticeHintNumbers, "gap ÷ ( pay × ( one − taxrate ) )")
				d.step(locale.PracticeStepSaving, "payroll ÷ headcount = pay")
				d.step(locale.PracticeStepTaxedSaving, "pay × ( one − taxrate ) = saving")
				d.layoffs("gap", "saving")
				d.prove(calc.FCFAt)
			},
		},
	}
}

const incomeSum = "revenue − othercosts − payroll − depreciation"

// earning sets everything but capex, so that taxable income is what it is told
// to be.
func (d *draft) earning(payroll, income, depreciation int64) {
	others := d.r.part(payroll, 300, 1_500)
	d.set(calc.Payroll, payroll)
	d.set(calc.OtherCosts, others)
	d.set(calc.Depreciation, depreciation)
	d.set(calc.Revenue, others+payroll+depreciation+income)
	d.setPercent(calc.TaxRate, d.r.oneOf(20, 25, 30))
}

// gapBy sets capex so that free cash flow is the gap below 0, where cash before
// capex and tax is what it is told to be.
func (d *draft) gapBy(cash, gap int64) {
	tax := calc.WorkingOf(d.s).Tax
	d.setText(calc.Capex, decimal.NewFromInt(cash+gap).Sub(tax).String())
}

func (d *desk) taxHints() {
	d.hint(locale.PracticeHintTax, "")
	d.hint(locale.PracticeHintIncome, "")
	d.hint(locale.PracticeHintCashTax, "")
}

// taxSteps work out taxable income and its tax.
func (d *desk) taxSteps() {
	w := calc.WorkingOf(d.p.Scenario)
	d.let("income", locale.Money, w.TaxableIncome)
	d.let("tax", locale.Money, w.Tax)
	sum := incomeSum
	if d.p.Scenario.IsSet(calc.StockPay) {
		sum = stockIncomeSum
	}
	d.step(locale.PracticeStepIncome, sum+" = income")
	d.step(locale.PracticeStepTax, "taxrate × income = tax")
}

// taxedGap works out free cash flow after tax, and the gap.
func (d *desk) taxedGap() {
	r, w := calc.Solve(d.p.Scenario), calc.WorkingOf(d.p.Scenario)
	d.let("fcf", locale.Money, r.FCF)
	d.let("gap", locale.Money, r.Gap)
	d.let("pay", locale.Money, w.PayPerHead)
	d.let("zero", locale.Money, decimal.Zero)
	d.step(locale.PracticeStepCashTax, cashSum+" − tax = fcf")
	d.step(locale.PracticeStepGap, "zero − fcf = gap")
}
