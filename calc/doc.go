// Package calc answers one question exactly: a company's free cash flow over a
// period falls short of a target; how many layoffs would close the gap, and
// what else would?
//
// [Version] counts the changes of these rules.
//
// # What to call first
//
// Read a scenario with [ReadScenario], or build one field by field with
// [Scenario.With]; hand it to [Solve]; print the [Result] or write it with
// [Result.AppendJSON]. [WorkingOf] gives the formula with the numbers in it,
// [Curve] free cash flow against layoffs, [Sweep] the answer along the range of
// one field, and [NoLayoffs] the value of one field at which nobody is laid off.
// [Seek] asks backwards: which value of a field makes the layoffs at hand enough?
// [SensitivityOf] moves every field a little, and [Grid] is a table of two of
// them.
//
// # Inputs
//
// A scenario has 17 fields. Money is in whole currency units and shares are of
// one; all but months (12), headcount (1) and gpuPrice (40000) are 0 by default.
//
//	months                    1, 3, 6, 9, 12   the period the answer is about
//	revenue                   money, flow      net sales
//	variableCostRate          0 … 1            part of revenue that is spent earning it
//	otherCosts                money, flow, ±   all other cash costs but payroll and capex
//	payroll                   money, flow      cash pay of the people in the pool
//	stockPay                  money, flow      their pay in shares: no cash, but deducted for tax
//	headcount                 1 … 100,000,000  the pool that layoffs come from
//	capex                     money, flow      capital expenditure, net
//	depreciation              money, flow      no cash, but deducted for tax
//	taxRate                   0 ≤ t < 1        of a positive taxable income; a loss pays none
//	target                    money, ±         the free cash flow to reach in the period
//	severancePerLayoff        money            once, deducted for tax
//	noticeMonths              0 … months       paid months before a layoff starts saving
//	lostRevenuePerLayoff      money, flow      revenue that leaves with each person
//	replacementCostPerLayoff  money, flow      what does the work instead
//	layoffs                   0 … headcount    the what-if: a number announced, or tried
//	gpuPrice                  money > 0        for the comparison with hardware
//
// A flow's value covers a number of months, its basis: the period's, unless
// another of 1, 3, 6, 9 or 12 is given. So a quarter's revenue and a year's
// capex may stand side by side. What is marked ± may be negative.
//
// A number is text: an optional minus, 1 to 18 digits, and, where wanted, a
// point and 1 to 9 digits. A count of months or people is 1 to 9 digits. Text is
// bounded before it is looked at, there are no exponents, and nothing becomes
// a float on the way.
//
// # Formulas
//
// A flow is brought to the period: value × months ÷ basis. With the headcount
// H, the share v of revenue spent earning it, and the tax rate t, one layoff
// saves its share of payroll, c = payroll ÷ H, and of stock pay,
// q = stockPay ÷ H; it loses the revenue ℓ and costs the replacement a:
//
//	C0 = revenue·(1−v) − otherCosts − payroll − capex                     cash before tax
//	X0 = revenue·(1−v) − otherCosts − payroll − stockPay − depreciation   taxable income
//	u  = c − (1−v)·ℓ − a                                                  cash saved by a layoff
//	e  = u + q                                                            taxable income it adds
//
//	FCF(N) = C0 + u·N − t·max(0, X0 + e·N) = min(A(N), B(N))
//	A(N)   = C0 + u·N                                                     no tax is paid
//	B(N)   = (C0 − t·X0) + (u − t·e)·N                                    tax is paid
//
// That is the run rate: how every period looks once people have left. The
// first period, in which they leave, has a severance s and, of its months, only
// the share φ = (months − noticeMonths) ÷ months without their pay: there u
// becomes φ·u − s, and e becomes φ·(u + q) − s.
//
// Free cash flow is the lower of two straight lines: with more layoffs it may
// rise and then fall, since a layoff also gives up the deduction of that person's
// stock pay.
//
// # Statuses
//
// A [Status] says what kind of answer there is. It is the first of these that
// holds:
//
//   - already-met: FCF(0) reaches the target; the breakeven is 0 layoffs
//   - no-saving: A(0) does not, and u ≤ 0
//   - tax-shield-loss: B(0) does not, and u − t·e ≤ 0
//   - ok: some whole number of layoffs in the pool does; the breakeven is the
//     least of them
//   - exceeds-pool: some larger number would
//   - peak-below-target: no whole number does, for free cash flow falls again
//     before it gets there
//
// Breakeven layoffs N come with their proof, FCF(N) ≥ target > FCF(N−1).
// The breakeven can rise or fall with pay: more of it widens the gap, but each
// layoff then saves more, too.
//
// # Equivalents
//
// The gap, target − FCF(0) where that is above 0, can be closed with nobody
// laid off. Each way brings free cash flow to the target exactly:
//
//	capex cut        the gap itself
//	pay cut          the greater of target − A(0) and (target − B(0)) ÷ (1−t)
//	revenue growth   the pay cut ÷ (1−v)
//	GPUs forgone     ⌈gap ÷ gpuPrice⌉
//
// A pay cut that exceeds payroll is none, and with v = 1 no revenue helps. A
// capex cut may exceed capex: its share is then above one.
//
// For the what-if L = layoffs, what it adds in a period is D = FCF(L) − FCF(0).
// It closes D ÷ gap of the gap, pays for ⌊D × 12 ÷ months ÷ gpuPrice⌋ GPUs a
// year, and has earned back its severance after ⌈months × S ÷ D⌉ months, where
// S is what severance alone takes from FCF(L).
//
// # Exactness
//
// Nothing is divided before it is compared. Each amount is held as an integer
// over one denominator: the digits after the point of money and rates, 36 for
// the bases, and the headcount. Counts are a quotient rounded up or down by its
// remainder; ⌈9.00000000000000000001 ÷ 3⌉ is 4. Only what is handed out as
// money or as a share is rounded, half to even at 6 places, as the very last
// step; that changes no count and no status. Results never show "-0".
//
// [Sweep] reckons in 128 bits where the numbers of the whole sweep fit, and
// otherwise as Solve does. Both give the same at every position.
//
// # What can fail
//
// Reading can: [ReadScenario], [Scenario.With], [Scenario.WithBasis] and
// [Scenario.Check] return an [*Error] with the field, a code and a sentence that
// says what is allowed. Nothing is clamped, guessed or rounded on the way in.
//
// Everything else is total: it answers for every scenario that can be made,
// and does not panic on any argument. A field that does not exist has no name,
// no unit and the value 0. An outcome that may surprise, such as a gap that no
// number of layoffs closes, is a status and not an error.
//
// Values of this package are plain: a [Scenario] or a [Point] may be copied and
// compared with ==, and all functions may be called from several goroutines at
// once.
package calc
