package learn

import (
	"breakeven/app/chart/bridge"
	"breakeven/app/locale"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// bridgeLabel names a bar: a field, or what comes of them.
func (m Model) bridgeLabel(name string) string {
	switch name {
	case "fcf", "tax":
		return m.text(locale.GlossaryTerm(name))
	case "operating":
		return m.text(locale.GlossaryTerm("ocf"))
	}
	return m.text(locale.FieldLabel(name))
}

// bridgeView is the waterfall from revenue to free cash flow.
func (m Model) bridgeView() BridgeView {
	k, w := calc.WorkingOf(m.Scenario()), m.writer()
	v := BridgeView{
		Head: m.text(locale.LearnBridge), Note: m.text(locale.LearnBridgeNote), TableLabel: m.text(locale.LearnBridgeTable),
		Item: m.text(locale.LearnBridgeItem), Value: m.text(locale.LearnBridgeValue), After: m.text(locale.LearnBridgeAfter),
	}
	left := decimal.Zero
	add := func(name string, amount decimal.Decimal, total bool) {
		if amount.IsZero() && !total {
			return
		}
		if total {
			left = amount
		} else {
			left = left.Add(amount)
		}
		label, text := m.bridgeLabel(name), w.amount(amount)
		v.Drawing.Rows = append(v.Drawing.Rows, bridge.Row{Label: label, Text: text, Amount: amount, Total: total, Result: name == "fcf"})
		v.Rows = append(v.Rows, BridgeRow{Label: label, Amount: text, After: w.amount(left), Total: total})
	}
	add("revenue", k.Revenue, true)
	add("variableCostRate", k.VariableCosts.Neg(), false)
	add("otherCosts", k.OtherCosts.Neg(), false)
	add("payroll", k.Payroll.Neg(), false)
	add("tax", k.Tax.Neg(), false)
	add("operating", k.OperatingCashFlow, true)
	add("capex", k.Capex.Neg(), false)
	add("fcf", k.FCF, true)
	currency := m.Calc.Author.Preset.Currency
	v.Drawing.RTL = m.words.Dir() == "rtl"
	v.Drawing.Alt = m.text(locale.LearnBridgeAlt, arg("revenue", m.words.Spoken(k.Revenue, currency)), arg("fcf", m.words.Spoken(k.FCF, currency)))
	return v
}
