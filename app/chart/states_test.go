package chart_test

import (
	"breakeven/app/chart"
	"breakeven/calc"
)

// A state is one named situation of the page: what its drawings are, in the order in which they stand.
type state struct {
	name    string
	chart   chart.Chart
	xEnds   chart.Ends
	strips  []chart.Strip
	ends    []chart.Ends
	bars    []chart.Bar
	caption string
}

// amazon is the scenario that the page opens with: nine months of 2025.
const amazon = `{"months":9,"revenue":"503538000000","otherCosts":"365983000000","payroll":"70000000000","headcount":350000,` +
	`"capex":"89860000000","layoffs":30000,"basis":{"payroll":12}}`

// setup says how a state differs from the loaded page.
type setup struct {
	scenario string // instead of amazon
	change   map[calc.Field]string
	frozen   bool // the axes are still the loaded ones: a slider is being dragged
	hidden   bool
	rtl      bool
	tight    bool // at the embed's heights
	caption  string
}

var setups = []struct {
	name string
	setup
}{
	{"loaded", setup{caption: "As the page opens."}},
	{"moved", setup{change: map[calc.Field]string{calc.Capex: "95000000000"}, caption: "A reader moved capex."}},
	{"layoffs-moved", setup{change: map[calc.Field]string{calc.Layoffs: "12000"}, caption: "A reader moved the layoffs."}},
	{"embed", setup{tight: true, caption: "As the embed opens."}},
	{"embed-moved", setup{tight: true, change: map[calc.Field]string{calc.Capex: "95000000000"}}},
	{"embed-positive", setup{tight: true, change: map[calc.Field]string{calc.Capex: "80000000000"}}},
	{"embed-exhausted", setup{tight: true, change: map[calc.Field]string{calc.Capex: "145000000000"}}},
	{"embed-falling", setup{tight: true, change: map[calc.Field]string{calc.ReplacementCostPerLayoff: "160000"}}},
	{"embed-enough", setup{tight: true, change: map[calc.Field]string{calc.Layoffs: "41000"}}},
	{"stem-close", setup{change: map[calc.Field]string{calc.Layoffs: "9000"}, caption: "No room for the start's note."}},
	{"nobody-tried", setup{change: map[calc.Field]string{calc.Layoffs: "0"}}},
	{"tried-enough", setup{change: map[calc.Field]string{calc.Layoffs: "41000"}}},
	{"tried-exactly", setup{change: map[calc.Field]string{calc.Layoffs: "32034"}}},
	{"already-positive", setup{change: map[calc.Field]string{calc.Capex: "80000000000"}, caption: "No gap, no ●."}},
	{"pool-exhausted", setup{change: map[calc.Field]string{calc.Capex: "145000000000"}, caption: "Everybody is not enough."}},
	{"pool-exhausted-far", setup{change: map[calc.Field]string{calc.Capex: "400000000000"}}},
	{"pool-within", setup{change: map[calc.Field]string{calc.Capex: "130000000000"}}},
	{"falling", setup{change: map[calc.Field]string{calc.ReplacementCostPerLayoff: "160000"}, caption: "Each layoff costs more than it saves."}},
	{"steep-fall", setup{change: map[calc.Field]string{calc.ReplacementCostPerLayoff: "400000"}}},
	{"small-gap", setup{change: map[calc.Field]string{calc.Capex: "85100000000"}}},
	{"hidden", setup{hidden: true, caption: "Predict first."}},
	{"right-to-left", setup{rtl: true}},
	{"right-to-left-exhausted", setup{rtl: true, change: map[calc.Field]string{calc.Capex: "145000000000"}}},
	{"frozen-outside", setup{frozen: true, change: map[calc.Field]string{calc.Capex: "95000000000"}, caption: "While capex is dragged the frame stays."}},
	{"frozen-above", setup{frozen: true, change: map[calc.Field]string{calc.Capex: "70000000000"}}},
	{"headcount-halved", setup{change: map[calc.Field]string{calc.Headcount: "100000"}}},
	{"headcount-grown", setup{change: map[calc.Field]string{calc.Headcount: "600000", calc.Capex: "149000000000"}}},
	{"tax-kink", setup{scenario: `{"months":12,"revenue":"100000000","otherCosts":"35000000","payroll":"60000000","stockPay":"30000000",` +
		`"headcount":500,"capex":"30000000","taxRate":"0.35","layoffs":120}`, caption: "From the bend on, tax takes its part."}},
	{"peak-below", setup{scenario: `{"months":12,"revenue":"100000000","otherCosts":"30000000","payroll":"30000000","stockPay":"90000000",` +
		`"headcount":500,"capex":"75000000","taxRate":"0.6","layoffs":120}`, caption: "It rises, then falls, and never gets there."}},
	{"target-above-zero", setup{change: map[calc.Field]string{calc.Target: "3000000000"}}},
	{"target-on-gridline", setup{change: map[calc.Field]string{calc.Target: "4000000000"}}},
	{"tiny", setup{scenario: `{"revenue":"10","otherCosts":"8","payroll":"5","headcount":3,"layoffs":1}`}},
	{"all-zero", setup{scenario: `{}`}},
}

// sliders are the ranges of the four figures, in the field's own unit, and how their ends are written.
var sliders = []struct {
	field    calc.Field
	from, to string
}{
	{calc.Revenue, "420000000000", "560000000000"},
	{calc.Capex, "60000000000", "150000000000"},
	{calc.Payroll, "20000000000", "120000000000"},
	{calc.Headcount, "100000", "600000"},
}
