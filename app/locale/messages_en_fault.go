package locale

func englishFaults() map[Key]string {
	return map[Key]string{
		FaultUnread:       "{name} can’t be read: {reason}",
		FaultCashAlone:    "{name} is missing: from it follow the other costs.",
		FaultPayrollAlone: "{name} is missing: with it follow the other costs.",
		FaultCosts:        "{name} makes other costs that the model can’t count: correct it, or revenue, or payroll.",
		FaultCostsSum:     "{name} makes other costs whose sum is not right: {reason}",
		FaultSetting:      "{name} is missing: pick what this reading sets.",
		FaultLanguage:     "{name} is missing: de, fr, pt-BR.",
		FaultLanguages:    "{name} is given twice.",

		Fault("missing"):    "{name} is missing.",
		Fault("one-line"):   "{name} must be text of one line.",
		Fault("long"):       "{name} must be at most {most} characters long; it has {n}.",
		Fault("allowed"):    "{name} must be {allowed}.",
		Fault("id"):         "{name} must be lower-case letters, digits and single hyphens, such as amazon-2025-9m.",
		Fault("currency"):   "{name} must be an ISO 4217 code, such as USD.",
		Fault("tried"):      "{name} must be announced, claimed or what-if.",
		Fault("unsourced"):  "{name} is missing: the value {value} needs a status and its sources.",
		Fault("fact-alone"): "{name} is missing: {field} names its fact.",
		Fault("step"):       "{name} must be a number above 0, and whole where people are counted.",
		Fault("narrow"):     "{name} must be at least one step above min.",
		Fault("outside"):    "{name} must hold the scenario’s own value {value}.",
		Fault("fact-id"):    "{name} must be an identifier of lower-case letters, digits and hyphens, such as amzn-2025-9m-fcf.",
		Fault("fact-twice"): "{name} is an identifier that another fact here has.",
		Fault("fact-is"):    "{name} must be operatingCashFlow or freeCashFlow, where it is given.",
		Fault("used"):       "{name} names {field}, which is locked or hidden already.",

		Fault("status"):     "{name} must be reported, derived, estimate, claimed or assumption.",
		Fault("reason"):     "{name} is missing: an assumption says why it was made.",
		Fault("sum"):        "{name} is missing: a derived value shows its sum in words.",
		Fault("formula"):    "{name} is missing: a derived value comes out by a formula, such as revenue - payroll - capex.",
		Fault("sources"):    "{name} is empty: only an assumption needs no source.",
		Fault("period"):     "{name} is missing: say what the value covers, or the day it is as of.",
		Fault("as-of"):      "{name} is missing: the last day the value covers, or the day it was true, such as 2025-09-30.",
		Fault("as-of-date"): "{name} must be a day, month or year such as 2025-09-30.",
		Fault("date"):       "{name} must be a day, month or year such as 2025-10-30, or undated.",
		Fault("future"):     "{name} lies in the future: today is {date}.",
		Fault("address"):    "{name} must be an address that starts with https://.",
		Fault("language"):   "{name} must be a language’s tag, such as de or pt-BR.",
		Fault("tag"):        "{name} must be named by a language’s tag, such as de or pt-BR, and not {text}.",
		Fault("notes"):      "{name} must be as many as the file’s own: {n}.",

		Fault("readings"):     "{name} is missing: a claim is there to be read in two ways or more.",
		Fault("claim-source"): "{name} is missing: a claim names who made it, with title, publisher, url, date and quote.",
		Fault("one-reading"):  "{name} must be two or more: one reading is the scenario itself.",
		Fault("reading-id"):   "{name} must be lower-case letters, digits and hyphens, and no other reading’s.",
		Fault("no-scenario"):  "{name} makes no scenario: {field} must be {allowed}.",

		Fault("months"): "{name} says {text}, which is {said, plural, one {# month} other {# months}}, and the value covers " +
			"{covers, plural, one {# month} other {# months}}: correct one of them, by the field’s basis in the scenario.",
		Fault("brought"): "{name} can’t be {status}: the value covers {covers, plural, one {# month} other {# months}} and is brought to the " +
			"scenario’s {months}, which makes it an estimate; give the figure of the scenario’s own period, or the status estimate and a note.",
		Fault("brought-note"): "{name} is missing: the value covers {covers, plural, one {# month} other {# months}} and is brought to the " +
			"scenario’s {months}; say so, and why that is fair.",

		Fault("itself"):        "{name} names itself.",
		Fault("formula-long"):  "{name} must be at most {most} bytes long.",
		Fault("formula-goes"):  "{name} goes on with “{text}” where an operator, + − × or ÷, is needed.",
		Fault("formula-zero"):  "{name} divides by nothing.",
		Fault("formula-deep"):  "{name} nests too deep.",
		Fault("formula-open"):  "{name} lacks a closing bracket.",
		Fault("formula-ends"):  "{name} ends where a number or a name is needed.",
		Fault("formula-has"):   "{name} has “{text}” where a number or a name is needed.",
		Fault("formula-digit"): "{name} has “{text}”: a number is written in plain digits, 155667 or 0.5.",
		Fault("formula-name"): "{name} names “{text}”, which is neither a field nor one of the facts here; a minus needs spaces " +
			"around it.",
		Fault("formula-gives"): "{name} gives {sum} and the value is {value}: correct one of them, or give the unit it was rounded to as rounded.",

		Fault("unit"): "{name} must be the unit that the value was rounded to, a number above 0 such as 1000000.",
		Fault("balancing"): "{name} must say that this is the balancing item, as in “Other costs (balancing item)”: nobody published " +
			"it.",
		Fault("cash"): "{name} is {value} and the scenario’s operating cash flow is {sum} (revenue − variable costs − other costs − payroll − " +
			"tax): correct one of them, for instance the balancing item.",
		Fault("free"): "{name} is {value} and the scenario’s operating cash flow − capex is {sum}: correct one of them.",
	}
}
