package locale

import (
	"errors"
	"slices"
	"strconv"
	"strings"
)

// What a language's text may have at most.
const (
	maxEncoded = 1 << 19 // bytes
	maxPower   = 30      // of ten
)

// Decode makes the language of a text by [Locale.Encode]. It fails, and says
// at what, on any other text, and on one that a server of another version wrote.
func Decode(text string) (*Locale, error) {
	if len(text) > maxEncoded {
		return nil, errors.New("language: the text is too long")
	}
	d := decoder{rest: text}
	if d.next() != encodingHead {
		return nil, errors.New("language: the text does not begin with “" + encodingHead + "”")
	}
	d.table.Currencies, d.table.ReadUnits = map[string]Currency{}, map[string]int{}
	for d.rest != "" && !d.failed {
		line := d.next()
		name, fields, _ := strings.Cut(line, "\t")
		if d.read(name, strings.Split(fields, "\t")); d.failed {
			return nil, errors.New("language: can’t read the line “" + name + "”")
		}
	}
	return New(d.table)
}

type decoder struct {
	rest   string
	fields []string // of a line, those not read yet
	table  Table
	failed bool
}

func (d *decoder) next() string {
	line, rest, _ := strings.Cut(d.rest, "\n")
	d.rest = rest
	return line
}

// read takes a line over: its name and the fields behind it.
func (d *decoder) read(name string, fields []string) {
	t := &d.table
	d.fields = fields
	switch name {
	case "tag":
		d.texts(&t.Tag, &t.Dir, &t.Name)
	case "marks":
		d.texts(&t.Decimal, &t.Group, &t.Minus, &t.Plus, &t.Digits)
	case "groups":
		d.numbers(&t.GroupSize, &t.GroupSizeAbove, &t.GroupFrom, &t.GroupFromUnit)
	case "patterns":
		d.texts(&t.Percent, &t.Money, &t.MoneySpoken, &t.MinusSpoken)
	case "unit":
		d.unit(&t.Units)
	case "spoken":
		d.unit(&t.UnitsSpoken)
	case "plural":
		var p Plural
		d.texts(&p.Class, &p.Rule)
		t.Plurals = append(t.Plurals, p)
	case "currency":
		var code string
		var c Currency
		d.texts(&code, &c.Symbol, &c.Name)
		t.Currencies[code] = c
	case "units":
		var power int
		d.numbers(&power)
		for _, word := range d.fields {
			t.ReadUnits[word] = power
		}
	case "percents":
		d.words(&t.ReadPercents)
	case "currencies":
		d.words(&t.ReadCurrencies)
	case "people":
		d.words(&t.ReadPeople)
	case "months":
		d.words(&t.ReadMonths)
	case "examples":
		d.texts(&t.Examples.Money, &t.Examples.Count, &t.Examples.Share, &t.Examples.Months)
	case "texts":
		d.messages()
	case "text":
		var key, text string
		if d.texts(&key, &text); t.Messages == nil {
			d.failed = true
			return
		}
		t.Messages[Key(key)] = text
	default:
		d.failed = true
	}
}

// texts takes the next fields over. Written out wherever it is called it would be 6 kB of the program.
//
//go:noinline
func (d *decoder) texts(into ...*string) {
	if len(d.fields) < len(into) {
		d.failed = true
		return
	}
	for i, text := range into {
		*text = d.fields[i]
	}
	d.fields = d.fields[len(into):]
}

// numbers takes the next fields over as numbers.
func (d *decoder) numbers(into ...*int) {
	for _, number := range into {
		var text string
		d.texts(&text)
		n, err := strconv.ParseUint(text, 10, 8)
		if err != nil || n > maxPower {
			d.failed = true
		}
		*number = int(n)
	}
}

// words takes all fields that are left over.
//
//go:noinline
func (d *decoder) words(into *[]string) { *into = d.fields }

func (d *decoder) unit(into *[]Unit) {
	var from, exponent int
	var u Unit
	d.numbers(&from, &exponent)
	d.texts(&u.Pattern)
	u.From, u.Exponent = int32(from), int32(exponent)
	*into = append(*into, u)
}

// messages takes the lines behind over, which are those of every program's keys.
func (d *decoder) messages() {
	var of string
	keys := everyProgramsKeys()
	if d.texts(&of); of != sum(keys) {
		d.failed = true
		return
	}
	d.table.Messages = make(map[Key]string, len(keys))
	for _, key := range keys {
		text := d.next()
		if text == "" {
			text = english[key]
		}
		d.table.Messages[key] = text
	}
}

// everyProgramsKeys are the keys whose messages all programs have, sorted.
func everyProgramsKeys() []Key {
	keys := make([]Key, 0, len(english))
	for key := range english {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// sum tells one list of keys from another: FNV-1a.
func sum(keys []Key) string {
	hash := uint32(2166136261)
	for _, key := range keys {
		for i := range len(key) {
			hash = (hash ^ uint32(key[i])) * 16777619
		}
		hash = (hash ^ '\n') * 16777619
	}
	return strconv.FormatUint(uint64(hash), 36)
}
