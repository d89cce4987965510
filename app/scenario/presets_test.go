package scenario

import (
	"path"
	"slices"
	"strings"
	"testing"

	"breakeven/calc"

	"github.com/shopspring/decimal"
)

func TestEveryFileIsListed(t *testing.T) {
	entries, err := files.ReadDir("data")
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != len(order) || len(All()) != len(order) {
		t.Errorf("%d files, %d listed", len(entries), len(order))
	}
	for _, entry := range entries {
		id := strings.TrimSuffix(entry.Name(), path.Ext(entry.Name()))
		if p, found := ByID(id); !found || p.ID != id || !slices.Contains(order, id) {
			t.Errorf("%s does not hold the preset of its name", entry.Name())
		}
	}
	if Default().ID != "amazon-2025-9m" {
		t.Errorf("the default is %s", Default().ID)
	}
	if p, found := ByID("Amazon-2025-9M"); !found || p != Default() {
		t.Error("capitals are not understood")
	}
	if _, found := ByID("no-such"); found {
		t.Error("found what there is not")
	}
}

func TestPresets(t *testing.T) {
	for _, p := range All() {
		if err := p.Scenario.Check(); err != nil {
			t.Errorf("%s: %v", p.ID, err)
		}
		for f := range calc.NumFields {
			var defaults calc.Scenario
			if p.Fields[f].IsZero() && p.Scenario.Text(f) != defaults.Text(f) {
				t.Errorf("%s: %s has no provenance", p.ID, f)
			}
		}
		for _, f := range []calc.Field{calc.Revenue, calc.Capex, calc.Payroll, calc.Headcount} {
			if p.Ranges[f].IsZero() {
				t.Errorf("%s: %s has no range", p.ID, f)
			}
		}
		if note := p.Fields[calc.OtherCosts].Label; !strings.Contains(note, "balancing item") {
			t.Errorf("%s: other costs are labelled %q", p.ID, note)
		}
		if p.Scenario.Value(calc.TaxRate).Sign() != 0 {
			t.Errorf("%s: tax is inside operating cash flow and would be counted twice", p.ID)
		}
	}
}

// The scenario gives the cash flows that its facts state.
func TestSumsComeOut(t *testing.T) {
	half := map[string]string{ // of what the published figure was rounded to
		"amazon-2025-q3": "50000000",
		"alphabet-2025":  "50000000",
	}
	for _, p := range All() {
		s := p.Scenario
		free := calc.Solve(s).FCF
		operating := s.InPeriod(calc.Revenue).Sub(s.InPeriod(calc.Payroll)).Sub(s.InPeriod(calc.OtherCosts))
		found := map[Figure]bool{}
		for _, fact := range p.Facts {
			is := map[Figure]decimal.Decimal{OperatingCashFlow: operating, FreeCashFlow: operating.Sub(s.InPeriod(calc.Capex))}[fact.Is]
			if fact.Is == "" {
				continue
			}
			found[fact.Is] = true
			off := dec("0")
			if fact.Is == FreeCashFlow && half[p.ID] != "" {
				off = dec(half[p.ID])
			}
			if dec(fact.Value).Sub(is).Abs().GreaterThan(off) {
				t.Errorf("%s: the %s is %v by sum, %s by the facts", p.ID, fact.Is, is, fact.Value)
			}
			if fact.Is == FreeCashFlow && !free.Equal(is) {
				t.Errorf("%s: free cash flow is %v by sum, %v by the engine", p.ID, is, free)
			}
		}
		// The story that claims a free cash flow gives no operating one.
		if !found[FreeCashFlow] || !found[OperatingCashFlow] && p.ID != "amazon-claim" {
			t.Errorf("%s: its facts don't say which are its cash flows", p.ID)
		}
	}
	facts := knownFacts(t)
	value := func(id string) string { return facts[id].Value }
	for _, c := range []struct{ is, want string }{
		{value("amzn-2025-9m-revenue"), dec(value("amzn-2025q1-revenue")).Add(dec(value("amzn-2025q2-revenue"))).Add(dec(value("amzn-2025q3-revenue"))).String()},
		{value("amzn-layoffs-total"), dec(value("amzn-layoffs-2025-10")).Add(dec(value("amzn-layoffs-2026-01"))).String()},
		{value("amzn-payroll-pool"), dec(value("amzn-headcount-corporate")).Mul(dec(value("amzn-pay-per-head"))).String()},
		{value("amzn-severance-per-layoff"), dec(value("amzn-2025q3-severance")).Add(dec(value("amzn-2025q4-severance"))).
			DivRound(dec(value("amzn-layoffs-total")), 0).String()},
		{value("meta-2025-payroll"), dec(value("meta-2025-employee-comp")).Sub(dec(value("meta-2025-sbc"))).String()},
		{value("msft-payroll"), dec(value("msft-headcount")).Mul(dec("150000")).String()},
	} {
		if c.is != c.want {
			t.Errorf("a derived fact is %s, its parts give %s", c.is, c.want)
		}
	}
}

func TestAnswers(t *testing.T) {
	r := calc.Solve(Default().Scenario)
	if r.Status != calc.OK || *r.BreakevenLayoffs != 32034 || r.FCF.String() != "-4805000000" {
		t.Errorf("Amazon: %v, %d layoffs, free cash flow %v", r.Status, *r.BreakevenLayoffs, r.FCF)
	}
	if closed := r.GapClosedShare.Decimal.Round(3).String(); closed != "0.937" {
		t.Errorf("Amazon’s 30,000 close %s of the gap", closed)
	}
	if first := r.FirstPeriod.BreakevenLayoffs; first == nil || *first != 306696 {
		t.Errorf("Amazon’s first period: %v", r.FirstPeriod)
	}
	for id, want := range map[string]struct {
		status   calc.Status
		fcf      string
		layoffs  int64  // that break even, or would if there were as many people
		tried    string // free cash flow after the layoffs tried
		notFirst bool   // in the first period no number does it
	}{
		"amazon-2025-9m": {calc.OK, "-4805000000", 32034, "-305000000", false},
		"amazon-2025-q3": {calc.AlreadyMet, "1325000000", 0, "2825000000", false},
		"amazon-2025":    {calc.AlreadyMet, "11194000000", 0, "17194000000", false},
		"amazon-2026-q1": {calc.OK, "-17170000000", 343400, "-15670000000", true},
		"amazon-claim":   {calc.OK, "-4800000000", 96000, "-3300000000", false},
		"microsoft-fy25": {calc.AlreadyMet, "71611000000", 0, "72961000000", false},
		"meta-2025":      {calc.AlreadyMet, "43585000000", 0, "46656070817.219299", false},
		"meta-2022":      {calc.ExceedsPool, "18439000000", 88288, "21500364729.596628", true},
		"alphabet-2025":  {calc.OK, "73313000000", 80331, "75970079970.652971", false},
		"alphabet-2023":  {calc.OK, "69495000000", 16599, "72245930243.764021", false},
		"intel-2025":     {calc.NoSaving, "-1600000000", 0, "-1600000000", true},
	} {
		p, found := ByID(id)
		if !found {
			t.Errorf("there is no %s", id)
			continue
		}
		r := calc.Solve(p.Scenario)
		layoffs := int64(0)
		if r.BreakevenLayoffs != nil {
			layoffs = *r.BreakevenLayoffs
		} else if r.UnconstrainedLayoffs != nil {
			layoffs = r.UnconstrainedLayoffs.Int64()
		}
		if r.Status != want.status || r.FCF.String() != want.fcf || layoffs != want.layoffs || r.FCFAfterLayoffs.String() != want.tried ||
			(r.FirstPeriod.BreakevenLayoffs == nil) != want.notFirst {
			t.Errorf("%s: %v, free cash flow %v, %d layoffs, %v after those tried, first period %v", id, r.Status, r.FCF, layoffs, r.FCFAfterLayoffs, r.FirstPeriod)
		}
	}
	// Meta with the capex expected for 2026, as its note invites.
	meta, _ := ByID("meta-2025")
	for capex, want := range map[string]int64{"125000000000": 23966, "135000000000": 50016, "145000000000": 76065} {
		s, err := meta.Scenario.With(calc.Capex, capex)
		if err != nil {
			t.Fatal(err)
		}
		if r := calc.Solve(s); r.BreakevenLayoffs == nil || *r.BreakevenLayoffs != want {
			t.Errorf("Meta with capex of %s: %v", capex, r.Status)
		}
	}
}

func TestAllIsTheCallersOwn(t *testing.T) {
	All()[0] = nil
	if All()[0] == nil {
		t.Error("a caller can change the list")
	}
}
