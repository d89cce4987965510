package locale

// The classroom's working. Steps that bring a flow to the period take {field},
// {months} and {basis}.
const (
	LearnWorkingNote    Key = "learn.working.note" // takes {months}
	LearnWorkingRounded Key = "learn.working.rounded"
	LearnWorkingExact   Key = "learn.working.exact"
	LearnWorkingHidden  Key = "learn.working.hidden"
	LearnWorkingPlain   Key = "learn.working.plain"
	LearnWorkingTerms   Key = "learn.working.terms"

	LearnStepSamePeriod Key = "learn.step.period.same" // takes {months}
	LearnStepPeriod     Key = "learn.step.period"
	LearnStepTaxable    Key = "learn.step.taxable"
	LearnStepNoTax      Key = "learn.step.tax.none"
	LearnStepLoss       Key = "learn.step.tax.loss"
	LearnStepTaxPaid    Key = "learn.step.tax"
	LearnStepLost       Key = "learn.step.lost"
	LearnStepNet        Key = "learn.step.net"
	LearnStepLarger     Key = "learn.step.larger"
	LearnStepNoSaving   Key = "learn.step.no-saving"
	LearnStepShield     Key = "learn.step.shield"
	LearnStepPool       Key = "learn.step.pool" // takes {n}, {headcount}
	LearnStepPeak       Key = "learn.step.peak" // takes {n}, {amount}
	LearnStepProof      Key = "learn.step.proof"
	// LearnStepFirst takes {months}, {notice}.
	LearnStepFirst      Key = "learn.step.first"
	LearnStepFirstFlow  Key = "learn.step.first.flow"
	LearnStepFirstCount Key = "learn.step.first.count" // takes {breakeven}
	LearnStepFirstNone  Key = "learn.step.first.none"

	// Words in formulas.
	LearnTermTaxable    Key = "learn.word.taxable"
	LearnTermPerHead    Key = "learn.word.perhead"
	LearnTermNet        Key = "learn.word.net"
	LearnTermAfterTax   Key = "learn.word.aftertax"
	LearnTermFirst      Key = "learn.word.first"
	LearnTermBreakeven  Key = "learn.word.n"
	LearnTermShort      Key = "learn.word.short"
	LearnTermShortTaxed Key = "learn.word.short.taxed"

	LearnBridge      Key = "learn.bridge"
	LearnBridgeNote  Key = "learn.bridge.note"
	LearnBridgeTable Key = "learn.bridge.table"
	// LearnBridgeAlt takes {revenue}, {fcf}.
	LearnBridgeAlt   Key = "learn.bridge.alt"
	LearnBridgeItem  Key = "learn.bridge.item"
	LearnBridgeValue Key = "learn.bridge.value"
	LearnBridgeAfter Key = "learn.bridge.after"
)
