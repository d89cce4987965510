package locale

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Program is one that a browser runs.
type Program uint8

// The programs, each of which knows English and is given one more language.
const (
	ForEmbed  Program = iota // cmd/widget
	ForPage                  // cmd/page
	ForStudio                // cmd/studio
	ForLearn                 // cmd/learn
)

// A language travels to a program as lines of fields with tabs between them. The first says what the text is:
//
//	breakeven language 1
//	tag          de  ltr  Deutsch
//	marks        decimal  group  minus  plus  digits
//	groups       size  size above  from  from before a unit
//	patterns     percent  money  money spoken  minus spoken
//	unit         from  exponent  pattern                        and the same for spoken
//	plural       class  rule
//	currency     code  symbol  name
//	units        power of ten  word …                           what Read takes; likewise percents, currencies, people, months
//	examples     money  count  share  months
//	texts        sum over the keys                              followed by the text of every key that any program has, sorted by
//	                                                            key, a line each; an empty line for what stays English
//	text         key  text                                      for one of the further keys
const encodingHead = "breakeven language 1"

// Encode writes the language for a program, which [Decode] reads there: all that is needed to write and to read
// numbers, and the program's own messages. It has the symbols of the currencies that are named, or where none is of
// all; and those names of them that English has. It is empty for English, which every program knows.
func (l *Locale) Encode(p Program, currencies ...string) string {
	if !l.whole {
		return ""
	}
	var e encoder
	t := &l.table
	e.WriteString(encodingHead)
	e.line("tag", t.Tag, t.Dir, t.Name)
	e.line("marks", t.Decimal, t.Group, t.Minus, t.Plus, t.Digits)
	e.line("groups", strconv.Itoa(t.GroupSize), strconv.Itoa(t.GroupSizeAbove), strconv.Itoa(t.GroupFrom), strconv.Itoa(t.GroupFromUnit))
	e.line("patterns", t.Percent, t.Money, t.MoneySpoken, t.MinusSpoken)
	e.units("unit", t.Units)
	e.units("spoken", t.UnitsSpoken)
	for _, plural := range t.Plurals {
		e.line("plural", plural.Class, plural.Rule)
	}
	if len(currencies) == 0 {
		currencies = slices.Sorted(maps.Keys(t.Currencies))
	}
	for _, code := range currencies {
		c := t.Currencies[code]
		if _, named := English.table.Currencies[code]; !named {
			c.Name = ""
		}
		if c != (Currency{}) {
			e.line("currency", code, c.Symbol, c.Name)
		}
	}
	powers := map[int][]string{}
	for _, word := range slices.Sorted(maps.Keys(t.ReadUnits)) {
		powers[t.ReadUnits[word]] = append(powers[t.ReadUnits[word]], word)
	}
	for _, power := range slices.Sorted(maps.Keys(powers)) {
		e.line("units", append([]string{strconv.Itoa(power)}, powers[power]...)...)
	}
	e.words("percents", t.ReadPercents)
	e.words("currencies", t.ReadCurrencies)
	e.words("people", t.ReadPeople)
	e.words("months", t.ReadMonths)
	e.line("examples", t.Examples.Money, t.Examples.Count, t.Examples.Share, t.Examples.Months)
	e.messages(t.Messages, p)
	return e.String() + "\n"
}

type encoder struct{ strings.Builder }

func (e *encoder) line(name string, fields ...string) {
	e.WriteString("\n" + name)
	for _, field := range fields {
		e.WriteString("\t" + field)
	}
}

func (e *encoder) words(name string, words []string) {
	if len(words) > 0 {
		e.line(name, words...)
	}
}

func (e *encoder) units(name string, list []Unit) {
	for _, u := range list {
		e.line(name, strconv.Itoa(int(u.From)), strconv.Itoa(int(u.Exponent)), u.Pattern)
	}
}

// messages writes those of p.
func (e *encoder) messages(messages map[Key]string, p Program) {
	keys := everyProgramsKeys()
	e.line("texts", sum(keys))
	for _, key := range keys {
		text := messages[key]
		if text == english[key] || saidByServers(key) || p == ForEmbed && saidOnPages(key) {
			text = ""
		}
		e.WriteString("\n" + text)
	}
	for _, key := range slices.Sorted(maps.Keys(furtherMessages(p))) {
		e.line("text", string(key), messages[key])
	}
}

// saidByServers tells of messages that no program says, though each has them: those of the page around it.
func saidByServers(key Key) bool {
	switch key {
	case StageTable, StageWaiting, StageCovered, NoticeEngine, NoticeCovered, ActionRetry:
		return true
	}
	return false
}

// saidOnPages tells of messages that no embed says: those about what a reader keeps on the full page, and where that
// leads to.
func saidOnPages(key Key) bool {
	switch key {
	case NavLabel, NavProduct, NavCalculator, NavClassroom, NavStudio, NavMethod, PeriodsLabel, ActionPicture, OwnHead:
		return true
	}
	return false
}

// furtherMessages are the English messages that a program has besides those of every program.
func furtherMessages(p Program) map[Key]string {
	further := map[Key]string{}
	switch p {
	case ForPage:
		join(further, ownTables)
	case ForStudio:
		join(further, studioTables)
	case ForLearn:
		join(further, classroomTables, practiceTables)
	}
	return further
}

// Messages is every English template there is, whatever asks for it.
func Messages() map[Key]string {
	all := maps.Clone(english)
	join(all, ownTables, classroomTables, practiceTables, readingsTables, takeTables, siteTables, studioTables, sheetTables)
	return all
}

func join(all map[Key]string, parts ...func(tag string) ([]func() map[Key]string, bool)) {
	for _, part := range parts {
		tables, _ := part(English.table.Tag)
		for _, table := range tables {
			maps.Copy(all, table())
		}
	}
}
