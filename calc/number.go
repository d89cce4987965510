package calc

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"
)

// number is a value as the model writes it: at most 18 digits before the
// point and 9 after. Both parts bear the sign, so that equal values are equal
// under ==. It needs no memory of its own.
type number struct {
	units int64
	nanos int32
}

const (
	unitDigits  = 18
	nanoDigits  = 9
	countDigits = 9
	// mostText bounds what is looked at: a number has at most 29 bytes.
	mostText = 256
)

func whole(units int64) number { return number{units: units} }

var tens = [...]int64{1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000}

// readNumber reads text that matches -?[0-9]{1,18}(\.[0-9]{1,9})?. What does
// not match is refused with CodeTooLong where only the digits are too many,
// and with CodeNotANumber otherwise.
func readNumber(text string) (n number, code string) {
	if len(text) > mostText {
		return number{}, CodeTooLong
	}
	rest, negative := text, false
	if rest != "" && rest[0] == '-' {
		rest, negative = rest[1:], true
	}
	before := digits(rest)
	after, fraction := 0, ""
	if before < len(rest) {
		fraction = rest[before+1:]
		after = digits(fraction)
		if rest[before] != '.' || after == 0 || after < len(fraction) {
			return number{}, CodeNotANumber
		}
	}
	switch {
	case before == 0:
		return number{}, CodeNotANumber
	case before > unitDigits || after > nanoDigits:
		return number{}, CodeTooLong
	}
	for i := range before {
		n.units = n.units*10 + int64(rest[i]-'0')
	}
	for i := range after {
		n.nanos = n.nanos*10 + int32(fraction[i]-'0')
	}
	n.nanos *= int32(tens[nanoDigits-after])
	if negative {
		n.units, n.nanos = -n.units, -n.nanos
	}
	return n, ""
}

// readCount reads text that matches [0-9]{1,9}, with the same codes.
func readCount(text string) (n number, code string) {
	switch {
	case len(text) > mostText:
		return number{}, CodeTooLong
	case text == "" || digits(text) < len(text):
		return number{}, CodeNotANumber
	case len(text) > countDigits:
		return number{}, CodeTooLong
	}
	for i := range len(text) {
		n.units = n.units*10 + int64(text[i]-'0')
	}
	return n, ""
}

// digits counts the ASCII digits at the start of text.
func digits(text string) int {
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return i
		}
	}
	return len(text)
}

func (n number) compare(m number) int {
	switch {
	case n.units < m.units:
		return -1
	case n.units > m.units:
		return 1
	case n.nanos < m.nanos:
		return -1
	case n.nanos > m.nanos:
		return 1
	}
	return 0
}

// places returns how many digits after the point the number needs.
func (n number) places() int {
	p := nanoDigits
	for p > 0 && int64(n.nanos)%tens[nanoDigits-p+1] == 0 {
		p--
	}
	return p
}

// append writes the number in canonical form: no exponent, no trailing
// zeros, no "-0".
func (n number) append(dst []byte) []byte {
	nanos := int64(n.nanos)
	if nanos < 0 {
		nanos = -nanos
		if n.units == 0 {
			dst = append(dst, '-')
		}
	}
	dst = strconv.AppendInt(dst, n.units, 10)
	if p := n.places(); p > 0 {
		dst = append(dst, '.')
		for ; p > 0; p-- {
			nanos *= 10
			dst = append(dst, byte('0'+nanos/tens[nanoDigits]))
			nanos %= tens[nanoDigits]
		}
	}
	return dst
}

// wide returns the number times 10^places, which must be enough for it.
func (n number) wide(places int) wide {
	w := wideOf(n.units).times(uint64(tens[places]))
	return w.plus(wideOf(int64(n.nanos) / tens[nanoDigits-places]))
}

// scaled returns the number times 10^places for one below 10^9 in size.
func (n number) scaled(places int) int64 {
	return n.units*tens[places] + int64(n.nanos)/tens[nanoDigits-places]
}

func (n number) decimal() decimal.Decimal {
	if n.nanos == 0 {
		return decimal.New(n.units, 0)
	}
	p := n.places()
	return decimal.NewFromBigInt(n.wide(p).big(), int32(-p))
}

// numberAt returns x × 10^-places, of at most 18 digits before the point, as a
// number.
func numberAt(x int128, places int) number {
	units, rest := x.abs().over(int128{lo: uint64(tens[places])})
	n := number{units: int64(units.lo), nanos: int32(int64(rest.lo) * tens[nanoDigits-places])}
	if x.sign() < 0 {
		n.units, n.nanos = -n.units, -n.nanos
	}
	return n
}

// numberOf returns d as a number, and false where d has more digits than a
// number may have. It is quick for any d, however large its exponent.
func numberOf(d decimal.Decimal) (number, bool) {
	c, exp, ok := parts(d)
	if !ok {
		return number{}, false
	}
	c, places := rescaled(c, exp, nanoDigits)
	var r big.Int
	for ; places > nanoDigits; places-- {
		if c.QuoRem(c, bigTen, &r); r.Sign() != 0 {
			return number{}, false
		}
	}
	c.QuoRem(c, bigBillion, &r)
	if c.CmpAbs(bigUnits) >= 0 {
		return number{}, false
	}
	return number{units: c.Int64(), nanos: int32(r.Int64())}, true
}

// parts returns d as c × 10^exp, and false where that is of a size that is
// not safe to write out.
func parts(d decimal.Decimal) (c *big.Int, exp int, ok bool) {
	c, exp = d.Coefficient(), int(d.Exponent())
	if c.Sign() == 0 {
		return c, 0, true
	}
	return c, exp, c.BitLen() <= 256 && exp >= -60 && exp <= 30
}

// rescaled returns c × 10^exp as an integer and the number of places it has
// after the point, which is at least least.
func rescaled(c *big.Int, exp, least int) (*big.Int, int) {
	places := max(-exp, least)
	return product(c, power10(exp+places)), places
}
