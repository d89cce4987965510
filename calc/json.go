package calc

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"
)

// AppendJSON appends the scenario as one JSON object of the fields that are
// set, in the order of the Field constants and with "basis" last. ReadScenario
// reads it back.
func (s Scenario) AppendJSON(dst []byte) []byte {
	dst = append(dst, '{')
	start := len(dst)
	for f := range NumFields {
		if !s.IsSet(f) {
			continue
		}
		dst = appendKey(dst, start, f.String())
		if f.Whole() {
			dst = s.number(f).append(dst)
		} else {
			dst = append(dst, '"')
			dst = s.number(f).append(dst)
			dst = append(dst, '"')
		}
	}
	if s.bases != [NumFields]uint8{} {
		dst = append(appendKey(dst, start, "basis"), '{')
		start := len(dst)
		for f := range NumFields {
			if s.BasisIsSet(f) {
				dst = appendKey(dst, start, f.String())
				dst = strconv.AppendInt(dst, int64(s.bases[f]), 10)
			}
		}
		dst = append(dst, '}')
	}
	return append(dst, '}')
}

// AppendJSON appends the result as one JSON object with every key, null where
// there is no value. Money and shares are text, counts are numbers of any
// size.
func (r Result) AppendJSON(dst []byte) []byte {
	dst = appendText(append(dst, `{"fcf":`...), r.FCF)
	dst = appendText(append(dst, `,"gap":`...), r.Gap)
	dst = appendStatus(append(dst, `,"status":`...), r.Status)
	dst = appendCount(append(dst, `,"breakevenLayoffs":`...), r.BreakevenLayoffs)
	dst = appendNull(append(dst, `,"shareOfHeadcount":`...), r.ShareOfHeadcount)
	dst = appendNull(append(dst, `,"fcfAtBreakeven":`...), r.FCFAtBreakeven)
	dst = appendNull(append(dst, `,"fcfOneFewer":`...), r.FCFOneFewer)
	dst = appendBig(append(dst, `,"unconstrainedLayoffs":`...), r.UnconstrainedLayoffs)
	dst = strconv.AppendInt(append(dst, `,"best":{"layoffs":`...), r.Best.Layoffs, 10)
	dst = appendText(append(dst, `,"fcf":`...), r.Best.FCF)
	dst = appendText(append(dst, `},"fcfAfterLayoffs":`...), r.FCFAfterLayoffs)
	dst = appendNull(append(dst, `,"gapClosedShare":`...), r.GapClosedShare)
	dst = appendStatus(append(dst, `,"firstPeriod":{"status":`...), r.FirstPeriod.Status)
	dst = appendCount(append(dst, `,"breakevenLayoffs":`...), r.FirstPeriod.BreakevenLayoffs)
	dst = appendText(append(dst, `,"fcfAfterLayoffs":`...), r.FirstPeriod.FCFAfterLayoffs)
	dst = appendBig(append(dst, `},"paybackMonths":`...), r.PaybackMonths)
	dst = r.Equivalents.appendJSON(append(dst, `,"equivalents":`...))
	dst = appendBig(append(dst, `,"gpusFunded":`...), r.GPUsFunded)
	return append(dst, '}')
}

func (e *Equivalents) appendJSON(dst []byte) []byte {
	if e == nil {
		return append(dst, "null"...)
	}
	dst = e.CapexCut.appendJSON(append(dst, `{"capexCut":`...))
	dst = e.RevenueGrowth.appendJSON(append(dst, `,"revenueGrowth":`...))
	dst = e.PayCut.appendJSON(append(dst, `,"payCut":`...))
	dst = appendBig(append(dst, `,"gpusForgone":`...), e.GPUsForgone)
	return append(dst, '}')
}

func (e *Equivalent) appendJSON(dst []byte) []byte {
	if e == nil {
		return append(dst, "null"...)
	}
	dst = appendText(append(dst, `{"amount":`...), e.Amount)
	dst = appendNull(append(dst, `,"share":`...), e.Share)
	return append(dst, '}')
}

// appendKey appends a key, and a comma where the object that starts at start
// has one before it.
func appendKey(dst []byte, start int, name string) []byte {
	if len(dst) > start {
		dst = append(dst, ',')
	}
	dst = append(dst, '"')
	dst = append(dst, name...)
	return append(dst, '"', ':')
}

func appendText(dst []byte, d decimal.Decimal) []byte {
	dst = append(dst, '"')
	dst = append(dst, d.String()...)
	return append(dst, '"')
}

func appendNull(dst []byte, d decimal.NullDecimal) []byte {
	if !d.Valid {
		return append(dst, "null"...)
	}
	return appendText(dst, d.Decimal)
}

func appendStatus(dst []byte, s Status) []byte {
	dst = append(dst, '"')
	dst = append(dst, s.String()...)
	return append(dst, '"')
}

func appendCount(dst []byte, n *int64) []byte {
	if n == nil {
		return append(dst, "null"...)
	}
	return strconv.AppendInt(dst, *n, 10)
}

func appendBig(dst []byte, n *big.Int) []byte {
	if n == nil {
		return append(dst, "null"...)
	}
	return n.Append(dst, 10)
}
