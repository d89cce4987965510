package calc_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"breakeven/calc"
)

// halfEvenAt is x half to even at so many places.
func halfEvenAt(x *big.Rat, places int) decimal.Decimal {
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil)
	x = mul(x, new(big.Rat).SetInt(scale))
	whole, rest := new(big.Int).DivMod(x.Num(), x.Denom(), new(big.Int))
	if c := new(big.Int).Lsh(rest, 1).Cmp(x.Denom()); c > 0 || c == 0 && whole.Bit(0) == 1 {
		whole.Add(whole, big.NewInt(1))
	}
	return decimal.NewFromBigInt(whole, int32(-places))
}

func checkMoved(t *rapid.T, s calc.Scenario, f calc.Field, share decimal.Decimal, got calc.Moved) {
	t.Helper()
	fail := func(what string) {
		t.Helper()
		t.Fatalf("%s: %v by %s in %s is %+v", what, f, share, s.AppendJSON(nil), got)
	}
	own := s.Value(f)
	places := 9
	if f.Whole() {
		places = 0
	}
	value := halfEvenAt(mul(own.Rat(), new(big.Rat).Add(big.NewRat(1, 1), share.Rat())), places)
	other, err := s.With(f, value.String())
	if err != nil || value.Equal(own) {
		if got.Status != calc.Unanswered || got.Layoffs != nil || got.Change != nil || got.Elasticity.Valid || !got.Value.Equal(own) {
			fail("it cannot move there")
		}
		return
	}
	r, before := calc.Solve(other), calc.Solve(s).BreakevenLayoffs
	if !got.Value.Equal(value) || got.Status != r.Status || countOr(got.Layoffs, -1) != countOr(r.BreakevenLayoffs, -1) {
		fail("Solve says otherwise")
	}
	if before == nil || r.BreakevenLayoffs == nil {
		if got.Change != nil || got.Elasticity.Valid {
			fail("there is nothing to compare")
		}
		return
	}
	if change := *r.BreakevenLayoffs - *before; countOr(got.Change, math.MinInt64) != change {
		fail("the change is another")
	} else if *before == 0 {
		if got.Elasticity.Valid {
			fail("no share of nothing")
		}
	} else {
		moved := new(big.Rat).Quo(sub(value.Rat(), own.Rat()), own.Rat())
		want := halfEvenAt(new(big.Rat).Quo(big.NewRat(change, *before), moved), 6)
		if !got.Elasticity.Valid || !got.Elasticity.Decimal.Equal(want) {
			fail("the elasticity is " + want.String())
		}
	}
}

func TestSensitivityAgreesWithSolve(t *testing.T) {
	forScenarios(t, func(t *rapid.T, s calc.Scenario) {
		share := decimal.New(rapid.Int64Range(-1_500, 1_500).Draw(t, "thousandths"), -3)
		list := calc.SensitivityOf(s, share)
		if len(list) != int(calc.NumFields) {
			t.Fatalf("%d fields", len(list))
		}
		for f, got := range list {
			if got.Field != calc.Field(f) {
				t.Fatalf("field %d is %v", f, got.Field)
			}
			checkMoved(t, s, got.Field, share.Neg(), got.Less)
			checkMoved(t, s, got.Field, share, got.More)
		}
	})
}

func TestSensitivityToNothing(t *testing.T) {
	s := readScenario(t, amazon)
	for _, share := range []decimal.Decimal{{}, decimal.New(1, math.MaxInt32), decimal.New(1, math.MinInt32), decimal.New(1, -30)} {
		for _, got := range calc.SensitivityOf(s, share) {
			for _, m := range []calc.Moved{got.Less, got.More} {
				if m.Status != calc.Unanswered || !m.Value.Equal(s.Value(got.Field)) || m.Change != nil {
					t.Errorf("%v moved by that is %+v", got.Field, m)
				}
			}
		}
	}
}
