package readings_test

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/readings"
	"breakeven/app/scenario"
	"breakeven/calc"
)

var english = locale.Readings(locale.English)

// A told reading is one of the ways to read a headline, with what it must come to.
type told struct {
	id, set       string // name=value, in pairs
	fcf, saving   string
	status, value string
	text, note    string
}

// amazons are the readings of the headline that this began with. Quarters and
// years stand in for the filings by one figure, what is left of other costs.
var amazons = []told{
	{"quarter", "months=3 basis.revenue=3 basis.capex=3 basis.otherCosts=3 revenue=180169000000 capex=34250000000 otherCosts=127119000000", "$1.3bn", "$50,000", "already-met", "0", "None needed", "already $1.3bn above zero"},
	{"quarter-gross", "months=3 basis.revenue=3 basis.capex=3 basis.otherCosts=3 revenue=180169000000 capex=34250000000 otherCosts=127989000000", "$430m", "$50,000", "already-met", "0", "None needed", "already $430m above zero"},
	{"literally", "months=3 basis.revenue=3 basis.capex=3 basis.otherCosts=3 revenue=180169000000 capex=34250000000 otherCosts=133219000000", "−$4.8bn", "$50,000", "ok", "96000", "96,000", "27.4% of corporate staff"},
	{"nine-months", "", "−$4.805bn", "$150,000", "ok", "32034", "32,034", "9.2% of corporate staff"},
	{"nine-months-gross", "capex=92297000000", "−$7.242bn", "$150,000", "ok", "48280", "48,280", "13.8% of corporate staff"},
	{"years-saving", "months=12 basis.revenue=12 basis.capex=12 basis.otherCosts=12 revenue=691330000000 capex=115900000000 otherCosts=510230000000", "−$4.8bn", "$200,000", "ok", "24000", "24,000", "6.9% of corporate staff"},
	{"twelve-months", "months=12 basis.revenue=12 basis.capex=12 basis.otherCosts=12 revenue=691330000000 capex=115900000000 otherCosts=490630000000", "$14.8bn", "$200,000", "already-met", "0", "None needed", "already $14.8bn above zero"},
	{"years-capex", "months=3 basis.revenue=3 basis.capex=3 basis.otherCosts=3 revenue=180169000000 capex=125000000000 otherCosts=127144000000", "−$89.475bn", "$50,000", "exceeds-pool", "", "More than the pool", "1,789,500 of 350,000 corporate staff"},
}

// costs are readings that count what it costs to lay somebody off, which the
// first period alone bears.
var costs = []told{
	{"severance", "severancePerLayoff=84333 noticeMonths=0", "−$4.805bn", "$65,667", "ok", "73173", "73,173", "20.9% of corporate staff, with severance and notice"},
	{"notice", "noticeMonths=3 severancePerLayoff=0", "−$4.805bn", "$100,000", "ok", "48050", "48,050", "13.7% of corporate staff, with severance and notice"},
	{"both", "severancePerLayoff=84333 noticeMonths=3", "−$4.805bn", "$15,667", "ok", "306696", "306,696", "87.6% of corporate staff, with severance and notice"},
	{"dearer", "severancePerLayoff=90000", "−$4.805bn", "$10,000", "exceeds-pool", "", "More than the pool", "of 350,000 corporate staff, with severance and notice"},
	{"dearest", "severancePerLayoff=200000", "−$4.805bn", "−\u2060$100,000", "no-saving", "", "No number would do it", "a layoff saves no cash, with severance and notice"},
}

// preset is the default preset with these readings of its claim, read from its
// file.
func preset(t testing.TB, list ...told) *scenario.Preset {
	t.Helper()
	data, _ := scenario.Data(scenario.Default().ID)
	var file map[string]any
	if err := json.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	source := map[string]string{"title": "Who pays", "publisher": "The Paper", "url": "https://paper.example/1", "date": scenario.Undated, "quote": "a loss of $4.8 billion"}
	for _, name := range []string{"claim", "claimSource", "readings"} {
		delete(file, name)
	}
	var all []any
	for i, want := range list {
		set := map[string]string{}
		for pair := range strings.FieldsSeq(want.set) {
			name, text, _ := strings.Cut(pair, "=")
			set[name] = text
		}
		all = append(all, map[string]any{"id": want.id + "-" + strconv.Itoa(i), "title": "The " + want.id, "why": "Because.", "status": "derived", "set": set, "sources": []any{source}})
	}
	if len(all) > 0 {
		file["claim"], file["claimSource"], file["readings"] = "Quarterly free cash flow turned negative", source, all
	}
	data, err := json.Marshal(file)
	if err != nil {
		t.Fatal(err)
	}
	p, err := scenario.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestEachReadingHasItsAnswer(t *testing.T) {
	all := slices.Concat(amazons, costs)
	s := readings.Present(english, preset(t, all...))
	if len(s.Readings) != len(all) {
		t.Fatalf("%d readings", len(s.Readings))
	}
	for i, want := range all {
		r := s.Readings[i]
		if r.ID != want.id+"-"+strconv.Itoa(i) || r.FCF.Text != want.fcf || r.Saving.Text != want.saving {
			t.Errorf("%s: free cash flow %s, a layoff saves %s; want %s, %s", want.id, r.FCF.Text, r.Saving.Text, want.fcf, want.saving)
		}
		if a := r.Answer; a.Status != want.status || a.Value != want.value || a.Text != want.text || a.Note != want.note {
			t.Errorf("%s: %+v, want %+v", want.id, a, want)
		}
	}
}

// A link takes the calculator to the very figures of a reading.
func TestALinkBringsTheReadingsFigures(t *testing.T) {
	p := preset(t, slices.Concat(amazons, costs, []told{
		{id: "other-pay", set: "payroll=15000000000 basis.payroll=3 lostRevenuePerLayoff=1000 taxRate=0.21 target=-1 basis.replacementCostPerLayoff=1 replacementCostPerLayoff=5"},
		{id: "a-year", set: "months=12 lostRevenuePerLayoff=1000"},
		{id: "same-in-other-words", set: "months=9 revenue=503538000000.0 basis.revenue=9"},
	})...)
	for i, r := range readings.Present(english, p).Readings {
		want := p.Readings[i].Scenario
		m := model.Load(locale.English, p, model.Place{Query: "scenario=" + p.ID + "&" + r.Query})
		if len(m.Notices) > 0 {
			t.Errorf("%s: ?%s raises %+v", r.ID, r.Query, m.Notices)
		}
		for f := range calc.NumFields {
			if !m.Scenario.Value(f).Equal(want.Value(f)) || f.Flow() && m.Scenario.Basis(f) != want.Basis(f) {
				t.Errorf("%s: ?%s makes %v %s in %d months, not %s in %d", r.ID, r.Query, f, m.Scenario.Text(f), m.Scenario.Basis(f), want.Text(f), want.Basis(f))
			}
		}
		if got := m.Result.BreakevenLayoffs; r.Answer.Status == "ok" && !strings.Contains(r.Answer.Note, "severance") && (got == nil || locale.English.CountInt(*got) != r.Answer.Text) {
			t.Errorf("%s: the calculator answers %v", r.ID, got)
		}
	}
	if last := p.Readings[len(p.Readings)-1]; readings.Present(english, p).Readings[len(p.Readings)-1].Query != "" {
		t.Errorf("%s sets what is set already", last.ID)
	}
}

func TestBarsLieOnOneScale(t *testing.T) {
	s := readings.Present(english, preset(t, amazons...))
	if s.Scale != (readings.Scale{Least: "0", Most: "350,000", Beyond: true}) {
		t.Errorf("the scale is %+v", s.Scale)
	}
	for i, want := range []readings.Bar{
		{readings.At, "0.00%", "86.00%"}, {readings.At, "0.00%", "86.00%"}, {readings.At, "23.59%", "86.00%"}, {readings.At, "7.87%", "86.00%"},
		{readings.At, "11.86%", "86.00%"}, {readings.At, "5.90%", "86.00%"}, {readings.At, "0.00%", "86.00%"}, {readings.Beyond, "95.00%", "86.00%"},
	} {
		if got := s.Readings[i].Bar; got != want {
			t.Errorf("%s: %+v, want %+v", s.Readings[i].ID, got, want)
		}
	}
	s = readings.Present(english, preset(t, amazons[3], costs[4], told{id: "all-staff", set: "headcount=700000"}))
	if s.Scale.Beyond || s.Scale.Most != "700,000" || s.Readings[0].Bar != (readings.Bar{Kind: readings.At, Answer: "4.58%", Pool: "50.00%"}) || s.Readings[1].Bar.Kind != readings.Never {
		t.Errorf("with a larger pool: %+v, %+v", s.Scale, s.Readings)
	}
	if len(s.Shared) != 1 || s.Shared[0].Value != "$70bn in 12 months" || s.Shared[0].Word != (readings.Word{Text: "≈\u00a0estimate", Estimate: true}) {
		t.Errorf("shared are %+v", s.Shared)
	}
}

func TestHowFarTheAnswersLieApart(t *testing.T) {
	for want, list := range map[string][]told{
		"Read in 8 ways, it asks for anything from no layoffs at all to more people than there are.":                                               amazons,
		"Read in 2 ways, it asks for anything from 32,034 layoffs to 48,280 layoffs.":                                                              {amazons[4], amazons[3]},
		"Read in 2 ways, it comes to one answer: 32,034 layoffs.":                                                                                  {amazons[3], amazons[3]},
		"Read in 2 ways, it comes to one answer: more people than there are.":                                                                      {amazons[7], amazons[7]},
		"Read in 3 ways, it asks for anything from 32,034 layoffs to 73,173 layoffs. One reading has no answer: no number of layoffs would do it.": {costs[4], costs[0], amazons[3]},
		"Read in 2 ways, it has no answer: no number of layoffs would do it.":                                                                      {costs[4], costs[4]},
	} {
		if got := readings.Present(english, preset(t, list...)).Spread; got != want {
			t.Errorf("%q\nwant %q", got, want)
		}
	}
}

// Whatever rests on an estimate says so where it stands.
func TestAnEstimateBearsTheWord(t *testing.T) {
	p := preset(t, amazons...)
	for i := range p.Readings {
		p.Readings[i].Status = scenario.Claimed
	}
	for _, r := range readings.Present(english, p).Readings {
		if r.Status.Text != "claimed" || !r.Saving.Word.Estimate || r.Saving.Word.Text != "≈\u00a0estimate" {
			t.Errorf("%s: %+v, %+v", r.ID, r.Status, r.Saving)
		}
		if met := r.Answer.Status == "already-met"; r.Answer.Word.Estimate == met {
			t.Errorf("%s: the answer is marked %+v", r.ID, r.Answer.Word)
		}
	}
	own := preset(t, told{id: "known-pay", set: "payroll=50000000000 headcount=100000"}, amazons[3])
	own.Readings[0].Status = scenario.Reported
	if r := readings.Present(english, own).Readings[0]; r.Saving.Word != (readings.Word{}) || r.Status.Text != "reported" {
		t.Errorf("what a reading sets itself is marked %+v", r.Saving.Word)
	}
}

func TestWhatAReadingTells(t *testing.T) {
	p := preset(t, amazons[3], amazons[4], costs[2])
	p.Readings[1].AsFiled, p.Readings[1].Derivation = true, "85.055 − 92.297 = −7.242"
	s := readings.Present(english, p)
	if s.Claim.Text != p.Claim || s.Claim.Status != "Claimed." || s.Claim.Source.Date != "undated" || s.Claim.Source.Quote != "a loss of $4.8 billion" {
		t.Errorf("the claim is %+v", s.Claim)
	}
	nine, gross, both := s.Readings[0], s.Readings[1], s.Readings[2]
	if nine.Unchanged == "" || len(nine.Changes) != 0 || nine.AsFiled != "" || nine.First != "In the first 9 months, with severance and notice, it would take 306,696 layoffs." {
		t.Errorf("the preset's own figures: %+v", nine)
	}
	if gross.AsFiled != "as filed" || gross.Derivation != "Derived. Worked out: 85.055 − 92.297 = −7.242." || gross.Unchanged != "" ||
		!slices.Equal(gross.Changes, []readings.Change{{Label: "Capex, net", Value: "$92.297bn in 9 months, not $89.86bn in 9 months"}}) {
		t.Errorf("gross capex: %+v", gross)
	}
	pay := preset(t, told{id: "more-pay", set: "payroll=80000000000"}, amazons[3])
	pay.Readings[0].Status = scenario.Estimate
	if got := readings.Present(english, pay).Readings[0].Changes; !slices.Equal(got, []readings.Change{{Label: "Payroll of corporate staff", Value: "$80bn in 12 months (≈\u00a0estimate), not $70bn in 12 months (≈\u00a0estimate)"}}) {
		t.Errorf("a guess for a guess: %+v", got)
	}
	if both.First != "" || gross.Sources[0].URL != "https://paper.example/1" || s.Readings[2].Number != "3" {
		t.Errorf("with severance: %+v", both)
	}
}

func TestAPresetWithoutReadings(t *testing.T) {
	s := readings.Present(english, preset(t))
	if s.Absent != "There is no headline with several readings for Amazon, January to September 2025." || len(s.Readings) != 0 || s.Head == "" {
		t.Errorf("%+v", s)
	}
}
