package locale

// Table is all there is to a language. [New] makes a [Locale] of one.
type Table struct {
	Tag  string // BCP 47
	Dir  string // "ltr" or "rtl"
	Name string // in the language itself: Deutsch
	Numbers
	Words
	Messages map[Key]string // templates
}

// Numbers is how a language writes them.
type Numbers struct {
	Decimal string // between units and fraction
	Group   string // between groups of digits
	Minus   string
	Plus    string
	Digits  string // the ten digits from zero on; empty for 0 to 9

	GroupSize      int // digits in the last group, 3
	GroupSizeAbove int // and in those before it: 3, or 2 where they count in lakhs
	GroupFrom      int // digits that must stand before the last group for it to be parted off: 1, in Spanish 2
	GroupFromUnit  int // the same in front of a unit

	Percent string // 0 stands for the number: "0%"
	// Money has 0 for the number and ¤ for the symbol or the code, and may have a second pattern for negative
	// amounts behind a semicolon, in which - stands for the sign.
	Money   string
	Units   []Unit // rising, with patterns as Money's
	Plurals []Plural
	// Currencies has those whose symbol is not their code or whose name is known, by code.
	Currencies map[string]Currency
}

// Unit is a unit such as bn: amounts from 10^From on are written in units of 10^Exponent.
type Unit struct {
	From, Exponent int32
	// Pattern is "¤0bn", or "0 billion" in speech: a template that takes {n} where it has plural forms.
	Pattern string
}

// Plural is a class and CLDR's rule for it, such as "n % 100 = 3..10".
type Plural struct{ Class, Rule string }

// Currency is how one is written and spoken of.
type Currency struct {
	Symbol string // empty where it is the code
	Name   string // "dollars": a template that takes {n} where it has plural forms
}

// Words are what goes with numbers in a language: spoken, and in what people write.
type Words struct {
	MoneySpoken string // 0 and ¤ in words: "0 ¤"
	MinusSpoken string // "minus "
	UnitsSpoken []Unit // rising
	// What Read takes besides the symbols and codes of all languages, in small letters.
	ReadUnits      map[string]int // "bn" → 9
	ReadPercents   []string
	ReadCurrencies []string
	ReadPeople     []string
	ReadMonths     []string
	Examples       Examples
}

// Examples are numbers as they are written into a box of each kind.
type Examples struct{ Money, Count, Share, Months string }
