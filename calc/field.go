package calc

// Version is the model's: it rises when the same scenario may get another
// answer, and never for a change of the program alone.
const Version = 1

// Field names one input of a scenario. The order of the constants is the
// order in which scenarios are written and results are explained.
type Field uint8

// The fields of a scenario. Each comment gives the unit, what is allowed and
// what holds where the field is not set.
const (
	Months                   Field = iota // months the answer is about: 1, 3, 6, 9 or 12; default 12
	Revenue                               // money, a flow, ≥ 0: net sales
	VariableCostRate                      // share 0 … 1 of each unit of revenue that is spent earning it
	OtherCosts                            // money, a flow, any sign: all other cash costs but payroll and capex
	Payroll                               // money, a flow, ≥ 0: cash pay of the people in the pool
	StockPay                              // money, a flow, ≥ 0: the pool's pay in shares, an expense for tax but no cash
	Headcount                             // people, 1 … 100,000,000: the pool that layoffs come from; default 1
	Capex                                 // money, a flow, ≥ 0: capital expenditure, net
	Depreciation                          // money, a flow, ≥ 0: deducted for tax, no cash
	TaxRate                               // share 0 ≤ t < 1: cash tax on a positive taxable income
	Target                                // money for the period, any sign: the free cash flow to reach
	SeverancePerLayoff                    // money per person, once, ≥ 0: cash, deducted for tax
	NoticeMonths                          // months, 0 … Months: paid months before a layoff starts saving
	LostRevenuePerLayoff                  // money per person, a flow, ≥ 0: revenue that leaves with each person
	ReplacementCostPerLayoff              // money per person, a flow, ≥ 0: what does the work instead
	Layoffs                               // people, 0 … Headcount: the number announced, or tried
	GPUPrice                              // money per GPU, > 0; default 40000
	NumFields                             // how many fields there are; not a field itself
)

// Unit says what a field's value counts.
type Unit uint8

// The units of the fields.
const (
	UnitNone           Unit = iota // not a field
	UnitMonths                     // months
	UnitMoney                      // whole currency units
	UnitShare                      // a share of one: 0.21 is 21 %
	UnitPeople                     // people
	UnitMoneyPerPerson             // whole currency units for each person
	UnitMoneyPerGPU                // whole currency units for each GPU
)

// form is what a field's text must look like and stay within. The limits
// belong to the field alone; Scenario.Check holds the rules between fields.
type form struct {
	name       string
	unit       Unit
	flow       bool
	whole      bool
	preset     number // the default
	least      number
	most       number
	openLeast  bool // least itself is refused
	openMost   bool // most itself is refused
	monthsOnly bool // only the lengths that monthsAllowed lists
	allowed    string
}

const (
	mostPeople  = 100_000_000
	allowMonths = "1, 3, 6, 9 or 12"
)

var (
	lowest  = number{units: -999_999_999_999_999_999, nanos: -999_999_999}
	highest = number{units: 999_999_999_999_999_999, nanos: 999_999_999}
)

var forms = [NumFields]form{
	Months:                   {name: "months", unit: UnitMonths, whole: true, preset: whole(12), least: whole(1), most: whole(12), monthsOnly: true, allowed: allowMonths},
	Revenue:                  {name: "revenue", unit: UnitMoney, flow: true, most: highest, allowed: "0 or more"},
	VariableCostRate:         {name: "variableCostRate", unit: UnitShare, most: whole(1), allowed: "a share from 0 to 1"},
	OtherCosts:               {name: "otherCosts", unit: UnitMoney, flow: true, least: lowest, most: highest},
	Payroll:                  {name: "payroll", unit: UnitMoney, flow: true, most: highest, allowed: "0 or more"},
	StockPay:                 {name: "stockPay", unit: UnitMoney, flow: true, most: highest, allowed: "0 or more"},
	Headcount:                {name: "headcount", unit: UnitPeople, whole: true, preset: whole(1), least: whole(1), most: whole(mostPeople), allowed: "from 1 to 100000000"},
	Capex:                    {name: "capex", unit: UnitMoney, flow: true, most: highest, allowed: "0 or more"},
	Depreciation:             {name: "depreciation", unit: UnitMoney, flow: true, most: highest, allowed: "0 or more"},
	TaxRate:                  {name: "taxRate", unit: UnitShare, most: whole(1), openMost: true, allowed: "a share of at least 0 and below 1"},
	Target:                   {name: "target", unit: UnitMoney, least: lowest, most: highest},
	SeverancePerLayoff:       {name: "severancePerLayoff", unit: UnitMoneyPerPerson, most: highest, allowed: "0 or more"},
	NoticeMonths:             {name: "noticeMonths", unit: UnitMonths, most: whole(12), allowed: "from 0 to the months of the period"},
	LostRevenuePerLayoff:     {name: "lostRevenuePerLayoff", unit: UnitMoneyPerPerson, flow: true, most: highest, allowed: "0 or more"},
	ReplacementCostPerLayoff: {name: "replacementCostPerLayoff", unit: UnitMoneyPerPerson, flow: true, most: highest, allowed: "0 or more"},
	Layoffs:                  {name: "layoffs", unit: UnitPeople, whole: true, most: whole(mostPeople), allowed: "from 0 to the headcount"},
	GPUPrice:                 {name: "gpuPrice", unit: UnitMoneyPerGPU, preset: whole(40_000), openLeast: true, most: highest, allowed: "above 0"},
}

// admits reports whether x is within the field's own limits.
func (m *form) admits(x number) bool {
	below, above := x.compare(m.least), x.compare(m.most)
	switch {
	case below < 0 || below == 0 && m.openLeast, above > 0 || above == 0 && m.openMost:
		return false
	case m.whole && x.nanos != 0:
		return false
	case m.monthsOnly:
		return monthsAllowed(x.units)
	}
	return true
}

// monthsAllowed reports whether a period, or a flow's basis, may be n months.
func monthsAllowed(n int64) bool {
	return n == 1 || n == 3 || n == 6 || n == 9 || n == 12
}

// String returns the field's name as scenarios, links and results write it,
// or "" where f is no field.
func (f Field) String() string {
	if f >= NumFields {
		return ""
	}
	return forms[f].name
}

// ParseField returns the field of that exact name.
func ParseField(name string) (Field, bool) {
	for f := range NumFields {
		if forms[f].name == name {
			return f, true
		}
	}
	return 0, false
}

// Unit returns what the field's value counts.
func (f Field) Unit() Unit {
	if f >= NumFields {
		return UnitNone
	}
	return forms[f].unit
}

// Flow reports whether the field's value covers a number of months, its
// basis, which may differ from the period.
func (f Field) Flow() bool { return f < NumFields && forms[f].flow }

// Whole reports whether the field takes whole numbers alone.
func (f Field) Whole() bool { return f < NumFields && forms[f].whole }
