package locale

import (
	"errors"
	"strings"
	"sync"
	"unicode/utf8"
)

// Locale is one language's table, ready for use. Its zero value is not usable:
// take [English], ask package languages, or [Decode] what a page brings along.
// A Locale never changes, so goroutines may share it.
type Locale struct {
	table    Table
	units    []unit
	spoken   []unit // units in speech
	plurals  []pluralClass
	reading  func() *reading        // made when first asked for
	messages func() map[Key]message // parsed when first asked for
	whole    bool                   // has the further texts of every program that it is for
}

// unit is a [Unit], its pattern parsed.
type unit struct {
	from, exponent int32
	pattern        message
}

// joiner forbids a line break: without it a line may end between a minus sign
// and the currency symbol after it.
const joiner = "\u2060"

// For finds English for a BCP 47 language tag such as "en" or "en-GB", falling
// back from region to language. It reports false, with English, for any other:
// those are in package languages.
func For(tag string) (*Locale, bool) {
	language, _, _ := strings.Cut(strings.ReplaceAll(tag, "_", "-"), "-")
	return English, strings.EqualFold(language, English.table.Tag)
}

// New makes the locale of a table that has all messages. It fails, and says
// what is wrong, on a table that nothing could be written with.
func New(t Table) (*Locale, error) {
	l := &Locale{table: t, whole: true, messages: compiled(t.Messages)}
	return l, l.prepare()
}

// must is for the table that is compiled in.
func must(l *Locale) *Locale {
	if err := l.prepare(); err != nil {
		panic(err)
	}
	return l
}

// prepare takes the table apart.
func (l *Locale) prepare() (err error) {
	l.reading = sync.OnceValue(func() *reading { return newReading(l) })
	if l.units, err = parseUnits(l.table.Units); err == nil {
		l.spoken, err = parseUnits(l.table.UnitsSpoken)
	}
	if err == nil {
		l.plurals, err = compilePlurals(l.table.Plurals)
	}
	if err == nil {
		err = l.table.check()
	}
	if err != nil {
		return errors.New("language “" + l.table.Tag + "”: " + err.Error())
	}
	return nil
}

// check looks for what nothing could be written with.
func (t *Table) check() error {
	switch {
	case t.Digits != "" && utf8.RuneCountInString(t.Digits) != 10:
		return errors.New("its digits “" + t.Digits + "” are not ten")
	case t.GroupSize < 1 || t.GroupSizeAbove < 1:
		return errors.New("groups of digits have at least one")
	case t.Decimal == "" || !strings.Contains(t.Percent, "0") || !strings.Contains(t.Money, "0") || !strings.Contains(t.Money, "¤"):
		return errors.New("decimal sign, percent pattern with 0 and money pattern with 0 and ¤ are needed")
	}
	return nil
}

func parseUnits(list []Unit) ([]unit, error) {
	units := make([]unit, len(list))
	for i, u := range list {
		if u.Exponent < 0 || u.From < u.Exponent || i > 0 && u.From <= list[i-1].From {
			return nil, errors.New("units rise, and none is larger than what is written in it")
		}
		units[i] = unit{u.From, u.Exponent, parse(u.Pattern)}
		if err := units[i].pattern.fault; err != nil {
			return nil, errors.New("unit “" + u.Pattern + "”: " + err.Error())
		}
	}
	return units, nil
}

// Tag is the language's BCP 47 tag, for the lang attribute.
func (l *Locale) Tag() string { return l.table.Tag }

// Dir is the direction of writing, "ltr" or "rtl", for the dir attribute.
func (l *Locale) Dir() string { return l.table.Dir }

// Name is what the language calls itself: Deutsch.
func (l *Locale) Name() string { return l.table.Name }

// Table is a copy of the language's table, its maps shared and not to be changed. English's has no messages: those are
// [Messages].
func (l *Locale) Table() Table { return l.table }
