package locale

// What is wrong in a scenario file, at a control named {name}.
const (
	// FaultUnread takes {reason}, a whole sentence.
	FaultUnread Key = "fault.unread"
	// FaultCashAlone and FaultPayrollAlone: the other costs follow from them.
	FaultCashAlone    Key = "fault.cash-alone"
	FaultPayrollAlone Key = "fault.payroll-alone"
	FaultCosts        Key = "fault.costs"     // follow, and can’t be counted
	FaultCostsSum     Key = "fault.costs-sum" // {reason}, a whole sentence
	FaultSetting      Key = "fault.setting"
	FaultLanguage     Key = "fault.language"
	FaultLanguages    Key = "fault.languages" // one is given twice
)

// Fault says a fault that the checker of scenario files finds, by its code. What it
// takes besides is named there.
func Fault(code string) Key { return Key("fault.of." + code) }

// FaultCodes are those of the checker.
var FaultCodes = []string{
	"missing", "one-line", "long", "allowed", "id", "currency", "tried", "unsourced", "fact-alone", "step", "narrow", "outside", "fact-id", "fact-twice",
	"fact-is", "used", "status", "reason", "sum", "formula", "sources", "period", "as-of", "as-of-date", "date", "future", "address", "language", "tag", "notes",
	"readings", "claim-source", "one-reading", "reading-id", "no-scenario", "months", "brought", "brought-note", "itself", "formula-long", "formula-goes",
	"formula-zero", "formula-deep", "formula-open", "formula-ends", "formula-has", "formula-digit", "formula-name", "formula-gives", "unit", "balancing",
	"cash", "free",
}
