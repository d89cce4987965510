package chart

import (
	"math"
	"strconv"

	"github.com/shopspring/decimal"
)

// appendNumber appends v with at most three decimals, trailing zeros cut. What is not finite is written 0.
func appendNumber(b []byte, v float64) []byte {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		v = 0
	}
	start := len(b)
	b = strconv.AppendFloat(b, v, 'f', 3, 64)
	end := len(b)
	for b[end-1] == '0' {
		end--
	}
	if b[end-1] == '.' {
		end--
	}
	b = b[:end]
	if string(b[start:]) == "-0" {
		b = append(b[:start], '0')
	}
	return b
}

// appendPercent appends the fraction f (1 is the whole) as a percentage.
func appendPercent(b []byte, f float64) []byte {
	return append(appendNumber(b, f*100), '%')
}

// unit brings f into 0…1; what is not a number becomes 0.
func unit(f float64) float64 {
	if !(f > 0) {
		return 0
	}
	return min(f, 1)
}

// plain returns d, or zero where its size is absurd: adding 1 to 1e1000000 would fill the memory.
func plain(d decimal.Decimal) decimal.Decimal {
	if e := d.Exponent(); e > 64 || e < -64 || d.NumDigits() > 128 {
		return decimal.Zero
	}
	return d
}

// float returns d as the nearest float64.
func float(d decimal.Decimal) float64 {
	d = plain(d)
	const exact = 15 // digits and powers of ten that a float64 holds without rounding
	if e := int(d.Exponent()); d.NumDigits() <= exact && e >= -exact && e <= exact {
		c := float64(d.CoefficientInt64())
		if e < 0 {
			return c / powers[-e]
		}
		return c * powers[e]
	}
	f, err := strconv.ParseFloat(d.Coefficient().String()+"e"+strconv.Itoa(int(d.Exponent())), 64)
	if err != nil {
		return 0
	}
	return f
}

// powers are those of ten.
var powers = [...]float64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15}

// scale turns amounts into distances down from high, as fractions of the way to low.
type scale struct {
	top, span float64
	high      decimal.Decimal
	fine      bool // the span is so small beside the amounts that they must be subtracted before they become floats
}

func newScale(low, high decimal.Decimal) scale {
	low, high = plain(low), plain(high)
	s := scale{top: float(high), span: float(high.Sub(low)), high: high}
	s.fine = max(math.Abs(s.top), math.Abs(float(low))) > s.span*1e9
	return s
}

// down returns how far below the top an amount lies: 0 at high, 1 at low.
func (s scale) down(amount decimal.Decimal) float64 {
	switch {
	case s.span == 0:
		return 0
	case s.fine:
		return float(s.high.Sub(plain(amount))) / s.span
	}
	return (s.top - float(amount)) / s.span
}
