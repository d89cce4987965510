package calc_test

import (
	"errors"
	"math/big"
	"regexp"
	"strings"
	"testing"

	"breakeven/calc"
)

var (
	numberSyntax = regexp.MustCompile(`\A-?[0-9]{1,18}(\.[0-9]{1,9})?\z`)
	countSyntax  = regexp.MustCompile(`\A[0-9]{1,9}\z`)
	anyNumber    = regexp.MustCompile(`\A-?[0-9]+(\.[0-9]+)?\z`)
	anyCount     = regexp.MustCompile(`\A[0-9]+\z`)
)

// limits are the model's table once more, for numbers of at most 9 places.
var limits = map[calc.Field]struct {
	least, most string
}{
	calc.Months: {"1", "12"}, calc.VariableCostRate: {"0", "1"}, calc.TaxRate: {"0", "0.999999999"},
	calc.Headcount: {"1", "100000000"}, calc.Layoffs: {"0", "100000000"}, calc.NoticeMonths: {"0", "12"},
	calc.GPUPrice: {"0.000000001", "1000000000000000000"}, calc.OtherCosts: {"-1000000000000000000", "1000000000000000000"},
	calc.Target: {"-1000000000000000000", "1000000000000000000"},
}

// wantCode is how the model reads text for a field: "" where it is a value.
func wantCode(t *testing.T, f calc.Field, text string) string {
	syntax, loose := numberSyntax, anyNumber
	if f.Whole() {
		syntax, loose = countSyntax, anyCount
	}
	switch {
	case !syntax.MatchString(text) && (loose.MatchString(text) || len(text) > 256):
		return calc.CodeTooLong
	case !syntax.MatchString(text):
		return calc.CodeNotANumber
	}
	limit, ok := limits[f]
	if !ok {
		limit.least, limit.most = "0", "1000000000000000000"
	}
	x := rat(t, text)
	if x.Cmp(rat(t, limit.least)) < 0 || x.Cmp(rat(t, limit.most)) > 0 {
		return calc.CodeOutOfRange
	}
	if f == calc.Months && !strings.Contains(" 1 3 6 9 12 ", " "+x.Num().String()+" ") {
		return calc.CodeOutOfRange
	}
	return ""
}

func FuzzWith(f *testing.F) {
	for _, text := range []string{
		"0", "-0", "1", "12", "007", "30000", "0.5", "-0.000000001", "1.000000001", "999999999999999999.999999999",
		"1234567890123456789", "0.1234567890", "1e9", "1,5", "", "-", ".", "1.", ".1", "٣", "\xff", strings.Repeat("0", 300),
	} {
		for field := range calc.NumFields {
			f.Add(uint8(field), text)
		}
	}
	f.Fuzz(func(t *testing.T, field uint8, text string) {
		name := calc.Field(field) % calc.NumFields
		s, err := calc.Scenario{}.With(name, text)
		want := wantCode(t, name, text)
		if err != nil {
			var e *calc.Error
			if !errors.As(err, &e) || e.Code != want || e.Field != name.String() || unfit(e) != "" {
				t.Fatalf("%v = %q is refused as %+v, want %q", name, text, err, want)
			}
			return
		}
		if want != "" {
			t.Fatalf("%v = %q is accepted, want %s", name, text, want)
		}
		canonical := s.Text(name)
		if again, err := (calc.Scenario{}).With(name, canonical); err != nil || again != s {
			t.Fatalf("%v = %q is written as %q, which reads as another, %v", name, text, canonical, err)
		}
		if s.Value(name).String() != canonical || rat(t, canonical).Cmp(rat(t, text)) != 0 {
			t.Fatalf("%v = %q is %v and %q", name, text, s.Value(name), canonical)
		}
		if name.Whole() && big.NewInt(s.Count(name)).String() != canonical {
			t.Fatalf("%v = %q counts %d", name, text, s.Count(name))
		}
	})
}
