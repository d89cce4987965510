package web

import (
	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"
)

// What the page on the method says of words: the kinds of answers, the terms it
// defines, and the ways in which a value is known.

// methodStatus is a kind of answer, by its name, and when it holds.
type methodStatus struct {
	Name string
	Key  locale.Key
}

// methodStatuses are the kinds in the order in which the engine looks for them.
func methodStatuses() []methodStatus {
	var list []methodStatus
	for s := calc.AlreadyMet; s <= calc.PeakBelowTarget; s++ {
		list = append(list, methodStatus{s.String(), locale.MethodStatusIs(s.String())})
	}
	return list
}

// methodTerm is a term with its definition.
type methodTerm struct {
	Name, Meaning locale.Key
	Companies     []companyTerm // whose own definitions follow
}

// companyTerm is a company's own definition of free cash flow, and where it is from.
type companyTerm struct {
	Definition locale.Key
	Source     scenario.Source
}

func methodTerms() []methodTerm {
	var list []methodTerm
	for _, id := range locale.MethodTerms {
		t := methodTerm{Name: locale.MethodTerm(id), Meaning: locale.MethodMeaning(id)}
		if id == "fcf" {
			for _, company := range locale.MethodCompanies {
				t.Companies = append(t.Companies, companyTerm{locale.MethodFCFOf(company), companySources[company]})
			}
		}
		list = append(list, t)
	}
	return list
}

// companySources are what the companies' definitions were looked up in.
var companySources = map[string]scenario.Source{
	"amazon": {
		URL: "https://sec.gov/Archives/edgar/data/1018724/000110465924045915/tm246113d3_ex99-2.htm", Publisher: "SEC EDGAR", Date: "2024",
		Title: "Amazon Exhibit 99.2: Reconciliation of Non-GAAP Financial Measures",
		Quote: "Free cash flow is cash flow from operations reduced by ‘Purchases of property and equipment, net of proceeds from sales and incentives.’",
	},
	"microsoft": {
		URL:       "https://samay58.github.io/edgarpack/0000789019/0000950170-25-100235/sections/10k_partii_item8_financial_statements_3.md",
		Publisher: "EdgarPack, copy of the SEC filing", Date: "30 July 2025",
		Title: "Form 10-K FY2025, Item 8: cash flows statements",
	},
	"meta": {
		URL: "https://titanstockanalysis.com/meta-2025-report", Publisher: "Titan Stock Analysis", Date: "undated",
		Title: "Meta fourth quarter and full year 2025 results, summary",
	},
	"alphabet": {
		URL: "https://www.alpha-sense.com/earnings/GOOG", Publisher: "AlphaSense", Date: "undated",
		Title: "Alphabet Q4 2025 earnings, highlights",
	},
	"intel": {
		URL: "https://www.alpha-sense.com/en/earnings/intc", Publisher: "AlphaSense", Date: "undated",
		Title: "Intel Q4 2025 earnings, highlights",
	},
}

// methodKnown is a way in which a value is known: the word at it, and what it means.
type methodKnown struct{ Word, Means string }

func methodKnownIn(loc *locale.Locale) []methodKnown {
	var list []methodKnown
	for _, status := range locale.MethodStatuses {
		word := loc.Text(locale.StatusWord(status))
		switch status {
		case "author":
			word = loc.Text(locale.StatusAuthor)
		case string(scenario.Estimate):
			word = loc.Text(locale.Approximate, textArg("status", word))
		}
		list = append(list, methodKnown{word, loc.Text(locale.MethodStatus(status))})
	}
	return list
}
