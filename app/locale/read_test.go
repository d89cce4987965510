package locale

import (
	"bufio"
	"errors"
	"os"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

var kindNames = map[string]Kind{"money": Money, "count": Count, "share": Share, "months": Months}

// A readCase is a line of testdata/read.txt.
type readCase struct {
	line       string
	kind       Kind
	text       string
	want       string
	code, like string
}

func readCases(t testing.TB) []readCase {
	t.Helper()
	file, err := os.Open("testdata/read.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var cases []readCase
	for lines := bufio.NewScanner(file); lines.Scan(); {
		line := lines.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		columns := strings.Split(line, "|")
		if len(columns) != 3 {
			t.Fatalf("not three columns: %s", line)
		}
		kind, known := kindNames[strings.TrimSpace(columns[0])]
		text, err := strconv.Unquote(strings.TrimSpace(columns[1]))
		if !known || err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		c := readCase{line: line, kind: kind, text: text, want: strings.TrimSpace(columns[2])}
		if refusal, refused := strings.CutPrefix(c.want, "! "); refused {
			c.want = ""
			c.code, c.like, _ = strings.Cut(refusal, " ")
		}
		cases = append(cases, c)
	}
	if len(cases) < 150 {
		t.Fatalf("only %d cases", len(cases))
	}
	return cases
}

func TestRead(t *testing.T) {
	for _, c := range readCases(t) {
		got, err := English.Read(c.text, c.kind)
		if c.code == "" {
			if err != nil || got != c.want {
				t.Errorf("%s\n\tgot %q, %v", c.line, got, err)
			}
			continue
		}
		var refusal *ReadError
		if !errors.As(err, &refusal) {
			t.Errorf("%s\n\tgot %q, %v", c.line, got, err)
			continue
		}
		if got != "" || string(refusal.Code) != c.code || refusal.Like != c.like || refusal.Kind != c.kind {
			t.Errorf("%s\n\tgot %q, %+v", c.line, got, refusal)
		}
	}
}

// What the model takes is 18 digits and 9 places.
func amounts() *rapid.Generator[decimal.Decimal] {
	return rapid.Custom(func(t *rapid.T) decimal.Decimal {
		units := rapid.Int64Range(0, 999_999_999_999_999_999).Draw(t, "units")
		// Round and short numbers are as likely as long ones.
		for range rapid.IntRange(0, 17).Draw(t, "shorter") {
			units /= 10
		}
		d := decimal.New(units, int32(rapid.IntRange(0, 6).Draw(t, "zeros")))
		if d.GreaterThanOrEqual(decimal.New(1, 18)) {
			d = decimal.New(units, 0)
		}
		d = d.Add(decimal.New(rapid.Int64Range(0, 999_999_999).Draw(t, "fraction"), -9).
			Truncate(int32(rapid.IntRange(0, 9).Draw(t, "places"))))
		if rapid.Bool().Draw(t, "negative") {
			d = d.Neg()
		}
		return d
	})
}

func TestReadGivesBackWhatWasWritten(t *testing.T) {
	currencies := []string{"USD", "EUR", "JPY", "CHF", "SEK", ""}
	rapid.Check(t, func(t *rapid.T) {
		d := amounts().Draw(t, "amount")
		currency := rapid.SampledFrom(currencies).Draw(t, "currency")
		sameAgain(t, English.Exact(d, currency), Money, d)
		sameAgain(t, English.Money(d, currency), Money, d)
		sameAgain(t, English.Months(d), Months, d)

		share := d.Shift(-18).Truncate(9)
		sameAgain(t, English.PercentExact(share), Share, share)

		n := rapid.Int64Range(0, 999_999_999).Draw(t, "count")
		sameAgain(t, English.CountInt(n), Count, decimal.New(n, 0))
		if got, want := English.Count(decimal.New(n, 0)), English.CountInt(n); got != want {
			t.Fatalf("Count %q, CountInt %q", got, want)
		}
	})
}

func sameAgain(t *rapid.T, written string, k Kind, want decimal.Decimal) {
	t.Helper()
	got, err := English.Read(written, k)
	if err != nil || got != want.String() {
		t.Fatalf("%v was written %q and read as %q, %v", want, written, got, err)
	}
}

func TestReadRefusesUnknownKind(t *testing.T) {
	var refusal *ReadError
	if _, err := English.Read("5", kinds); !errors.As(err, &refusal) {
		t.Fatalf("got %v", err)
	}
	if got := English.Explain(refusal, ""); got == "" {
		t.Error("nothing is said about it")
	}
}

// FuzzRead holds what is true of any text: no panic, the model's syntax or a
// refusal, a suggestion that can be read.
func FuzzRead(f *testing.F) {
	for _, c := range readCases(f) {
		f.Add(c.text, uint8(c.kind))
	}
	f.Fuzz(func(t *testing.T, text string, kind uint8) {
		k := Kind(kind % uint8(kinds))
		got, err := English.Read(text, k)
		if err == nil {
			checkModelText(t, got, k)
			return
		}
		var refusal *ReadError
		if !errors.As(err, &refusal) || got != "" {
			t.Fatalf("%q: got %q, %v", text, got, err)
		}
		if refusal.Like != "" {
			if _, err := English.Read(refusal.Like, k); err != nil {
				t.Errorf("%q: suggests %q, which is refused too: %v", text, refusal.Like, err)
			}
			if !utf8.ValidString(refusal.Like) || len(refusal.Like) > maxRunes*utf8.UTFMax {
				t.Errorf("%q: suggests %q", text, refusal.Like)
			}
		}
	})
}

func checkModelText(t *testing.T, text string, k Kind) {
	t.Helper()
	whole, fraction, pointed := strings.Cut(strings.TrimPrefix(text, "-"), ".")
	d, err := decimal.NewFromString(text)
	switch {
	case err != nil || d.String() != text:
		t.Errorf("%q is not canonical", text)
	case len(whole) < 1 || len(whole) > 18 || len(fraction) > 9 || pointed && fraction == "":
		t.Errorf("%q is beyond the model", text)
	case k == Count && (pointed || len(whole) > 9 || text[0] == '-'):
		t.Errorf("%q is no count", text)
	}
}
