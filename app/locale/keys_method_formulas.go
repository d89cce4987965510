package locale

// The formulas on the page on the method, and what is said of them. The letters
// and signs of formulas are the same in all languages.
const (
	MethodFormulas     Key = "method.formulas"
	MethodFormulasText Key = "method.formulas.text"
	MethodOneLayoff    Key = "method.layoff"
	// MethodLetters takes {variablecostrate}, {lostrevenueperlayoff},
	// {replacementcostperlayoff}, {severanceperlayoff} and {taxrate}.
	MethodLetters  Key = "method.layoff.letters"
	MethodWithN    Key = "method.cash"
	MethodTwoLines Key = "method.cash.text"
	// MethodRunRate stands out in MethodTwoLines, as {runrate}.
	MethodRunRate       Key = "method.run-rate"
	MethodFirst         Key = "method.first"
	MethodFirstText     Key = "method.first.text"
	MethodFormulasCopy  Key = "method.formulas.copy"
	MethodFormulasPlain Key = "method.formulas.plain"

	MethodAnswer     Key = "method.answer"
	MethodAnswerText Key = "method.answer.text"
	// MethodBreakeven stands out in MethodAnswerText, as {breakeven}.
	MethodBreakeven   Key = "method.breakeven"
	MethodBoundsCopy  Key = "method.bounds.copy"
	MethodBoundsPlain Key = "method.bounds.plain"
	// MethodKinds takes {status}, a name in code.
	MethodKinds Key = "method.kinds"
	// MethodBest takes {best}, a name in code.
	MethodBest Key = "method.best"
)

// MethodStatusIs says when a status of an answer holds: its name is {status}, and
// that of exceeds-pool takes {unconstrainedlayoffs}, too.
func MethodStatusIs(status string) Key { return Key("method.status." + status) }

// Notes behind formulas: when one holds, or what it gives.
const (
	NoteEveryFlow    Key = "method.note.flow"
	NoteCashPay      Key = "method.note.pay"
	NoteStockPay     Key = "method.note.stock-pay"
	NoteSaves        Key = "method.note.saves"
	NoteTaxable      Key = "method.note.taxable"
	NoteBeforeTax    Key = "method.note.before-tax"
	NoteIncome       Key = "method.note.income"
	NoteLoss         Key = "method.note.loss"
	NoteLower        Key = "method.note.lower"
	NoteNoTax        Key = "method.note.no-tax"
	NoteTaxPaid      Key = "method.note.tax"
	NoteNotice       Key = "method.note.notice"
	NoteSame         Key = "method.note.same"
	NoteRising       Key = "method.note.rising"
	NoteFalling      Key = "method.note.falling"
	NoteLevel        Key = "method.note.level"
	NoteLeast        Key = "method.note.least"
	NoteNoGap        Key = "method.note.no-gap"
	NotePayback      Key = "method.note.payback"
	NoteYear         Key = "method.note.year"
	NoteCapexShare   Key = "method.note.capex"
	NoteRevenueShare Key = "method.note.revenue"
	NotePayrollShare Key = "method.note.payroll"
)
