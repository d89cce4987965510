package worksheet

import (
	"strings"

	"breakeven/app/model"
)

// mathText is a formula on one line: a fraction is a division, in brackets
// where it is a part of something.
func mathText(row []model.Math) string {
	var b strings.Builder
	for _, n := range row {
		part := ""
		switch n.Kind {
		case model.MathFraction:
			part = mathText(n.Kids[:1]) + " ÷ " + mathText(n.Kids[1:])
		case model.MathRow:
			part = mathText(n.Kids)
		default:
			part = n.Text
		}
		last := b.String()
		if last != "" && !strings.HasSuffix(last, "(") && !strings.HasSuffix(last, "⌈") && part != ")" && part != "⌉" && part != "," {
			b.WriteByte(' ')
		}
		b.WriteString(part)
	}
	return b.String()
}
