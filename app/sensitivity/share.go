package sensitivity

import (
	"errors"
	"strings"

	"breakeven/app/locale"

	"github.com/shopspring/decimal"
)

// Share is by how many per cent figures are moved.
type Share struct {
	Percent decimal.Decimal
	// Draft is what stands in the box while it differs, and Error why it could
	// not be read.
	Draft string
	Open  bool
	Error string
}

// The least and the largest share, in per cent.
const (
	LeastShare = 1
	MostShare  = 50
)

// isShare reports whether figures can be moved by so many per cent.
func isShare(percent decimal.Decimal) bool {
	return !percent.LessThan(decimal.New(LeastShare, 0)) && !percent.GreaterThan(decimal.New(MostShare, 0))
}

// part is the share of one.
func (s Share) part() decimal.Decimal { return s.Percent.Shift(-2) }

// readPercent reads a percentage, with its sign or without. Up to the limits
// there is no room for a separator of thousands, so a decimal mark of another
// language is taken for what it is.
func readPercent(loc *locale.Locale, text string) (decimal.Decimal, error) {
	bare := text
	for _, sign := range [...]string{"%", "％", "±", "+/-", "+"} {
		bare = strings.ReplaceAll(bare, sign, " ")
	}
	number, err := loc.Read(bare, locale.Money)
	var unread *locale.ReadError
	if errors.As(err, &unread) && unread.Code == locale.Ambiguous && unread.Like != "" {
		number, err = loc.Read(unread.Like, locale.Money)
	}
	if err != nil {
		return decimal.Decimal{}, err
	}
	return decimal.NewFromString(number)
}

func (m Model) shareCommitted() (Model, []Effect) {
	if !m.Share.Open {
		return m, nil
	}
	if m.Share.Draft == m.percentText() {
		m.Share.Draft, m.Share.Open, m.Share.Error = "", false, ""
		return m, nil
	}
	percent, err := readPercent(m.Locale, m.Share.Draft)
	if err != nil || !isShare(percent) {
		m.Share.Error = m.text(locale.SensitivityShareWrong, arg("value", m.percentText()))
		return m, nil
	}
	return m.setShare(percent)
}

func (m Model) shareMoved(text string) (Model, []Effect) {
	percent, err := decimal.NewFromString(text)
	if err != nil || !isShare(percent) {
		return m, nil // no slider of ours says that
	}
	return m.setShare(percent)
}

func (m Model) setShare(percent decimal.Decimal) (Model, []Effect) {
	same := percent.Equal(m.Share.Percent)
	m.Share = Share{Percent: percent}
	if same {
		return m, nil
	}
	m.fresh = false
	return m.ask()
}

// percentText is the share as the box shows it.
func (m Model) percentText() string { return m.Locale.PercentExact(m.Share.part()) }
