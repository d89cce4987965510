package readings

import (
	"strconv"
	"strings"

	"breakeven/app/scenario"
	"breakeven/calc"
)

// query is what an author writes behind a preset to have these figures: what
// differs from the preset's own, and the months that a flow covers where they
// are others than the calculator would take it for.
func query(p *scenario.Preset, want calc.Scenario) string {
	var parts []string
	for f := range calc.NumFields {
		if !want.Value(f).Equal(p.Scenario.Value(f)) {
			parts = append(parts, f.String()+"="+want.Text(f))
		}
	}
	// A preset's own flow keeps the months it covers, whatever the period.
	there, _ := scenario.Pinned(p.Scenario).With(calc.Months, want.Text(calc.Months))
	for f := range calc.NumFields {
		if want.Basis(f) != there.Basis(f) {
			parts = append(parts, "basis."+f.String()+"="+strconv.Itoa(want.Basis(f)))
		}
	}
	return strings.Join(parts, "&")
}

// changed are the fields in which a reading differs from the preset.
func changed(p *scenario.Preset, want calc.Scenario) []calc.Field {
	var list []calc.Field
	for f := range calc.NumFields {
		same := want.Value(f).Equal(p.Scenario.Value(f))
		if f.Flow() && !want.Value(f).IsZero() {
			same = same && want.Basis(f) == p.Scenario.Basis(f)
		}
		if !same {
			list = append(list, f)
		}
	}
	return list
}
