package locale

import "github.com/shopspring/decimal"

// Fixed writes a number with so many decimal places, rounded half to even: 4.0.
func (l *Locale) Fixed(n decimal.Decimal, places int) string {
	rounded := n.RoundBank(int32(places))
	return l.signed(rounded, l.digits(rounded.Abs().StringFixed(int32(places))))
}
