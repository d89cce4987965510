package locale

import (
	"errors"
	"maps"
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
	table  Table
	failed bool
}

func (d *decoder) next() string {
	line, rest, _ := strings.Cut(d.rest, "\n")
	d.rest = rest
	return line
}

func (d *decoder) read(name string, fields []string) {
	t := &d.table
	words := fields
	field := func() string { // the next one
		if len(fields) == 0 {
			d.failed = true
			return ""
		}
		f := fields[0]
		fields = fields[1:]
		return f
	}
	number := func() int {
		n, err := strconv.ParseUint(field(), 10, 8)
		d.failed = d.failed || err != nil || n > maxPower
		return int(n)
	}
	switch name {
	case "tag":
		t.Tag, t.Dir, t.Name = field(), field(), field()
	case "marks":
		t.Decimal, t.Group, t.Minus, t.Plus, t.Digits = field(), field(), field(), field(), field()
	case "groups":
		t.GroupSize, t.GroupSizeAbove, t.GroupFrom, t.GroupFromUnit = number(), number(), number(), number()
	case "patterns":
		t.Percent, t.Money, t.MoneySpoken, t.MinusSpoken = field(), field(), field(), field()
	case "unit":
		t.Units = append(t.Units, Unit{int32(number()), int32(number()), field()})
	case "spoken":
		t.UnitsSpoken = append(t.UnitsSpoken, Unit{int32(number()), int32(number()), field()})
	case "plural":
		t.Plurals = append(t.Plurals, Plural{field(), field()})
	case "currency":
		t.Currencies[field()] = Currency{field(), field()}
	case "units":
		power := number()
		for _, word := range fields {
			t.ReadUnits[word] = power
		}
	case "percents":
		t.ReadPercents = words
	case "currencies":
		t.ReadCurrencies = words
	case "people":
		t.ReadPeople = words
	case "months":
		t.ReadMonths = words
	case "examples":
		t.Examples = Examples{field(), field(), field(), field()}
	case "texts":
		keys := everyProgramsKeys()
		d.failed = field() != sum(keys)
		t.Messages = maps.Clone(english)
		for _, key := range keys {
			if text := d.next(); text != "" {
				t.Messages[key] = text
			}
		}
	case "text":
		d.failed = d.failed || t.Messages == nil
		if key, text := field(), field(); !d.failed {
			t.Messages[Key(key)] = text
		}
	default:
		d.failed = true
	}
}

// everyProgramsKeys are the keys whose messages all programs have, sorted.
func everyProgramsKeys() []Key { return slices.Sorted(maps.Keys(english)) }

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
