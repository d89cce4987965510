package scenario

import (
	"path"
	"slices"
	"strings"
	"testing"

	"breakeven/calc"
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

// figure is the value of one of the facts of a preset.
func figure(t *testing.T, p *Preset, id string) string {
	t.Helper()
	fact, found := p.Fact(id)
	if !found {
		t.Fatalf("%s lacks the fact %s", p.ID, id)
	}
	return fact.Value
}

// What is derived is worked out again from what it names.
func TestSumsComeOut(t *testing.T) {
	for id, prefix := range map[string]string{"amazon-2025-9m": "amzn-2025-9m", "microsoft-fy25": "msft-fy25", "meta-2025": "meta-2025"} {
		p, _ := ByID(id)
		s, operating := p.Scenario, dec(figure(t, p, prefix+"-ocf"))
		balance := s.InPeriod(calc.Revenue).Sub(s.InPeriod(calc.Payroll)).Sub(operating)
		if !balance.Equal(s.Value(calc.OtherCosts)) {
			t.Errorf("%s: other costs balance at %v, not %v", id, balance, s.Value(calc.OtherCosts))
		}
		free := operating.Sub(s.InPeriod(calc.Capex))
		if published := dec(figure(t, p, prefix+"-fcf")); !free.Equal(published) || !calc.Solve(s).FCF.Equal(published) {
			t.Errorf("%s: free cash flow is %v by sum, %v by the engine, %v by the facts", id, free, calc.Solve(s).FCF, published)
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
	for _, id := range []string{"microsoft-fy25", "meta-2025"} {
		p, _ := ByID(id)
		if r := calc.Solve(p.Scenario); r.Status != calc.AlreadyMet {
			t.Errorf("%s: %v", id, r.Status)
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
