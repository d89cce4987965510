package locale

import (
	"strings"

	"github.com/shopspring/decimal"
)

// morePlaces is how many decimal places a percentage may take beyond those
// asked for, where fewer would mislead.
const morePlaces = 12

// Percent writes a share as a percentage with the given decimal places,
// rounded half to even: 0.0915 is "9%" with none and "9.2%" with one. A share
// that is neither nothing nor the whole is never written 0% or 100%: it takes
// as many places as it needs, 0.9968 being "99.7%".
func (l *Locale) Percent(share decimal.Decimal, places int) string {
	return l.percentage(share, max(places, 0), false)
}

// PercentExact writes every digit of a share: 21.5%.
func (l *Locale) PercentExact(share decimal.Decimal) string {
	return l.signed(share, l.withPercent(share.Abs().Shift(2).String()))
}

// PercentChange writes a rise or a fall with its sign: +0.95%, −5.3%. It has
// one decimal place, and below one per cent two significant digits.
func (l *Locale) PercentChange(share decimal.Decimal) string {
	percent, places := share.Abs().Shift(2), 1
	for places < morePlaces && percent.LessThan(decimal.New(1, int32(1-places))) {
		places++
	}
	return l.percentage(share, places, true)
}

func (l *Locale) percentage(share decimal.Decimal, places int, plus bool) string {
	if share.IsZero() {
		return l.withPercent("0")
	}
	percent, hundred := share.Abs().Shift(2), decimal.New(100, 0)
	rounded := percent.RoundBank(int32(places))
	for limit := places + morePlaces; places < limit; {
		misleads := rounded.IsZero() || rounded.Equal(hundred) && percent.LessThan(hundred)
		if !misleads {
			break
		}
		places++
		rounded = percent.RoundBank(int32(places))
	}
	return l.sign(share, plus) + l.withPercent(rounded.StringFixed(int32(places)))
}

func (l *Locale) withPercent(plain string) string {
	return strings.Replace(l.table.Percent, "0", l.digits(plain), 1)
}
