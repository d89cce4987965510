package practice

import (
	"github.com/shopspring/decimal"

	"breakeven/app/locale"
	"breakeven/calc"
)

// Stock pay: no cash, but deducted for tax; and a loss that layoffs end, so
// that tax begins.
func stockKinds() []kind {
	return []kind{
		{
			asked:    FreeCashFlow,
			question: locale.PracticeAskStockCash,
			draw: func(d *draft) {
				payroll := round(d.r.staff() * d.r.pay())
				d.granting(payroll, d.r.part(payroll, 50, 400), d.r.part(payroll, 100, 600))
				d.set(calc.Capex, d.r.part(payroll, 200, 900))
			},
			mistakes: []Misconception{StockPayAsCash, ForgotStockPay, ForgotTax, SignError},
			work: func(d *desk) {
				d.stockHints()
				d.hint(locale.PracticeHintNumbers, "taxrate × ( "+stockIncomeSum+" )")
				d.taxSteps()
				d.step(locale.PracticeStepCashTax, cashSum+" − tax = answer")
			},
		},
		{
			asked:    BreakevenLayoffs,
			question: locale.PracticeAskStockLayoffs,
			draw: func(d *draft) {
				heads := d.r.staff()
				payroll, stock := d.pool(heads)
				income := d.r.part(payroll, 100, 400)
				d.granting(payroll, stock, income)
				d.gapBy(income+stock, d.r.part(payroll, 30, 200))
			},
			mistakes: []Misconception{KeptDeduction, StockPayAsCash, ForgotStockPay, ForgotTax, RoundedDown},
			work: func(d *desk) {
				d.stockHints()
				d.hint(locale.PracticeHintStockSaving, "")
				d.taxSteps()
				d.taxedGap()
				d.stockSaving()
				d.hint(locale.PracticeHintNumbers, "gap ÷ ( pay − taxrate × ( pay + stock ) )")
				d.layoffs("gap", "saving")
				d.prove(calc.FCFAt)
			},
		},
		{
			asked:    BreakevenLayoffs,
			question: locale.PracticeAskStockLayoffs,
			draw:     func(d *draft) { d.kink() },
			mistakes: []Misconception{ForgotTax, TaxedFromStart, ForgotStockPay, RoundedDown},
			work:     kinked,
		},
	}
}

const stockIncomeSum = "revenue − othercosts − payroll − stockpay"

// granting sets everything but capex, so that taxable income is what it is told
// to be.
func (d *draft) granting(payroll, stock, income int64) {
	others := d.r.part(payroll, 300, 1_500)
	d.set(calc.Payroll, payroll)
	d.set(calc.StockPay, stock)
	d.set(calc.OtherCosts, others)
	d.set(calc.Revenue, others+payroll+stock+income)
	d.setPercent(calc.TaxRate, d.r.oneOf(20, 25, 30))
}

// pool draws what so many people get in cash, and in shares: a fifth to all of
// it.
func (d *draft) pool(heads int64) (payroll, stock int64) {
	d.set(calc.Headcount, heads)
	pay := d.r.pay()
	return heads * pay, heads * 5_000 * d.r.between(max(2, pay/25_000), pay/5_000)
}

// kink draws a loss that ends before free cash flow reaches the target: from
// there on, layoffs are taxed.
func (d *draft) kink() {
	heads := d.r.staff()
	payroll, stock := d.pool(heads)
	ends := d.r.between(30, 100) // of 1,000 people, so many end the loss
	loss := round(d.r.part(payroll+stock, ends, ends))
	d.granting(payroll, stock, -loss)
	d.set(calc.Capex, stock-loss+d.r.part(payroll, ends+20, ends+150))
}

func (d *desk) stockHints() {
	d.hint(locale.PracticeHintStock, "")
	d.hint(locale.PracticeHintStockIncome, "")
	d.hint(locale.PracticeHintCashTax, "")
}

// stockSaving works out what a layoff saves while tax is paid.
func (d *desk) stockSaving() {
	w := calc.WorkingOf(d.p.Scenario)
	d.let("stock", locale.Money, w.StockPayPerHead)
	d.let("saving", locale.Money, w.SavingPerLayoff.Sub(d.number("taxrate").Mul(w.TaxableSavingPerLayoff)))
	d.step(locale.PracticeStepSaving, "payroll ÷ headcount = pay")
	d.step(locale.PracticeStepStockEach, "stockpay ÷ headcount = stock")
	d.step(locale.PracticeStepTaxedSaving, "pay − taxrate × ( pay + stock ) = saving")
}

// kinked works on the line on which tax is paid, and on which a loss would
// bring tax back: it crosses the target at the answer.
func kinked(d *desk) {
	s, w := d.p.Scenario, calc.WorkingOf(d.p.Scenario)
	d.let("income", locale.Money, w.TaxableIncome)
	d.let("fcf", locale.Money, w.FCF)
	d.let("gap", locale.Money, calc.Solve(s).Gap)
	d.let("pay", locale.Money, w.PayPerHead)
	d.let("zero", locale.Money, decimal.Zero)
	d.let("loss", locale.Money, w.TaxableIncome.Neg())
	d.let("missing", locale.Money, taxedGap(s, w))
	d.step(locale.PracticeStepIncome, stockIncomeSum+" = income")
	d.step(locale.PracticeStepLoss, "")
	d.step(locale.PracticeStepCash, cashSum+" = fcf")
	d.step(locale.PracticeStepGap, "zero − fcf = gap")
	d.stockSaving()
	d.let("ends", locale.Count, quotient(d.number("loss"), w.TaxableSavingPerLayoff))
	d.hint(locale.PracticeHintStock, "")
	d.hint(locale.PracticeHintKink, "")
	d.hint(locale.PracticeHintStockSaving, "")
	d.hint(locale.PracticeHintKinkLine, "")
	d.hint(locale.PracticeHintNumbers, "( gap − taxrate × loss ) ÷ ( pay − taxrate × ( pay + stock ) )")
	d.step(locale.PracticeStepKink, "loss ÷ ( pay + stock ) = ends")
	d.step(locale.PracticeStepKinkLine, "gap − taxrate × loss = missing")
	d.layoffs("missing", "saving")
	d.prove(calc.FCFAt)
}
