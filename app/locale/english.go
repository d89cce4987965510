package locale

// English is the English table, with the short units of British newspapers.
var English = must(&Locale{table: inEnglish, messages: compiled(english)})

var inEnglish = Table{
	Tag:  "en",
	Dir:  "ltr",
	Name: "English",
	Numbers: Numbers{
		Decimal: ".",
		Group:   ",",
		Minus:   "−",
		Plus:    "+",

		GroupSize:      3,
		GroupSizeAbove: 3,
		GroupFrom:      1,
		GroupFromUnit:  1,

		Percent: "0%",
		Money:   "¤0",
		Units:   []Unit{{6, 6, "¤0m"}, {9, 9, "¤0bn"}, {12, 12, "¤0tn"}},
		Plurals: []Plural{{"one", "i = 1 and v = 0"}},
		Currencies: map[string]Currency{
			"USD": {"$", dollars("")},
			"EUR": {"€", "{n, plural, one {euro} other {euros}}"},
			"GBP": {"£", "{n, plural, one {pound} other {pounds}}"},
			"JPY": {"¥", "yen"},
			"CNY": {"CN¥", "yuan"},
			"INR": {"₹", "{n, plural, one {rupee} other {rupees}}"},
			"KRW": {"₩", "won"},
			"TWD": {"NT$", dollars("Taiwan ")},
			"CAD": {"CA$", dollars("Canadian ")},
			"AUD": {"A$", dollars("Australian ")},
			"HKD": {"HK$", dollars("Hong Kong ")},
			"NZD": {"NZ$", dollars("New Zealand ")},
			"SGD": {"S$", dollars("Singapore ")},
			"BRL": {"R$", "{n, plural, one {real} other {reais}}"},
			"MXN": {"MX$", "{n, plural, one {Mexican peso} other {Mexican pesos}}"},
			"ILS": {"₪", "{n, plural, one {shekel} other {shekels}}"},
			"CHF": {"", "{n, plural, one {Swiss franc} other {Swiss francs}}"},
			"SEK": {"", "{n, plural, one {Swedish krona} other {Swedish kronor}}"},
			"NOK": {"", "{n, plural, one {Norwegian krone} other {Norwegian kroner}}"},
			"DKK": {"", "{n, plural, one {Danish krone} other {Danish kroner}}"},
			"PLN": {"", "{n, plural, one {zloty} other {zlotys}}"},
		},
	},
	Words: Words{
		MoneySpoken: "0 ¤",
		MinusSpoken: "minus ",
		UnitsSpoken: []Unit{{6, 6, "0 million"}, {9, 9, "0 billion"}, {12, 12, "0 trillion"}},
		ReadUnits: map[string]int{
			"k": 3, "thousand": 3,
			"m": 6, "mn": 6, "mm": 6, "mln": 6, "million": 6, "millions": 6,
			"b": 9, "bn": 9, "bln": 9, "billion": 9, "billions": 9,
			"t": 12, "tn": 12, "trn": 12, "trillion": 12, "trillions": 12,
		},
		ReadPercents:   []string{"%", "percent", "per cent", "pct"},
		ReadCurrencies: []string{"dollars", "dollar", "euros", "euro", "pounds", "pound", "yen"},
		ReadPeople:     []string{"people", "person", "staff", "employees", "employee", "workers", "layoffs", "layoff", "jobs", "job"},
		ReadMonths:     []string{"months", "month", "mo", "mos", "m"},
		Examples:       Examples{Money: "89.9bn", Count: "30,000", Share: "21.5%", Months: "3"},
	},
}

func dollars(whose string) string {
	return "{n, plural, one {" + whose + "dollar} other {" + whose + "dollars}}"
}
