package web

import (
	"bufio"
	"encoding/json"
	"math/big"
	"os"
	"strings"
	"testing"
	"unicode"

	"breakeven/calc"
)

// The formulas on the page give the engine's answers: each is read as it
// stands there, and reckoned with fractions.

// reckoner works out formulas. Values stand under their names; a function is a
// formula whose left side is "FCF(N)".
type reckoner struct {
	values    map[string]*big.Rat
	functions map[string]string // "FCF" → the text of FCF(N)
	rest      []rune
}

func (r *reckoner) of(text string) *big.Rat {
	inner := &reckoner{values: r.values, functions: r.functions, rest: []rune(strings.ReplaceAll(text, " ", ""))}
	return inner.sum()
}

func (r *reckoner) next() rune {
	if len(r.rest) == 0 {
		return 0
	}
	return r.rest[0]
}

func (r *reckoner) skip() { r.rest = r.rest[1:] }

func (r *reckoner) sum() *big.Rat {
	total := new(big.Rat)
	for sign := int64(1); ; {
		if r.next() == '−' {
			sign = -sign
			r.skip()
		}
		total.Add(total, new(big.Rat).Mul(r.product(), big.NewRat(sign, 1)))
		if sign = 1; r.next() == '+' {
			r.skip()
		} else if r.next() != '−' {
			return total
		}
	}
}

func (r *reckoner) product() *big.Rat {
	v := new(big.Rat).Set(r.factor())
	for {
		switch r.next() {
		case '×':
			r.skip()
			v.Mul(v, r.factor())
		case '÷':
			r.skip()
			v.Quo(v, r.factor())
		default:
			return v
		}
	}
}

func (r *reckoner) factor() *big.Rat {
	switch r.next() {
	case '(':
		return r.inside()[0]
	case '⌈':
		v := new(big.Rat).Neg(r.inside()[0])
		return new(big.Rat).Neg(floor(v))
	case '⌊':
		return floor(r.inside()[0])
	}
	name := ""
	for c := r.next(); unicode.IsLetter(c) || unicode.IsDigit(c) || c == '₀' || c == '₁'; c = r.next() {
		name += string(c)
		r.skip()
	}
	if unicode.IsDigit([]rune(name)[0]) {
		v, _ := new(big.Rat).SetString(name)
		return v
	}
	if r.next() != '(' {
		return r.values[name]
	}
	arguments := r.inside()
	if name == "max" || name == "min" {
		if (arguments[0].Cmp(arguments[1]) > 0) == (name == "max") {
			return arguments[0]
		}
		return arguments[1]
	}
	was := r.values["N"]
	defer func() { r.values["N"] = was }()
	r.values["N"] = arguments[0]
	return r.of(r.functions[name])
}

// inside reads what is in brackets.
func (r *reckoner) inside() []*big.Rat {
	r.skip()
	list := []*big.Rat{r.sum()}
	for r.next() == ',' {
		r.skip()
		list = append(list, r.sum())
	}
	r.skip()
	return list
}

func floor(v *big.Rat) *big.Rat {
	return new(big.Rat).SetInt(new(big.Int).Div(v.Num(), v.Denom())) // Euclidean, and denominators are positive
}

// define takes the formulas of a step: names at once, functions when called.
func (r *reckoner) define(steps ...string) {
	for _, step := range steps {
		for _, f := range formulasOf[step] {
			name, text, _ := strings.Cut(f.Text, " = ")
			if function, ok := strings.CutSuffix(name, "(N)"); ok {
				if r.functions[function] == "" { // FCF has two forms
					r.functions[function] = text
				}
			} else {
				r.values[name] = r.of(text)
			}
		}
	}
}

func TestTheFormulasAreTheEngines(t *testing.T) {
	file, err := os.Open("../calc/testdata/vectors.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	cases, compared := 0, map[string]int{}
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var c struct {
			Name     string
			Scenario json.RawMessage
		}
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		s, err := calc.ReadScenario(c.Scenario)
		if err != nil {
			continue // a case of what is refused
		}
		cases++
		result := calc.Solve(s)
		r := &reckoner{values: map[string]*big.Rat{}, functions: map[string]string{}}
		for f := range calc.NumFields {
			v, _ := new(big.Rat).SetString(s.Text(f))
			if f.Flow() {
				r.values["x"], r.values["basis"] = v, new(big.Rat).SetInt64(int64(s.Basis(f)))
				r.values["months"], _ = new(big.Rat).SetString(s.Text(calc.Months))
				_, text, _ := strings.Cut(formulasOf["period"][0].Text, " = ")
				v = r.of(text)
			}
			r.values[f.String()] = v
		}
		for short, name := range map[string]string{
			"v": "variableCostRate", "ℓ": "lostRevenuePerLayoff", "a": "replacementCostPerLayoff", "s": "severancePerLayoff", "t": "taxRate", "L": "layoffs", "N": "layoffs",
		} {
			r.values[short] = r.values[name]
		}
		r.define("layoff", "cash", "first")
		is := func(name string, text string, want string) {
			t.Helper()
			compared[name]++
			if got := rounded(r.of(text)); got != want {
				t.Errorf("%s: %s is %s by the page, %s by the engine", c.Name, name, got, want)
			}
		}
		formula := func(step, name string) string {
			for _, f := range formulasOf[step] {
				if left, text, _ := strings.Cut(f.Text, " = "); left == name {
					return text
				}
			}
			t.Fatalf("there is no formula of %s", name)
			return ""
		}
		is("fcf", formula("results", "fcf"), result.FCF.String())
		is("fcf as a minimum", strings.ReplaceAll(formulasOf["cash"][3].Text[len("FCF(N) = "):], "N", "0"), result.FCF.String())
		is("gap", formula("results", "gap"), result.Gap.String())
		is("fcfAfterLayoffs", formula("results", "fcfAfterLayoffs"), result.FCFAfterLayoffs.String())
		is("firstPeriod", "FCF₁(L)", result.FirstPeriod.FCFAfterLayoffs.String())
		r.values["gap"] = r.of(formula("results", "gap"))
		if result.BreakevenLayoffs != nil {
			r.values["breakevenLayoffs"] = new(big.Rat).SetInt64(*result.BreakevenLayoffs)
			is("shareOfHeadcount", formula("results", "shareOfHeadcount"), result.ShareOfHeadcount.Decimal.String())
		}
		if result.GapClosedShare.Valid {
			is("gapClosedShare", formula("results", "gapClosedShare"), result.GapClosedShare.Decimal.String())
		}
		if result.GPUsFunded != nil {
			is("gpusFunded", formula("results", "gpusFunded"), result.GPUsFunded.String())
		}
		if e := result.Equivalents; e != nil {
			is("capexCut", formula("equivalents", "capexCut"), e.CapexCut.Amount.String())
			is("gpusForgone", formula("equivalents", "gpusForgone"), e.GPUsForgone.String())
			if e.RevenueGrowth != nil {
				is("revenueGrowth", formula("equivalents", "revenueGrowth"), e.RevenueGrowth.Amount.String())
			}
			if e.PayCut != nil {
				is("payCut", formula("equivalents", "payCut"), e.PayCut.Amount.String())
			}
		}
		if result.PaybackMonths != nil {
			r.values["φ"] = big.NewRat(1, 1) // as the formula's note says
			for _, name := range []string{"u₁", "e₁"} {
				r.values[name] = r.of(formula("first", name))
			}
			is("paybackMonths", formula("results", "paybackMonths"), result.PaybackMonths.String())
		}
	}
	for _, name := range []string{"fcf", "shareOfHeadcount", "gapClosedShare", "gpusFunded", "revenueGrowth", "payCut", "paybackMonths", "gpusForgone"} {
		if compared[name] < 10 {
			t.Errorf("%s was compared %d times in %d cases", name, compared[name], cases)
		}
	}
}

// rounded writes a value as results are: at most 6 places, half to even.
func rounded(v *big.Rat) string {
	scaled := new(big.Rat).Mul(v, big.NewRat(1_000_000, 1))
	whole := new(big.Int).Div(scaled.Num(), scaled.Denom())
	rest := new(big.Rat).Sub(scaled, new(big.Rat).SetInt(whole))
	if half := rest.Cmp(big.NewRat(1, 2)); half > 0 || half == 0 && whole.Bit(0) == 1 {
		whole.Add(whole, big.NewInt(1))
	}
	text := new(big.Rat).SetFrac(whole, big.NewInt(1_000_000)).FloatString(6)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
}
