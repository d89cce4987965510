package calc_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"breakeven/calc"
)

// digits draws between least and most digits.
func digits(t *rapid.T, least, most int) string {
	return rapid.StringOfN(rapid.RuneFrom([]rune("0123456789")), least, most, -1).Draw(t, "digits")
}

// amount draws money of no sign: zero, small enough for ties and whole
// quotients, of the size that companies report, or as long as is allowed.
func amount(t *rapid.T) string {
	switch rapid.IntRange(0, 9).Draw(t, "size") {
	case 0:
		return "0"
	case 1, 2, 3:
		return strconv.Itoa(rapid.IntRange(0, 60).Draw(t, "small"))
	case 4, 5:
		return strconv.Itoa(rapid.IntRange(0, 999).Draw(t, "units")) + "." + digits(t, 1, 4)
	case 6, 7:
		return strconv.FormatInt(rapid.Int64Range(0, 900_000_000_000).Draw(t, "large"), 10)
	case 8:
		return digits(t, 1, 18) + "." + digits(t, 1, 9)
	}
	return strings.Repeat("9", 18) + "." + strings.Repeat("9", 9)
}

func signed(t *rapid.T) string {
	if rapid.Bool().Draw(t, "negative") {
		return "-" + amount(t)
	}
	return amount(t)
}

func share(most string) func(*rapid.T) string {
	return func(t *rapid.T) string {
		return rapid.OneOf(
			rapid.SampledFrom([]string{"0", "0.5", "0.21", "0.25", "0.333333333", "0.000000001", "0.999999999", most}),
			rapid.Custom(func(t *rapid.T) string { return "0." + digits(t, 1, 9) }),
		).Draw(t, "share")
	}
}

var drawValue = map[calc.Field]func(*rapid.T) string{
	calc.Months:           func(t *rapid.T) string { return drawMonths(t) },
	calc.VariableCostRate: share("1"),
	calc.TaxRate:          share("0.9"),
	calc.OtherCosts:       signed,
	calc.Target:           signed,
	calc.GPUPrice: func(t *rapid.T) string {
		if a := amount(t); strings.Trim(a, "0.") != "" {
			return a
		}
		return "0.000000001"
	},
}

func drawMonths(t *rapid.T) string {
	return rapid.SampledFrom([]string{"1", "3", "6", "9", "12"}).Draw(t, "months")
}

// drawScenario draws a scenario that Check accepts. About half of the fields
// that can be left alone are.
func drawScenario(t *rapid.T) calc.Scenario {
	var s calc.Scenario
	set := func(f calc.Field, text string) {
		next, err := s.With(f, text)
		if err != nil {
			t.Fatalf("%v=%q: %v", f, text, err)
		}
		s = next
	}
	plain := rapid.IntRange(0, 2).Draw(t, "plain") > 0
	for f := range calc.NumFields {
		switch {
		case f == calc.Headcount:
			most := rapid.SampledFrom([]int{3, 12, 40, 1_600_000, 100_000_000}).Draw(t, "pool")
			if plain {
				most = min(most, 60)
			}
			set(f, strconv.Itoa(rapid.IntRange(1, most).Draw(t, "headcount")))
		case f == calc.Layoffs:
			set(f, strconv.FormatInt(rapid.Int64Range(0, s.Count(calc.Headcount)).Draw(t, "layoffs"), 10))
		case f == calc.NoticeMonths:
			whole := rapid.Int64Range(0, s.Count(calc.Months)).Draw(t, "notice")
			text := strconv.FormatInt(whole, 10)
			if whole < s.Count(calc.Months) && rapid.Bool().Draw(t, "part") {
				text += "." + digits(t, 1, 9)
			}
			set(f, text)
		case rapid.IntRange(0, 3).Draw(t, "given") == 0 && f != calc.Payroll:
		case drawValue[f] != nil && (!plain || f.Unit() != calc.UnitMoney):
			set(f, drawValue[f](t))
		case plain && f != calc.GPUPrice:
			set(f, strconv.Itoa(rapid.IntRange(0, plainMost(f)).Draw(t, "small")))
		default:
			set(f, amount(t))
		}
		if f.Flow() && rapid.IntRange(0, 2).Draw(t, "based") == 0 {
			next, err := s.WithBasis(f, drawMonths(t))
			if err != nil {
				t.Fatal(err)
			}
			s = next
		}
	}
	if rapid.Bool().Draw(t, "reached") {
		s = within(t, s)
	}
	if err := s.Check(); err != nil {
		t.Fatalf("%s: %v", s.AppendJSON(nil), err)
	}
	return s
}

// within sets the target to what some number of layoffs reaches, exactly or
// but for the last place: where an answer is most easily wrong.
func within(t *rapid.T, s calc.Scenario) calc.Scenario {
	n := rapid.Int64Range(0, s.Count(calc.Headcount)+2).Draw(t, "reaches")
	at := calc.FCFAt
	if rapid.Bool().Draw(t, "first period") {
		at = calc.FirstPeriodAt
	}
	off := decimal.New(rapid.Int64Range(-1, 1).Draw(t, "off"), rapid.Int32Range(-9, -6).Draw(t, "place"))
	next, err := s.With(calc.Target, at(s, n).Add(off).String())
	if err != nil {
		return s // more digits than a target may have
	}
	return next
}

// plainMost bounds the small whole numbers that hit ties, kinks and pools: pay
// is large enough, and what a layoff costs small enough, that many answer.
func plainMost(f calc.Field) int {
	switch {
	case f == calc.Payroll || f == calc.Revenue:
		return 600
	case f.Unit() == calc.UnitMoneyPerPerson:
		return 3
	case f == calc.StockPay:
		return 200
	}
	return 60
}

// forScenarios is drawScenario for properties that need nothing else.
func forScenarios(t *testing.T, property func(*rapid.T, calc.Scenario)) {
	rapid.Check(t, func(t *rapid.T) { property(t, drawScenario(t)) })
}
