package calc

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// resultPlaces is how many digits after the point a result has at most.
const resultPlaces = 6

var (
	bigOne     = big.NewInt(1)
	bigTen     = big.NewInt(10)
	bigMillion = big.NewInt(1_000_000)
	bigBillion = big.NewInt(1_000_000_000)
	bigUnits   = big.NewInt(1_000_000_000_000_000_000)
)

func bigInt(n int64) *big.Int { return big.NewInt(n) }

func power10(n int) *big.Int {
	if n <= unitDigits {
		p := int64(1)
		for range n {
			p *= 10
		}
		return big.NewInt(p)
	}
	return new(big.Int).Exp(bigTen, big.NewInt(int64(n)), nil)
}

func product(factors ...*big.Int) *big.Int {
	z := new(big.Int).Set(factors[0])
	for _, f := range factors[1:] {
		z.Mul(z, f)
	}
	return z
}

// halfEven sets z to num ÷ den, den > 0, rounded half to even.
func halfEven(z, num, den *big.Int) *big.Int {
	var r big.Int
	z.DivMod(num, den, &r)
	r.Lsh(&r, 1)
	if c := r.Cmp(den); c > 0 || c == 0 && z.Bit(0) == 1 {
		z.Add(z, bigOne)
	}
	return z
}

// ratio returns num ÷ den, den > 0, rounded half to even at 6 places.
func ratio(num, den *big.Int) decimal.Decimal {
	z := new(big.Int).Mul(num, bigMillion)
	return decimal.NewFromBigInt(halfEven(z, z, den), -resultPlaces)
}

// ceiling returns ⌈num ÷ den⌉ and floor ⌊num ÷ den⌋, den > 0.
func ceiling(num, den *big.Int) *big.Int {
	var r big.Int
	z, _ := new(big.Int).DivMod(num, den, &r)
	if r.Sign() != 0 {
		z.Add(z, bigOne)
	}
	return z
}

func floor(num, den *big.Int) *big.Int {
	return new(big.Int).Div(num, den)
}
