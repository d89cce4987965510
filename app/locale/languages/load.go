package languages

import (
	"embed"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"breakeven/app/locale"
)

//go:embed *.json cldr/*.json
var files embed.FS

// authored is what people who know the language have written: LANG.json.
type authored struct {
	Name            string // in the language itself
	Dir             string // "ltr" or "rtl"
	NumberingSystem string // CLDR's name for its digits, where they are not those CLDR takes
	Spoken          struct {
		Money, Minus string            // "0 ¤", "minus "
		Units        map[string]string // by power of ten: "{n, plural, one {0 Million} other {0 Millionen}}"
		Currencies   map[string]string // by code, where they are spoken of by a shorter name than CLDR's
	}
	Read struct {
		Units                                map[string]int
		Percents, Currencies, People, Months []string
	}
	Examples locale.Examples
	Messages map[locale.Key]string
}

// table is what the command in cldr has made.
type table struct {
	Script  string
	Numbers locale.Numbers
	Except  []string // regions in which the language is written otherwise
}

// mustLoad makes a language of its two files. They are part of the program and tested, so that nothing can be wrong.
func mustLoad(tag string) (*locale.Locale, table) {
	var a authored
	var t table
	mustRead(tag+".json", &a)
	mustRead("cldr/"+tag+".json", &t)
	l, err := locale.New(joined(tag, a, t.Numbers))
	if err != nil {
		panic(err)
	}
	return l, t
}

func mustRead(name string, into any) {
	text, err := files.ReadFile(name)
	if err == nil {
		err = json.Unmarshal(text, into)
	}
	if err != nil {
		panic(fmt.Errorf("languages: %s: %w", name, err))
	}
}

// joined follows the house: a minus as wide as a plus, units from a million on, English where a message is missing.
func joined(tag string, a authored, n locale.Numbers) locale.Table {
	n.Minus = strings.ReplaceAll(n.Minus, "-", "−")
	n.Units = fromMillions(n.Units)
	n.Currencies = maps.Clone(n.Currencies)
	for code, name := range a.Spoken.Currencies {
		c := n.Currencies[code]
		c.Name = name
		n.Currencies[code] = c
	}
	messages := locale.Messages()
	maps.Copy(messages, a.Messages)
	return locale.Table{
		Tag: tag, Dir: a.Dir, Name: a.Name, Numbers: n,
		Words: locale.Words{
			MoneySpoken: a.Spoken.Money, MinusSpoken: a.Spoken.Minus, UnitsSpoken: spokenUnits(a.Spoken.Units),
			ReadUnits: a.Read.Units, ReadPercents: a.Read.Percents, ReadCurrencies: a.Read.Currencies,
			ReadPeople: a.Read.People, ReadMonths: a.Read.Months, Examples: a.Examples,
		},
		Messages: messages,
	}
}

const million = 6

// fromMillions leaves out what is written in full, and begins the unit that spans a million there.
func fromMillions(units []locale.Unit) []locale.Unit {
	var list []locale.Unit
	for i, u := range units {
		if i+1 < len(units) && units[i+1].From <= million {
			continue
		}
		u.From = max(u.From, million)
		list = append(list, u)
	}
	return list
}

func spokenUnits(words map[string]string) []locale.Unit {
	var list []locale.Unit
	for power, pattern := range words {
		n, err := strconv.ParseUint(power, 10, 5)
		if err != nil {
			panic(fmt.Errorf("languages: spoken unit “%s” is no power of ten", power))
		}
		list = append(list, locale.Unit{From: int32(n), Exponent: int32(n), Pattern: pattern})
	}
	slices.SortFunc(list, func(a, b locale.Unit) int { return int(a.From - b.From) })
	return fromMillions(list)
}
