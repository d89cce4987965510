package model

import (
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"
)

// load is the state of the default preset under an address.
func load(query, fragment string) Model {
	preset, ok := scenario.ByID(ScenarioID(query))
	if !ok {
		preset = scenario.Default()
	}
	return Load(locale.English, preset, Place{Page: Embed, Base: "/", Query: query, Fragment: fragment})
}

// tell takes messages one after the other.
func tell(m Model, messages ...Msg) Model {
	for _, msg := range messages {
		m, _ = Update(m, msg)
	}
	return m
}

func sentence(m Model) string { return Present(m).SentenceText }

func TestDefaultPresetIsAmazonsNineMonths(t *testing.T) {
	m := load("", "")
	want := "It would take 32,034 layoffs\u00a0— 9% of corporate staff\u00a0— to bring Amazon’s free cash flow back to zero. " +
		"The 30,000 announced close 94% of the gap."
	if got := sentence(m); got != want {
		t.Errorf("sentence:\n%s\nwant:\n%s", got, want)
	}
	if got := plainText(Present(m).Deck); !strings.Contains(got, "left a free cash flow of −\u2060$4.8bn") {
		t.Errorf("deck: %s", got)
	}
	if len(m.Notices) != 0 || m.Moved != 0 {
		t.Errorf("a plain address gives notices %v and moves %v", m.Notices, m.Moved)
	}
}

func TestReaderMovesOneFigure(t *testing.T) {
	m, effects := Update(load("", ""), SliderMoved{calc.Capex, "95000000000"})
	if got := m.Scenario.Text(calc.Capex); got != "95000000000" {
		t.Fatalf("capex is %s", got)
	}
	if got := sentence(m); !strings.HasPrefix(got, "With capex at $95.0bn, it would take 66,300 layoffs") {
		t.Errorf("sentence: %s", got)
	}
	if len(effects) != 2 || effects[0] != (WriteFragment{"capex=95000000000"}) || effects[1] != (WaitStill{m.Edition}) {
		t.Errorf("effects: %v", effects)
	}
	if m.Settled {
		t.Error("the sentence would be read out during the drag")
	}
	if m = tell(m, Stilled{m.Edition}); !m.Settled {
		t.Error("the sentence is not read out once the page is still")
	}
	if m = tell(m, SliderMoved{calc.Capex, "96000000000"}, Stilled{1}); m.Settled {
		t.Error("an old wait settles a newer move")
	}
}

func TestDragKeepsItsOwnStripAndTheAxes(t *testing.T) {
	m := load("", "")
	before := Present(m)
	for _, capex := range []string{"70000000000", "120000000000", "150000000000"} {
		m = tell(m, SliderMoved{calc.Capex, capex})
		during := Present(m)
		if !m.Axes.Equal(load("", "").Axes) {
			t.Errorf("at %s the axes moved under the reader's hand", capex)
		}
		a, b := before.Figures[1].Strip, during.Figures[1].Strip
		for i := range a.Points {
			if a.Points[i] != b.Points[i] {
				t.Fatalf("at %s position %d of the strip under the finger changed", capex, i)
			}
		}
		if before.Figures[0].Strip.Points[50] == during.Figures[0].Strip.Points[50] {
			t.Errorf("at %s the other strips did not follow", capex)
		}
	}
	if m = tell(m, SliderReleased{calc.Capex}); m.Axes.Equal(load("", "").Axes) {
		t.Error("the axes did not step on release")
	}
}

// Layoffs that a smaller headcount took along come back with it, and their track
// holds them though the headcount's handle is still held.
func TestLayoffsThatComeBackAreOnTheirTrack(t *testing.T) {
	m := tell(load("", ""), set("headcount", "1"), SliderMoved{calc.Headcount, "30000"})
	r := m.Ranges[calc.Layoffs]
	if v := m.Scenario.Value(calc.Layoffs); !r.Holds(v) || v.String() != "30000" || !m.Held {
		t.Errorf("%v layoffs on a track from %v to %v", v, r.Min, r.Max)
	}
}

func TestHeadcountTakesLayoffsAlong(t *testing.T) {
	m := tell(load("", ""), SliderMoved{calc.Headcount, "12000"}, SliderReleased{calc.Headcount})
	if got := m.Scenario.Text(calc.Layoffs); got != "12000" {
		t.Errorf("layoffs are %s of 12000 people", got)
	}
	if err := m.Scenario.Check(); err != nil {
		t.Error(err)
	}
	again := load("", m.Fragment())
	if again.Scenario != m.Scenario {
		t.Errorf("the link %q gives another state", m.Fragment())
	}
	if m = tell(m, FieldReset{calc.Headcount}); m.Scenario != m.Author.Scenario {
		t.Error("resetting the headcount does not bring the layoffs back")
	}
}

func TestExactBoxes(t *testing.T) {
	for _, c := range []struct {
		field       calc.Field
		text, value string
	}{
		{calc.Capex, "100bn", "100000000000"},
		{calc.Capex, "$1.2tn", "1200000000000"},
		{calc.Headcount, "400k", "400000"},
		{calc.TaxRate, "12%", "0.12"},
		{calc.TaxRate, "0.215", "0.215"},
		{calc.Months, "12", "12"},
		{calc.Target, "-4.8bn", "-4800000000"},
		{calc.NoticeMonths, "1.5 months", "1.5"},
	} {
		m := tell(load("", ""), BoxTyped{c.field, c.text})
		if m.Scenario != m.Author.Scenario {
			t.Errorf("%s: typing %q changed the answer before it was committed", c.field, c.text)
		}
		m = tell(m, BoxCommitted{c.field})
		if got := m.Scenario.Text(c.field); got != c.value {
			t.Errorf("%s: %q gives %s, want %s (%s)", c.field, c.text, got, c.value, m.Drafts[c.field].Error)
		}
		if m.Drafts[c.field] != (Draft{}) {
			t.Errorf("%s: a draft is left: %v", c.field, m.Drafts[c.field])
		}
	}
}

func TestBoxKeepsWhatItCannotRead(t *testing.T) {
	for _, c := range []struct {
		field       calc.Field
		text, error string
	}{
		{calc.Capex, "89,9,9", "Write it like 89.9bn. Still using $89.86bn."},
		{calc.Capex, "", "Still using $89.86bn."},
		{calc.Capex, "-3bn", "Capex, net is 0 or more. Still using $89.86bn."},
		{calc.Layoffs, "400k", "Layoffs is from 0 to 350,000. Still using 30,000."},
		{calc.NoticeMonths, "10", "Notice is from 0 months to 9 months. Still using 3 months."},
		{calc.Months, "7", "Period is 1, 3, 6, 9 or 12. Still using 9 months."},
		{calc.TaxRate, "100%", "Still using 0%."},
		{calc.Headcount, "1.5", "Still using 350,000."},
	} {
		m := tell(load("", ""), BoxTyped{c.field, c.text}, BoxCommitted{c.field})
		if m.Scenario != m.Author.Scenario {
			t.Errorf("%s: %q changed the scenario", c.field, c.text)
		}
		d := m.Drafts[c.field]
		if d.Text != c.text || !d.Open || !strings.Contains(d.Error, c.error) {
			t.Errorf("%s: %q leaves %+v, want the text kept and %q", c.field, c.text, d, c.error)
		}
		if m = tell(m, BoxTyped{c.field, "1"}, BoxAbandoned{c.field}); m.Drafts[c.field] != (Draft{}) {
			t.Errorf("%s: Escape keeps the draft", c.field)
		}
	}
}

func TestAuthorsRangeLimits(t *testing.T) {
	m := load("min.capex=80000000000&max.capex=100000000000&step.capex=1000000000", "capex=200000000000")
	if len(m.Notices) != 1 || m.Notices[0].Name != "capex" || m.Moved != 0 {
		t.Fatalf("a value beyond the author's range: notices %v, moved %v", m.Notices, m.Moved)
	}
	m = tell(m, BoxTyped{calc.Capex, "200bn"}, BoxCommitted{calc.Capex})
	if got := m.Drafts[calc.Capex].Error; got != "Capex, net is from $80.0bn to $100.0bn. Still using $89.86bn." {
		t.Errorf("error: %s", got)
	}
	if m = tell(m, SliderMoved{calc.Capex, "300000000000"}); m.Scenario.Text(calc.Capex) != "100000000000" {
		t.Errorf("the slider left the author's range: %s", m.Scenario.Text(calc.Capex))
	}
	f := Present(m).Figures[1]
	if f.Min != "80000000000" || f.Max != "100000000000" || f.Step != "1000000000" {
		t.Errorf("slider from %s to %s by %s", f.Min, f.Max, f.Step)
	}
}

func TestLockedAndHiddenFieldsStay(t *testing.T) {
	m := load("lock=revenue,headcount&hide=taxRate,payroll", "revenue=1&taxRate=0.5")
	if m.Moved != 0 || len(m.Notices) != 2 {
		t.Errorf("moved %v, notices %v", m.Moved, m.Notices)
	}
	m = tell(m, SliderMoved{calc.Revenue, "500000000000"}, SliderKeyed{calc.Revenue, 1},
		BoxTyped{calc.Headcount, "1"}, BoxCommitted{calc.Headcount}, BoxTyped{calc.TaxRate, "1%"}, BoxCommitted{calc.TaxRate})
	if m.Scenario != m.Author.Scenario {
		t.Error("a fixed field moved")
	}
	s := Present(m)
	if len(s.Figures) != 3 || !s.Figures[0].Locked {
		t.Errorf("%d figures, revenue locked %v", len(s.Figures), s.Figures[0].Locked)
	}
	for _, f := range s.Assumptions {
		if f.Field == calc.TaxRate {
			t.Error("a hidden field is shown")
		}
	}
}

func TestNoticeStaysUntilPutRight(t *testing.T) {
	m := load("", "capex=89,9,9")
	if len(m.Notices) != 1 || !strings.Contains(m.Notices[0].Text, "“capex=89,9,9” is not a number. The author’s $89.9bn is shown instead.") {
		t.Fatalf("notices: %v", m.Notices)
	}
	if got := tell(m, SliderMoved{calc.Revenue, "500000000000"}); len(got.Notices) != 1 {
		t.Error("moving another field took the notice away")
	}
	if got := tell(m, SliderMoved{calc.Capex, "90000000000"}); len(got.Notices) != 0 {
		t.Error("the notice stays after its field was put right")
	}
	if got := tell(m, NoticeDismissed{"capex"}); len(got.Notices) != 0 {
		t.Error("the notice can't be dismissed")
	}
}

func TestPresetKeepsItsBasesUnderAnotherPeriod(t *testing.T) {
	m := load("months=3", "")
	if got := m.Scenario.Basis(calc.Revenue); got != 9 {
		t.Errorf("nine months' revenue passes for %d months", got)
	}
	if got := load("revenue=180169000000&basis.revenue=3", "").Scenario.Basis(calc.Revenue); got != 3 {
		t.Errorf("basis in the query: %d", got)
	}
}

func TestChangedFiguresAreConditions(t *testing.T) {
	for _, c := range []struct{ query, fragment, want string }{
		{"capex=95000000000", "", "With capex at $95.0bn, it would"},
		{"capex=95000000000&revenue=503000000000", "", "With these figures, it would"},
		{"capex=95000000000", "revenue=503000000000", "With your figures, it would"},
		{"", "gpuPrice=30000", "It would take"},
		{"", "layoffs=40000", "It would take 32,034 layoffs\u00a0— 9% of corporate staff\u00a0— to bring Amazon’s free cash flow back to zero. The 40,000 laid off would be enough, with $1.2bn to spare."},
		{"", "capex=80000000000", "With capex at $80.0bn, no layoffs are needed: Amazon’s free cash flow is already $5.1bn above zero. The 30,000 announced would add $4.5bn."},
		{"", "replacementCostPerLayoff=160000", "With replacements at $160,000 a job, no number of layoffs would do it: each one costs $10,000 more than it saves. The 30,000 announced would lose $300.0m."},
		{"", "capex=150000000000", "With capex at $150.0bn, laying off all 350,000 corporate staff would not be enough: it would take 432,967. The 30,000 announced close 7% of the gap."},
	} {
		if got := sentence(load(c.query, c.fragment)); !strings.HasPrefix(got, c.want) {
			t.Errorf("?%s#%s\n got %s\nwant %s…", c.query, c.fragment, got, c.want)
		}
	}
}

func TestArrowKeysLandOnRoundNumbers(t *testing.T) {
	m := load("", "")
	for _, c := range []struct {
		keys int64
		want string
	}{{1, "90000000000"}, {-1, "89500000000"}, {10, "94500000000"}, {-1000, "60000000000"}, {1000, "150000000000"}} {
		if got := tell(m, SliderKeyed{calc.Capex, c.keys}).Scenario.Text(calc.Capex); got != c.want {
			t.Errorf("%d keys from 89.86bn: %s, want %s", c.keys, got, c.want)
		}
	}
}

func TestResetAll(t *testing.T) {
	m := tell(load("capex=95000000000", "capex=99000000000&layoffs=1"), BoxTyped{calc.Revenue, "x"}, BoxCommitted{calc.Revenue})
	m, effects := Update(m, AllReset{})
	if m.Scenario != m.Author.Scenario || m.Moved != 0 || m.Drafts[calc.Revenue] != (Draft{}) {
		t.Error("something of the reader's is left")
	}
	if effects[0] != (WriteFragment{""}) {
		t.Errorf("effects: %v", effects)
	}
}

// TestALinkCarriesWhatIsInForce: a figure that another one took along comes back as it stands.
func TestALinkCarriesWhatIsInForce(t *testing.T) {
	for _, c := range []struct {
		first, second SliderMoved
		fragment      string
	}{
		{SliderMoved{calc.Layoffs, "45000"}, SliderMoved{calc.Headcount, "40000"}, "headcount=40000&layoffs=40000"},
		{SliderMoved{calc.NoticeMonths, "9"}, SliderMoved{calc.Months, "6"}, "months=6&noticeMonths=6"},
	} {
		m := tell(load("", ""), c.first, c.second)
		if got := m.Fragment(); got != c.fragment {
			t.Errorf("%v, then %v: the link is %s, not %s", c.first, c.second, got, c.fragment)
		}
		if again := load("", m.Fragment()); !alike(again, m) || len(again.Notices) != 0 {
			t.Errorf("%s gives another state, or notices %v", m.Fragment(), again.Notices)
		}
	}
}

// TestPresetLinks: the bar has each company once, and the periods of the one on
// show, though a folder's scenarios come behind all others.
func TestPresetLinks(t *testing.T) {
	m := load("scenario=meta-2022", "")
	m.Place.Page = Home
	for _, p := range append(scenario.All(), &scenario.Preset{ID: "meta-own", Company: "Meta", Period: "2027"}) {
		m.Place.Presets = append(m.Place.Presets, PresetName{p.ID, p.Company, p.Period})
	}
	s := Present(m)
	names := func(list []PresetLink) (text string) {
		for _, l := range list {
			text += l.Name + " "
			if l.Current {
				text += "! "
			}
		}
		return text
	}
	if got := names(s.Presets); got != "Amazon Microsoft Meta ! Alphabet Intel " {
		t.Errorf("companies: %s", got)
	}
	if got := names(s.Periods); got != "January to December 2025 January to December 2022 ! 2027 " {
		t.Errorf("periods: %s", got)
	}
	m = load("scenario=intel-2025", "")
	m.Place.Page = Home
	m.Place.Presets = []PresetName{{"intel-2025", "Intel", "2025"}}
	if got := Present(m).Periods; got != nil {
		t.Errorf("a company of one period has %v", got)
	}
}
