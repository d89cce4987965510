package locale

// English is the English table, with the short units of British newspapers.
var English = &Locale{
	tag: "en",
	dir: "ltr",

	decimal: ".",
	group:   ",",
	minus:   "−",
	plus:    "+",
	percent: "0%",

	moneySymbol: "¤0",
	moneyCode:   "¤\u00a00",
	moneySpoken: "0 ¤",
	minusSpoken: "minus ",

	units: []unit{
		{6, "m", " million"},
		{9, "bn", " billion"},
		{12, "tn", " trillion"},
	},
	currencies: map[string]currency{
		"USD": {"$", "dollar", "dollars"},
		"EUR": {"€", "euro", "euros"},
		"GBP": {"£", "pound", "pounds"},
		"JPY": {"¥", "yen", "yen"},
		"CNY": {"CN¥", "yuan", "yuan"},
		"INR": {"₹", "rupee", "rupees"},
		"KRW": {"₩", "won", "won"},
		"TWD": {"NT$", "Taiwan dollar", "Taiwan dollars"},
		"CAD": {"CA$", "Canadian dollar", "Canadian dollars"},
		"AUD": {"A$", "Australian dollar", "Australian dollars"},
		"HKD": {"HK$", "Hong Kong dollar", "Hong Kong dollars"},
		"NZD": {"NZ$", "New Zealand dollar", "New Zealand dollars"},
		"SGD": {"S$", "Singapore dollar", "Singapore dollars"},
		"BRL": {"R$", "real", "reais"},
		"MXN": {"MX$", "Mexican peso", "Mexican pesos"},
		"ILS": {"₪", "shekel", "shekels"},
		"CHF": {"", "Swiss franc", "Swiss francs"},
		"SEK": {"", "Swedish krona", "Swedish kronor"},
		"NOK": {"", "Norwegian krone", "Norwegian kroner"},
		"DKK": {"", "Danish krone", "Danish kroner"},
		"PLN": {"", "zloty", "zlotys"},
	},
	plural: func(number string) string {
		if number == "1" {
			return "one"
		}
		return "other"
	},

	reading: reading{
		decimal: '.',
		groups:  ", '",
		units: map[string]int{
			"k": 3, "thousand": 3,
			"m": 6, "mn": 6, "mm": 6, "mln": 6, "million": 6, "millions": 6,
			"b": 9, "bn": 9, "bln": 9, "billion": 9, "billions": 9,
			"t": 12, "tn": 12, "trn": 12, "trillion": 12, "trillions": 12,
		},
		percents: []string{"%", "percent", "per cent", "pct"},
		currencies: []string{
			"us$", "a$", "au$", "c$", "ca$", "hk$", "nz$", "s$", "r$", "mx$", "nt$", "cn¥", "jp¥",
			"$", "€", "£", "¥", "₹", "₩", "₪", "₽", "₺",
			"usd", "eur", "gbp", "jpy", "cny", "inr", "krw", "twd", "cad", "aud", "hkd", "nzd",
			"sgd", "brl", "mxn", "ils", "chf", "sek", "nok", "dkk", "pln",
			"dollars", "dollar", "euros", "euro", "pounds", "pound", "yen",
		},
		nouns: [kinds][]string{
			Count:  {"people", "person", "staff", "employees", "employee", "workers", "layoffs", "layoff", "jobs", "job"},
			Months: {"months", "month", "mo", "mos", "m"},
		},
		examples: [kinds]string{Money: "89.9bn", Count: "30,000", Share: "21.5%", Months: "3"},
	},

	messages: compiled(english),
}
