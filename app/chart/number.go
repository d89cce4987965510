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
	if d.IsZero() {
		return 0
	}
	f, err := strconv.ParseFloat(d.Coefficient().String()+"e"+strconv.Itoa(int(d.Exponent())), 64)
	if err != nil {
		return 0
	}
	return f
}

// ratio returns part ÷ whole, and 0 where the whole is 0.
func ratio(part, whole decimal.Decimal) float64 {
	w := float(whole)
	if w == 0 {
		return 0
	}
	return float(part) / w
}
