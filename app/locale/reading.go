package locale

import "strings"

// reading is what a language accepts, its words folded.
type reading struct {
	decimal    byte           // . or ,
	foreign    byte           // the other one, which is the decimal sign elsewhere
	groups     string         // what may stand between groups of digits
	size       int            // digits of the last group
	above      int            // digits of those before it
	myriads    bool           // 4兆8000億 is one number
	units      map[string]int // "bn" → 9
	percents   []string
	currencies []string        // symbols, codes and names
	nouns      [kinds][]string // what may follow: people, months
}

// Symbols that are read in every language besides its own.
const symbols = "$ € £ ¥ ₹ ₩ ₪ ₽ ₺ us$ a$ au$ c$ ca$ hk$ nz$ s$ r$ mx$ nt$ cn¥ jp¥"

// newReading makes it of the table.
func newReading(l *Locale) *reading {
	t := &l.table
	r := &reading{decimal: '.', foreign: ',', size: t.GroupSize, above: t.GroupSizeAbove, units: map[string]int{}}
	if t.Decimal == "," {
		r.decimal, r.foreign = ',', '.'
	}
	r.groups = " '"
	if group := r.fold(t.Group); group == string(r.foreign) || t.Decimal == "٫" {
		r.groups += string(r.foreign)
	}
	for word, power := range t.ReadUnits {
		r.units[r.fold(word)] = power
	}
	for i, u := range l.units {
		r.myriads = r.myriads || u.exponent == 4
		for _, form := range forms(t.Units[i].Pattern) {
			r.units[r.fold(unitWord(form))] = int(u.exponent)
		}
	}
	currencies := append(strings.Fields(symbols), t.ReadCurrencies...)
	for _, c := range t.Currencies { // codes are read in every language
		if c.Symbol != "" {
			currencies = append(currencies, c.Symbol)
		}
	}
	r.percents, r.currencies = r.folded(append([]string{"%"}, t.ReadPercents...)), r.folded(currencies)
	r.nouns[Count], r.nouns[Months] = r.folded(t.ReadPeople), r.folded(t.ReadMonths)
	return r
}

// unitWord is the word in a unit's pattern: "bn" of "¤0bn".
func unitWord(pattern string) string {
	pattern, _, _ = strings.Cut(pattern, ";")
	return strings.Trim(strings.NewReplacer("0", "", "¤", "").Replace(pattern), " \u00a0.\u200e\u200f\u061c")
}

//go:noinline
func (r *reading) fold(text string) string {
	return fold(text, rune(r.decimal), rune(r.foreign))
}

//go:noinline
func (r *reading) folded(words []string) []string {
	list := make([]string, len(words))
	for i, word := range words {
		list[i] = r.fold(word)
	}
	return list
}

// forms are the texts that a unit's template may have.
func forms(template string) []string {
	m := parse(template)
	if len(m.parts) != 1 || m.parts[0].kind != pluralPart {
		return []string{template}
	}
	var list []string
	for _, b := range m.parts[0].branches {
		if len(b.parts) == 1 {
			list = append(list, b.parts[0].text)
		}
	}
	return list
}
