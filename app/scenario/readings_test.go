package scenario

import (
	"slices"
	"strings"
	"testing"

	"breakeven/calc"
)

// What each reading of a claim answers: the free cash flow that it supposes,
// and the layoffs that bring it back to nothing.
func TestReadingsAnswer(t *testing.T) {
	type answer struct {
		id      string
		status  Status
		fcf     string
		solved  calc.Status
		layoffs int64
	}
	for id, want := range map[string][]answer{
		"amazon-2025-9m": {
			{"third-quarter", Derived, "1325000000", calc.AlreadyMet, 0},
			{"third-quarter-gross", Derived, "430000000", calc.AlreadyMet, 0},
			{"headline", Claimed, "-4800000000", calc.OK, 96000},
			{"nine-months", Estimate, "-4805000000", calc.OK, 32034},
			{"nine-months-gross", Estimate, "-7242000000", calc.OK, 48280},
			{"year-of-pay", Claimed, "-4800000000", calc.OK, 24000},
			{"twelve-months", Reported, "14791000000", calc.AlreadyMet, 0},
			{"year-2025", Derived, "11194000000", calc.AlreadyMet, 0},
			{"quarter-and-year", Claimed, "-89475000000", calc.ExceedsPool, 1789500},
			{"pay-low", Estimate, "-4805000000", calc.OK, 42712},
			{"pay-high", Estimate, "-4805000000", calc.OK, 18305},
			{"cash-pay", Estimate, "-4805000000", calc.OK, 41953},
			{"all-pay", Estimate, "-4805000000", calc.OK, 25908},
			{"with-tax", Estimate, "-4805000000", calc.OK, 42349},
			{"first-quarter-2026", Estimate, "-17170000000", calc.OK, 343400},
		},
		"microsoft-fy25": {
			{"cash", Derived, "71611000000", calc.AlreadyMet, 0},
			{"with-leases", Claimed, "47962000000", calc.AlreadyMet, 0},
		},
		"meta-2025": {
			{"year-2025", Reported, "43585000000", calc.AlreadyMet, 0},
			{"purchases", Derived, "46109000000", calc.AlreadyMet, 0},
			{"capex-125", Claimed, "-9200000000", calc.OK, 23966},
			{"capex-135", Claimed, "-19200000000", calc.OK, 50016},
			{"capex-145", Claimed, "-29200000000", calc.OK, 76065},
			{"all-pay", Claimed, "-19200000000", calc.OK, 29865},
		},
	} {
		p, _ := ByID(id)
		if len(p.Readings) != len(want) {
			t.Errorf("%s has %d readings, not %d", id, len(p.Readings), len(want))
			continue
		}
		for i, w := range want {
			reading := p.Readings[i]
			r := calc.Solve(reading.Scenario)
			got := answer{reading.ID, reading.Status, r.FCF.Round(0).String(), r.Status, 0}
			if r.BreakevenLayoffs != nil {
				got.layoffs = *r.BreakevenLayoffs
			} else if r.UnconstrainedLayoffs != nil {
				got.layoffs = r.UnconstrainedLayoffs.Int64()
			}
			if got != w {
				t.Errorf("%s: %+v, want %+v", id, got, w)
			}
		}
	}
}

// The first nine months of Amazon's layoffs, as a reading's words give them:
// with severance, with notice, and with both.
func TestTheFirstPeriodAsItIsTold(t *testing.T) {
	p := Default()
	why := p.Readings[3].Why
	for _, c := range []struct {
		without calc.Field
		want    int64
		told    string
	}{
		{calc.NoticeMonths, 73173, "73,173 with severance"},
		{calc.SeverancePerLayoff, 48050, "48,050 with three months’ notice"},
		{calc.NumFields, 306696, "306,696 with both"},
	} {
		s := p.Scenario
		if c.without != calc.NumFields {
			var err error
			if s, err = s.With(c.without, "0"); err != nil {
				t.Fatal(err)
			}
		}
		got := calc.Solve(s).FirstPeriod.BreakevenLayoffs
		if got == nil || *got != c.want || !strings.Contains(why, c.told) {
			t.Errorf("without %v: %v, want %s", c.without, got, c.told)
		}
	}
}

// A claim is one that its source makes, and readings take their figures and
// sources from the register.
func TestReadingsHaveTheirSources(t *testing.T) {
	facts := knownFacts(t)
	for _, p := range All() {
		if p.Claim == "" {
			continue
		}
		made := false
		for _, fact := range facts {
			made = made || fact.Company == p.Company && slices.Contains(fact.sources(), p.ClaimSource)
		}
		if !made {
			t.Errorf("%s: no fact has the source of its claim", p.ID)
		}
		for _, r := range p.Readings {
			var sources []Source
			for _, id := range r.From {
				if _, known := facts[id]; !known {
					t.Errorf("%s: %s names the fact %q, which there is not", p.ID, r.ID, id)
				}
				sources = append(sources, facts[id].sources()...)
			}
			for _, field := range p.Fields { // a reading may rest on a value of the preset
				sources = append(sources, field.Sources...)
			}
			for _, s := range r.Sources {
				if !slices.Contains(sources, s) {
					t.Errorf("%s: %s: the source %+v is none of its facts'", p.ID, r.ID, s)
				}
			}
			if r.Status == Reported && !r.AsFiled {
				t.Errorf("%s: %s is reported and not as filed", p.ID, r.ID)
			}
		}
	}
}

// Nothing estimated is told without the word, and nothing claimed as if the
// company had said it.
func TestReadingsSayWhatTheyRestOn(t *testing.T) {
	for _, p := range All() {
		for _, r := range p.Readings {
			guessed := p.Fields[calc.Payroll].Status == Estimate && calc.Solve(r.Scenario).Status != calc.AlreadyMet
			if guessed && r.Status != Estimate && r.Status != Claimed {
				t.Errorf("%s: %s is %s and rests on estimated pay", p.ID, r.ID, r.Status)
			}
			if r.AsFiled && r.Status == Claimed {
				t.Errorf("%s: %s is as filed and claimed", p.ID, r.ID)
			}
		}
	}
}
