package scenario

// Fault is what is wrong, without words: a page says it in its own language.
// The zero value is a fault that only a file's text can have, or only words tell.
type Fault struct {
	Code    string
	Details [3]Detail // as many as have a name
}

// Detail is something that a sentence about a fault names: a value as the model
// writes it, a field's name, a count.
type Detail struct{ Name, Text string }

// The codes of faults, with the names of their details.
const (
	FaultMissing      = "missing"
	FaultOneLine      = "one-line"
	FaultLong         = "long"    // most, n
	FaultAllowed      = "allowed" // field: the value is not what this field takes
	FaultID           = "id"
	FaultCurrency     = "currency"
	FaultTried        = "tried"
	FaultUnsourced    = "unsourced"  // value
	FaultFactAlone    = "fact-alone" // field
	FaultStep         = "step"
	FaultNarrow       = "narrow"
	FaultOutside      = "outside" // value
	FaultFactID       = "fact-id"
	FaultFactTwice    = "fact-twice"
	FaultFactIs       = "fact-is"
	FaultUsed         = "used" // field
	FaultStatus       = "status"
	FaultReason       = "reason" // an assumption has none
	FaultSum          = "sum"
	FaultFormula      = "formula"
	FaultSources      = "sources"
	FaultPeriod       = "period"
	FaultAsOf         = "as-of"
	FaultAsOfDate     = "as-of-date"
	FaultDate         = "date"
	FaultFuture       = "future" // date
	FaultAddress      = "address"
	FaultLanguage     = "language"
	FaultTag          = "tag"   // text: the file’s own
	FaultNotes        = "notes" // n
	FaultReadings     = "readings"
	FaultClaimSource  = "claim-source"
	FaultOneReading   = "one-reading"
	FaultReadingID    = "reading-id"
	FaultNoScenario   = "no-scenario" // field: it would be another value than that takes
	FaultMonths       = "months"      // text, said, covers
	FaultBrought      = "brought"     // status, covers, months
	FaultBroughtNote  = "brought-note"
	FaultItself       = "itself"
	FaultFormulaLong  = "formula-long" // most
	FaultFormulaGoes  = "formula-goes" // text
	FaultFormulaZero  = "formula-zero"
	FaultFormulaDeep  = "formula-deep"
	FaultFormulaOpen  = "formula-open"
	FaultFormulaEnds  = "formula-ends"
	FaultFormulaHas   = "formula-has"   // text
	FaultFormulaDigit = "formula-digit" // text
	FaultFormulaName  = "formula-name"  // text
	FaultFormulaGives = "formula-gives" // sum, value
	FaultUnit         = "unit"
	FaultBalancing    = "balancing"
	FaultCash         = "cash" // value, sum
	FaultFree         = "free" // value, sum
)

// fault is one with its details.
func fault(code string, details ...Detail) Fault {
	f := Fault{Code: code}
	copy(f.Details[:], details)
	return f
}

// FormulaError is why a formula can't be worked out.
type FormulaError struct {
	Fault   Fault
	message string
}

func (e *FormulaError) Error() string { return e.message }
