package locale

// MethodTerms are what the page on the method defines, in its order.
var MethodTerms = [...]string{
	"ocf", "capex", "fcf", "fcff", "levered", "target", "gap", "pool", "balancing", "runrate", "firstperiod", "stockpay",
}

// MethodTerm is the name of a term.
func MethodTerm(id string) Key { return Key("method.term." + id) }

// MethodMeaning defines a term. That of the pool takes {payroll}, that of the
// balancing item {othercosts}, names in code.
func MethodMeaning(id string) Key { return Key("method.meaning." + id) }

// MethodCompanies are those whose own definition of free cash flow follows its
// meaning, in the page's order.
var MethodCompanies = [...]string{"amazon", "microsoft", "meta", "alphabet", "intel"}

// MethodFCFOf is a company's own definition; Intel's takes {adjusted}, the word below.
func MethodFCFOf(company string) Key { return Key("method.fcf." + company) }

// MethodAdjusted is what Intel calls its free cash flow.
const MethodAdjusted Key = "method.adjusted"
