package scenario

import (
	"math/big"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

func named(name string) (Fraction, bool) {
	values := map[string]string{"revenue": "100", "capex": "30", "example-ocf": "45", "zero": "0"}
	text, known := values[name]
	if !known {
		return Fraction{}, false
	}
	return Whole(dec(text)), true
}

func TestEvaluate(t *testing.T) {
	for formula, want := range map[string]string{
		"1":                              "1",
		"0.5 + 0.25":                     "0.75",
		"revenue - capex":                "70",
		"revenue − capex − example-ocf":  "25",
		"example-ocf - capex":            "15",
		"2 + 3 * 4":                      "14",
		"(2 + 3) × 4":                    "20",
		"1 / 3 * 3":                      "1",
		"100 ÷ (1 + 2)":                  "33.333333",
		"-capex":                         "-30",
		"--capex":                        "30",
		"10 - 3 - 2":                     "5",
		"100 / 10 / 5":                   "2",
		"999999999999999999 * 100000000": "99999999999999999900000000",
		"zero * revenue":                 "0",
	} {
		got, err := Evaluate(formula, named)
		if err != nil || got.String() != want {
			t.Errorf("%s gives %v, %v; want %s", formula, got, err, want)
		}
	}
	for formula, says := range map[string]string{
		"":                            "ends where a number or a name is needed",
		"1 +":                         "ends where",
		"1 2":                         `goes on with "2"`,
		"(1":                          "lacks a closing bracket",
		"1)":                          `goes on with ")"`,
		"155,667":                     "plain digits",
		"1.2.3":                       "plain digits",
		"1234567890123456789":         "plain digits",
		"wages":                       `names "wages"`,
		"revenue -capex":              "",
		"revenue-capex":               `names "revenue-capex"`,
		"1 / zero":                    "divides by nothing",
		"1 / (capex - 30)":            "divides by nothing",
		"1e9":                         `goes on with "e9"`,
		"$5":                          `has "$5"`,
		strings.Repeat("(", 17):       "nests too deep",
		strings.Repeat("-", 40) + "1": "nests too deep",
		strings.Repeat("1 + ", 200):   "at most 400 bytes",
		"capex × €":                   "has",
	} {
		_, err := Evaluate(formula, named)
		if says == "" {
			if err != nil {
				t.Errorf("%s: %v", formula, err)
			}
		} else if err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v; want %q", formula, err, says)
		}
	}
}

// written is a random formula and what it comes to, worked out apart.
func written(r *rand.Rand, depth int) (string, *big.Rat) {
	if depth == 0 || r.IntN(4) == 0 {
		n := r.Int64N(1_000_000)
		d := decimal.New(n, -int32(r.IntN(4)))
		value, _ := new(big.Rat).SetString(d.String())
		return d.String(), value
	}
	left, a := written(r, depth-1)
	right, b := written(r, depth-1)
	text := "(" + left + ") "
	switch v := new(big.Rat); r.IntN(4) {
	case 0:
		return text + "+ (" + right + ")", v.Add(a, b)
	case 1:
		return text + "− (" + right + ")", v.Sub(a, b)
	case 2:
		return text + "× (" + right + ")", v.Mul(a, b)
	default:
		if b.Sign() == 0 {
			return left, a
		}
		return text + "÷ (" + right + ")", v.Quo(a, b)
	}
}

func TestEvaluateIsExact(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	tried := 0
	for range 20_000 {
		text, want := written(r, 1+r.IntN(4))
		if len(text) > formulaLimit {
			continue
		}
		tried++
		got, err := Evaluate(text, named)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if value := new(big.Rat).Quo(got.Num.Rat(), got.Denom.Rat()); value.Cmp(want) != 0 {
			t.Fatalf("%s gives %v, want %v", text, value, want)
		}
	}
	if tried < 10_000 {
		t.Errorf("only %d formulas tried", tried)
	}
}

func TestWithin(t *testing.T) {
	for _, c := range []struct {
		num, denom, value, unit string
		want                    bool
	}{
		{"253", "3", "84.3", "0.1", true},
		{"253", "3", "84.4", "0.1", false},
		{"1325", "1", "1300", "100", true},
		{"1350", "1", "1300", "100", true},
		{"1351", "1", "1300", "100", false},
		{"-1325", "-1", "1300", "100", true},
		{"10", "2", "5", "1", true},
	} {
		if got := (Fraction{dec(c.num), dec(c.denom)}).Within(dec(c.value), dec(c.unit)); got != c.want {
			t.Errorf("%s/%s within %s of %s: %v", c.num, c.denom, c.unit, c.value, got)
		}
	}
}

func FuzzEvaluate(f *testing.F) {
	for _, text := range []string{"revenue - capex", "1 / (3 - 3)", "((", "0.5 × example-ocf", "-", "−", strconv.Itoa(1 << 62)} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if got, err := Evaluate(text, named); err == nil && got.Denom.IsZero() {
			t.Fatalf("%q divides by nothing", text)
		}
	})
}
