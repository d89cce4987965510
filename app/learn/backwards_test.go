package learn

import (
	"strings"
	"testing"

	"breakeven/app/model"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// Whatever the unknown: what is found, put in, makes the given layoffs enough,
// and where nothing is, a sentence says why.
func TestEveryFieldMayBeTheUnknown(t *testing.T) {
	outcomes := map[string]bool{}
	for _, query := range []string{"", "taxRate=0.21&stockPay=9000000000", "capex=1", "scenario=meta-2025", "given=0", "given=1&replacementCostPerLayoff=900000", "target=900000000000"} {
		for f := range calc.NumFields {
			m, _ := tell(load(query), UnknownChosen{f.String()})
			v := screen(m).Backwards
			outcomes[v.Outcome] = true
			if v.Answer == "" || strings.Contains(v.Answer, "{") || strings.Contains(v.Answer, "learn.") {
				t.Errorf("%q, %s: %q", query, f, v.Answer)
			}
			if (v.Value != "") != (v.Outcome == calc.Found.String()) {
				t.Errorf("%q, %s: %s with the value %q", query, f, v.Outcome, v.Value)
			}
			if v.Value == "" {
				continue
			}
			given := m.given()
			if v.Put == "" || v.Proof == "" {
				t.Errorf("%q, %s: it can't be put in: %+v", query, f, v)
				continue
			}
			next, _ := tell(m, SoughtPut{})
			if got := next.Scenario().Value(f); got.String() != v.Value {
				t.Errorf("%q, %s: %s was put in, not %s", query, f, got, v.Value)
			}
			if f == calc.Layoffs {
				given = next.Scenario().Count(calc.Layoffs)
			}
			fcf, target := calc.FCFAt(next.Scenario(), given), next.Scenario().Value(calc.Target)
			if exact := m.sought().Exact; fcf.Cmp(target) < 0 || exact && !fcf.Equal(target) {
				t.Errorf("%q, %s = %s leaves %s with %d, the target being %s (exact: %v)", query, f, v.Value, fcf, given, target, exact)
			}
			if b := screen(next).Backwards; !strings.HasPrefix(b.Barred, "It is in") {
				t.Errorf("%q, %s: afterwards %q is said", query, f, b.Barred)
			}
			if !strings.Contains(v.Proof, m.exactly(fcf)) {
				t.Errorf("%q, %s: the proof %q does not name %s", query, f, v.Proof, fcf)
			}
		}
	}
	for _, o := range []calc.Outcome{calc.Found, calc.Always, calc.NoEffect, calc.NotAllowed, calc.Never} {
		if !outcomes[o.String()] {
			t.Errorf("no case came to %s", o)
		}
	}
}

func TestTheGivenLayoffs(t *testing.T) {
	m := load("")
	if m.given() != m.Scenario().Count(calc.Layoffs) {
		t.Errorf("at first %d are given", m.given())
	}
	m, _ = tell(m, GivenTyped{"20 000"}, GivenCommitted{})
	if m.given() != 20000 || screen(m).Backwards.Error != "" {
		t.Errorf("%d are given: %s", m.given(), screen(m).Backwards.Error)
	}
	for _, text := range []string{"many", "-1", "1.5", "999999999", strings.Repeat("9", 400), "<b>"} {
		wrong, _ := tell(m, GivenTyped{text}, GivenCommitted{})
		if v := screen(wrong).Backwards; wrong.given() != 20000 || v.Error == "" || v.Given != bounded(text) {
			t.Errorf("%.20q: %d given, the box %q, said %q", text, wrong.given(), v.Given, v.Error)
		}
		if undone, _ := tell(wrong, GivenAbandoned{}); screen(undone).Backwards.Given != "20,000" {
			t.Errorf("%.20q is not undone", text)
		}
	}
	if m, _ = tell(m, GivenTyped{" "}, GivenCommitted{}); m.given() != 30000 {
		t.Errorf("an empty box gives %d", m.given())
	}
}

func TestTheQueryAsksBackwards(t *testing.T) {
	m := load("unknown=revenue&given=12000")
	if m.Backwards.Unknown != calc.Revenue || m.given() != 12000 || len(m.Calc.Notices) != 0 {
		t.Errorf("%+v %v", m.Backwards, m.Calc.Notices)
	}
	m = load("unknown=profit&given=-5&given=99999999")
	if m.Backwards.Unknown != calc.Capex || m.given() != 30000 || len(m.Calc.Notices) != 3 {
		t.Errorf("%+v %v", m.Backwards, m.Calc.Notices)
	}
}

// What the author has fixed or bounded is not put in, and said to be so.
func TestTheAuthorsLimitsHold(t *testing.T) {
	for _, query := range []string{"lock=capex", "hide=capex", "min.capex=89000000000&max.capex=90000000000&given=1"} {
		m := load(query)
		v := screen(m).Backwards
		if v.Value == "" || v.Put != "" || v.Barred == "" {
			t.Errorf("%q: %+v", query, v)
		}
		if next, effects := tell(m, SoughtPut{}); next.Scenario() != m.Scenario() || len(effects) != 0 {
			t.Errorf("%q: it was put in", query)
		}
	}
}

// A change of the figures is followed, and what was put in is no longer said to be.
func TestBackwardsFollowsTheCalculator(t *testing.T) {
	m, _ := tell(load(""), SoughtPut{})
	before := screen(m).Backwards
	next, _ := model.Update(m.Calc, model.HostSet{Fields: []model.HostField{{Name: "revenue", Text: "600000000000"}}})
	m, _ = tell(m, CalculatorChanged{next})
	if after := screen(m).Backwards; after.Value == before.Value || after.Barred != "" || decimal.RequireFromString(after.Value).Sign() < 0 {
		t.Errorf("before %+v, after %+v", before, after)
	}
}
