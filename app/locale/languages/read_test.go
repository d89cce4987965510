package languages

import (
	"bufio"
	"errors"
	"os"
	"strconv"
	"strings"
	"testing"

	"breakeven/app/locale"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

var kinds = map[string]locale.Kind{"money": locale.Money, "count": locale.Count, "share": locale.Share, "months": locale.Months}

// A readCase is a line of testdata/read.txt.
type readCase struct {
	line       string
	l          *locale.Locale
	kind       locale.Kind
	text       string
	want       string
	code, like string
}

func readCases(t testing.TB) (cases []readCase) {
	t.Helper()
	file, err := os.Open("testdata/read.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	seen := map[string]bool{}
	for lines := bufio.NewScanner(file); lines.Scan(); {
		line := lines.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		columns := strings.Split(line, "|")
		if len(columns) != 4 {
			t.Fatalf("not four columns: %s", line)
		}
		for i := range columns {
			columns[i] = strings.TrimSpace(columns[i])
		}
		l, there := For(columns[0])
		kind, known := kinds[columns[1]]
		text, err := strconv.Unquote(columns[2])
		if !there || !known || err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		seen[l.Tag()] = true
		c := readCase{line: line, l: l, kind: kind, text: text, want: columns[3]}
		if refusal, refused := strings.CutPrefix(c.want, "! "); refused {
			c.want = ""
			c.code, c.like, _ = strings.Cut(refusal, " ")
			if c.like, err = strconv.Unquote(`"` + c.like + `"`); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
		}
		cases = append(cases, c)
	}
	for _, l := range All() {
		if !seen[l.Tag()] {
			t.Fatalf("no case of %s", l.Tag())
		}
	}
	return cases
}

func TestRead(t *testing.T) {
	for _, c := range readCases(t) {
		got, err := c.l.Read(c.text, c.kind)
		if c.code == "" {
			if err != nil || got != c.want {
				t.Errorf("%s\n\tgot %q, %v", c.line, got, err)
			}
			continue
		}
		var refusal *locale.ReadError
		if !errors.As(err, &refusal) || got != "" {
			t.Errorf("%s\n\tgot %q, %v", c.line, got, err)
		} else if like := strings.ReplaceAll(refusal.Like, "\u00a0", " "); string(refusal.Code) != c.code || like != strings.ReplaceAll(c.like, "\u00a0", " ") {
			t.Errorf("%s\n\tgot %s, like %q", c.line, refusal.Code, refusal.Like)
		}
	}
}

func TestExamplesCanBeRead(t *testing.T) {
	for _, l := range All() {
		e := l.Table().Examples
		for kind, example := range map[locale.Kind]string{locale.Money: e.Money, locale.Count: e.Count, locale.Share: e.Share, locale.Months: e.Months} {
			if _, err := l.Read(example, kind); err != nil || example == "" {
				t.Errorf("%s: the example %q: %v", l.Tag(), example, err)
			}
		}
	}
}

// amounts are what the model takes: 18 digits and 9 places, round ones and short ones as often as long ones.
func amounts() *rapid.Generator[decimal.Decimal] {
	return rapid.Custom(func(t *rapid.T) decimal.Decimal {
		units := rapid.Int64Range(0, 999_999_999_999_999_999).Draw(t, "units")
		for range rapid.IntRange(0, 17).Draw(t, "shorter") {
			units /= 10
		}
		zeros := int32(rapid.IntRange(0, 12).Draw(t, "zeros"))
		d := decimal.New(units, zeros)
		if d.GreaterThanOrEqual(decimal.New(1, 18)) {
			d = decimal.New(units, 0)
		}
		d = d.Add(decimal.New(rapid.Int64Range(0, 999_999_999).Draw(t, "fraction"), -9).Truncate(int32(rapid.IntRange(0, 9).Draw(t, "places"))))
		if rapid.Bool().Draw(t, "negative") {
			d = d.Neg()
		}
		return d
	})
}

// In every language what was written is read as the very same number, by the program in the browser, too.
func TestReadGivesBackWhatWasWritten(t *testing.T) {
	all := append(All(), Pseudo())
	for _, l := range all[1:] {
		decoded, err := locale.Decode(l.Encode(locale.ForEmbed))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, decoded)
	}
	currencies := []string{"USD", "EUR", "JPY", "CHF", "EGP", "CZK", "INR", "AED", "CNY", ""}
	rapid.Check(t, func(t *rapid.T) {
		d := amounts().Draw(t, "amount")
		currency := rapid.SampledFrom(currencies).Draw(t, "currency")
		count := decimal.New(rapid.Int64Range(0, 999_999_999).Draw(t, "count"), 0)
		share := d.Shift(-18).Truncate(9)
		for _, l := range all {
			same(t, l, l.Exact(d, currency), locale.Money, d)
			same(t, l, l.Money(d, currency), locale.Money, d)
			same(t, l, l.Months(d.Abs()), locale.Months, d.Abs())
			same(t, l, l.PercentExact(share), locale.Share, share)
			same(t, l, l.Count(count), locale.Count, count)
		}
	})
}

func same(t *rapid.T, l *locale.Locale, written string, k locale.Kind, want decimal.Decimal) {
	t.Helper()
	got, err := l.Read(written, k)
	if err != nil || got != want.String() {
		t.Fatalf("%s: %v was written %q and read as %q, %v", l.Tag(), want, written, got, err)
	}
}

// Every currency in use can be read where it was written.
func TestEveryCurrencyIsRead(t *testing.T) {
	d := decimal.RequireFromString("-4805000000.5")
	for _, l := range All() {
		for code := range All()[1].Table().Currencies {
			for _, written := range []string{l.Money(d, code), l.Exact(d, code), code + " -4805000000" + l.Table().Decimal + "5"} {
				if got, err := l.Read(written, locale.Money); err != nil || got != d.String() {
					t.Errorf("%s: %q is read as %q, %v", l.Tag(), written, got, err)
				}
			}
		}
	}
}

// FuzzRead holds what is true of any text in any language: no panic, the model's syntax or a refusal, a suggestion that
// can be read, and what is written of a number that was read is that number.
func FuzzRead(f *testing.F) {
	for _, c := range readCases(f) {
		f.Add(c.text, uint8(c.kind), c.l.Tag())
	}
	f.Fuzz(func(t *testing.T, text string, kind uint8, tag string) {
		l, _ := For(tag)
		k := locale.Kind(kind % 4)
		got, err := l.Read(text, k)
		if err != nil {
			var refusal *locale.ReadError
			if !errors.As(err, &refusal) || got != "" {
				t.Fatalf("%q: got %q, %v", text, got, err)
			}
			if _, err := l.Read(refusal.Like, k); refusal.Like != "" && err != nil {
				t.Errorf("%s: %q: suggests %q, which is refused too: %v", tag, text, refusal.Like, err)
			}
			l.Explain(refusal, "")
			return
		}
		d, err := decimal.NewFromString(got)
		if err != nil || d.String() != got {
			t.Fatalf("%s: %q is read as %q, which is not canonical", tag, text, got)
		}
		again := map[locale.Kind]func() string{
			locale.Money:  func() string { return l.Exact(d, "USD") },
			locale.Count:  func() string { return l.Count(d) },
			locale.Share:  func() string { return l.PercentExact(d) },
			locale.Months: func() string { return l.Months(d) },
		}[k]()
		if same, err := l.Read(again, k); err != nil || same != got {
			t.Errorf("%s: %q is read as %s, written %q, and that is read as %q, %v", tag, text, got, again, same, err)
		}
	})
}
