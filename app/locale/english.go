package locale

import "strings"

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

		Percent:    "0%",
		Money:      "¤0",
		Units:      []Unit{{6, 6, "¤0m"}, {9, 9, "¤0bn"}, {12, 12, "¤0tn"}},
		Plurals:    []Plural{{"one", "i = 1 and v = 0"}},
		Currencies: map[string]Currency{}, // englishCurrencies
	},
	Words: Words{
		MoneySpoken:    "0 ¤",
		MinusSpoken:    "minus ",
		UnitsSpoken:    []Unit{{6, 6, "0 million"}, {9, 9, "0 billion"}, {12, 12, "0 trillion"}},
		ReadUnits:      map[string]int{}, // englishUnits
		ReadPercents:   []string{"%", "percent", "per cent", "pct"},
		ReadCurrencies: []string{"dollars", "dollar", "euros", "euro", "pounds", "pound", "yen"},
		ReadPeople:     []string{"people", "person", "staff", "employees", "employee", "workers", "layoffs", "layoff", "jobs", "job"},
		ReadMonths:     []string{"months", "month", "mo", "mos", "m"},
		Examples:       Examples{Money: "89.9bn", Count: "30,000", Share: "21.5%", Months: "3"},
	},
}

// englishCurrencies are those whose names English has. A list, since a map's own entries would be code.
var englishCurrencies = [...]struct {
	code string
	Currency
}{
	{"USD", Currency{"$", "{n, plural, one {dollar} other {dollars}}"}},
	{"EUR", Currency{"€", "{n, plural, one {euro} other {euros}}"}},
	{"GBP", Currency{"£", "{n, plural, one {pound} other {pounds}}"}},
	{"JPY", Currency{"¥", "yen"}},
	{"CNY", Currency{"CN¥", "yuan"}},
	{"INR", Currency{"₹", "{n, plural, one {rupee} other {rupees}}"}},
	{"KRW", Currency{"₩", "won"}},
	{"TWD", Currency{"NT$", "{n, plural, one {Taiwan dollar} other {Taiwan dollars}}"}},
	{"CAD", Currency{"CA$", "{n, plural, one {Canadian dollar} other {Canadian dollars}}"}},
	{"AUD", Currency{"A$", "{n, plural, one {Australian dollar} other {Australian dollars}}"}},
	{"HKD", Currency{"HK$", "{n, plural, one {Hong Kong dollar} other {Hong Kong dollars}}"}},
	{"NZD", Currency{"NZ$", "{n, plural, one {New Zealand dollar} other {New Zealand dollars}}"}},
	{"SGD", Currency{"S$", "{n, plural, one {Singapore dollar} other {Singapore dollars}}"}},
	{"BRL", Currency{"R$", "{n, plural, one {real} other {reais}}"}},
	{"MXN", Currency{"MX$", "{n, plural, one {Mexican peso} other {Mexican pesos}}"}},
	{"ILS", Currency{"₪", "{n, plural, one {shekel} other {shekels}}"}},
	{"CHF", Currency{"", "{n, plural, one {Swiss franc} other {Swiss francs}}"}},
	{"SEK", Currency{"", "{n, plural, one {Swedish krona} other {Swedish kronor}}"}},
	{"NOK", Currency{"", "{n, plural, one {Norwegian krone} other {Norwegian kroner}}"}},
	{"DKK", Currency{"", "{n, plural, one {Danish krone} other {Danish kroner}}"}},
	{"PLN", Currency{"", "{n, plural, one {zloty} other {zlotys}}"}},
}

// englishUnits are those that are read, the least first.
var englishUnits = [...]string{
	"k thousand",
	"m mn mm mln million millions",
	"b bn bln billion billions",
	"t tn trn trillion trillions",
}

func init() {
	for i, words := range englishUnits {
		for _, word := range strings.Fields(words) {
			inEnglish.ReadUnits[word] = 3 * (i + 1)
		}
	}
	for _, c := range englishCurrencies {
		inEnglish.Currencies[c.code] = c.Currency
	}
}
