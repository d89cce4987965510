package locale

// GlossaryTerms are the terms that the glossary explains, in its order.
var GlossaryTerms = [...]string{
	"fcf", "ocf", "capex", "period", "runrate", "firstperiod", "payroll", "stockpay", "headcount",
	"variablecosts", "othercosts", "depreciation", "tax", "taxshield", "target", "gap", "breakeven",
	"severance", "notice", "lostrevenue", "replacement", "payback", "elasticity",
}

// LearnGlossaryNote introduces the glossary.
const LearnGlossaryNote Key = "learn.glossary.note"

// GlossaryTerm is the name of a term; GlossaryText says what it means.
func GlossaryTerm(id string) Key { return Key("learn.term." + id) }

// GlossaryText says what a term means.
func GlossaryText(id string) Key { return Key("learn.meaning." + id) }
