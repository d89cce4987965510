package editor

import (
	"reflect"
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/app/snippet"
	"breakeven/calc"

	"pgregory.net/rapid"
)

var site = snippet.Site{Origin: "https://calc.example", Base: "/"}

// load is a page with the presets.
func load(t *testing.T) Model {
	t.Helper()
	var published []Published
	for _, p := range scenario.All() {
		data, _ := scenario.Data(p.ID)
		published = append(published, Publish(locale.English, leaves(t, string(data))))
	}
	return Load(locale.English, site, published, "2026-11-28")
}

func tell(m Model, msgs ...Msg) (Model, []Effect) {
	var effects []Effect
	for _, msg := range msgs {
		m, effects = Update(m, msg)
	}
	return m, effects
}

// acme is a new company's scenario, typed.
func acme(m Model) Model {
	m, _ = tell(m,
		Typed{"title", "Do layoffs pay for the data centres?"}, Typed{"company", "Acme"}, Typed{"pool", "office staff"},
		Typed{"period", "January to December 2025"}, Typed{"asOf", "2025-12-31"},
		Typed{"scenario.revenue", "52bn"}, Typed{"facts[0].value", "8.5bn"}, Typed{"scenario.payroll", "12bn"},
		Typed{"scenario.headcount", "60,000"}, Typed{"scenario.capex", "10.2bn"},
		Done{Add, "fields.revenue.sources"},
		Typed{"fields.revenue.sources[0].title", "Annual report"}, Typed{"fields.revenue.sources[0].publisher", "Acme Inc."},
		Typed{"fields.revenue.sources[0].date", "2026-02-04"}, Typed{"fields.revenue.sources[0].url", "https://acme.example/report"})
	key := m.Form.Fields[calc.Revenue].Sources[0].key()
	for _, place := range []string{"facts[0]", "fields.payroll", "fields.headcount", "fields.capex"} {
		m, _ = tell(m, Chosen{"reuse." + place + ".sources", key}, Typed{place + ".sources[0].quote", "a line"}, Chosen{place + ".status", "reported"})
	}
	m, _ = tell(m, Typed{"fields.revenue.sources[0].quote", "a line"}, Chosen{"fields.revenue.status", "reported"})
	return m
}

// Other costs follow from operating cash flow, as a derived value that the
// checker reckons again; what rests on an estimate is one.
func TestOtherCostsAreTheBalance(t *testing.T) {
	m := acme(load(t))
	if !m.Sound() {
		t.Fatal(m.checked.troubles)
	}
	p, err := scenario.Parse(File(m.Preset()))
	if err != nil {
		t.Fatal(err)
	}
	costs := p.Fields[calc.OtherCosts]
	if p.ID != "acme-2025" || p.Scenario.Text(calc.OtherCosts) != "31500000000" || costs.Status != scenario.Derived || costs.Label != "Other costs (balancing item)" || len(costs.Sources) != 1 ||
		costs.Formula != "revenue − payroll − acme-2025-ocf" || costs.Derivation != "revenue $52bn − payroll $12bn − operating cash flow $8.5bn = $31.5bn" {
		t.Errorf("%s %+v", p.ID, costs)
	}
	if m, _ = tell(m, Chosen{"fields.payroll.status", "estimate"}); m.Preset().Fields[calc.OtherCosts].Status != scenario.Estimate {
		t.Error("what rests on an estimate is called derived")
	}
	// By hand from there on, it stays what it was.
	if m, _ = tell(m, Chosen{"balance", ""}); !m.Sound() || m.Form.Fields[calc.OtherCosts].Value != "$31.5bn" || m.Preset().Scenario.Text(calc.OtherCosts) != "31500000000" {
		t.Errorf("by hand: %+v %v", m.Form.Fields[calc.OtherCosts], m.checked.troubles)
	}
}

// A link that needs no file is read without a notice, names no other company,
// and is not offered where a figure can't be read.
func TestTheLinkIsTheDraft(t *testing.T) {
	text := func(m Model, id string) string {
		for _, s := range m.snippets() {
			if s.ID == id {
				return s.Text
			}
		}
		return ""
	}
	m := acme(load(t))
	if got, want := text(m, "link"), "https://calc.example/embed?scenario=own-figures&revenue=52000000000&otherCosts=31500000000&payroll=12000000000&headcount=60000&capex=10200000000&title=Acme%3A%20Do%20layoffs%20pay%20for%20the%20data%20centres%3F"; got != want {
		t.Errorf("%s\nnot\n%s", got, want)
	}
	if broken, _ := tell(m, Typed{"scenario.capex", "ten"}, Stilled{m.Edition + 1, "2026-11-28 22:00"}); text(broken, "link") != "" || text(broken, "iframe") != "" || broken.Shown == broken.Preset() {
		t.Error("a figure that can't be read counts as nothing")
	}
	if euros, _ := tell(m, Typed{"currency", "eur"}); text(euros, "link") != "" || euros.Preset().Currency != "EUR" {
		t.Error("a link takes euros for dollars")
	}
	copied, _ := tell(m, Done{Start, "meta-2025"}, Typed{"scenario.capex", "80bn"})
	if got := text(copied, "link"); got != "https://calc.example/embed?scenario=meta-2025&capex=80000000000" {
		t.Errorf("of a copy: %s", got)
	}
}

// A reason waits for the hand, and for a box that nobody has come to yet.
func TestAReasonWaits(t *testing.T) {
	m := load(t)
	at := func(m Model, name string) string { return m.errorAt(name) }
	if at(m, "company") != "" {
		t.Error("an untouched box complains")
	}
	if left, _ := tell(m, Left{"company"}); at(left, "company") != "Company is missing." {
		t.Errorf("a box left empty: %q", at(left, "company"))
	}
	m, _ = tell(m, Typed{"scenario.capex", "abc"})
	if at(m, "scenario.capex") != "" {
		t.Error("who is typing is interrupted")
	}
	if m, _ = tell(m, Left{"scenario.capex"}); !strings.HasPrefix(at(m, "scenario.capex"), "Capex can’t be read") {
		t.Errorf("%q", at(m, "scenario.capex"))
	}
}

// What is wrong is found from its line in the list, however deep it lies.
func TestEveryTroubleCanBeReached(t *testing.T) {
	m := load(t)
	m, _ = tell(m, Done{Start, "amazon-2025-9m"})
	for _, name := range []string{"fields.payroll.note", "fields.payroll.asOf", "scenario.taxRate", "facts[1].label", "fields.taxRate.sources[0].url", "readings[0].title", "claim", "languages[0].tag", "id", "ranges.capex.min"} {
		m.Opened = nil
		opened, effects := tell(m, Done{GoTo, name})
		if !reflect.DeepEqual(effects, []Effect{Focus{name}}) || !shows(opened, name) {
			t.Errorf("%s is not on the page: opened %v", name, opened.Opened)
		}
	}
}

func shows(m Model, name string) bool {
	var in func(g Group) bool
	in = func(g Group) bool {
		if g.Fold && !g.Open {
			return false
		}
		for _, b := range g.Boxes {
			if b.Name == name {
				return true
			}
		}
		for _, k := range g.Groups {
			if in(k) {
				return true
			}
		}
		return false
	}
	for _, p := range m.parts() {
		for _, g := range p.Groups {
			if in(g) {
				return true
			}
		}
	}
	return false
}

// What is taken away comes back, and drafts are kept under names of their own.
func TestUndoAndDrafts(t *testing.T) {
	m := acme(load(t))
	m, effects := tell(m, Stilled{m.Edition, "2026-11-28 22:00"})
	if len(effects) != 2 || effects[0] != (Address{"1"}) || m.Key != "1" || len(m.Drafts) != 1 {
		t.Fatalf("%v, %d drafts", effects, len(m.Drafts))
	}
	before := m.Form
	gone, _ := tell(m, Done{Drop, "fields.revenue.sources[0]"})
	if back, _ := tell(gone, Done{Undo, ""}); len(gone.Form.Fields[calc.Revenue].Sources) != 0 || !reflect.DeepEqual(back.Form, before) {
		t.Error("a source does not come back")
	}
	fresh, _ := tell(m, Done{Start, ""}, Typed{"company", "Beta"})
	if fresh, _ = tell(fresh, Stilled{fresh.Edition, "2026-11-28 22:01"}); fresh.Key != "2" || len(fresh.Drafts) != 2 {
		t.Errorf("another scenario is draft %q of %d", fresh.Key, len(fresh.Drafts))
	}
	if again, _ := tell(fresh, Done{Resume, "1"}); !reflect.DeepEqual(again.Form, before) {
		t.Error("the first draft is another by now")
	}
	deleted, effects := tell(m, Done{Discard, "1"})
	if back, _ := tell(deleted, Done{Undo, ""}); len(deleted.Drafts) != 0 || effects[0] != (DropDraft{"1"}) || len(back.Drafts) != 1 || back.Key != "1" {
		t.Error("a deleted draft does not come back")
	}
}

// After any messages in any order there is a page, and a file that is without
// fault is one that the reader of files takes.
func TestAnyStoryOfMessages(t *testing.T) {
	start := load(t)
	rapid.Check(t, func(t *rapid.T) {
		m := start
		if rapid.Bool().Draw(t, "whole") {
			m = acme(m)
		}
		text := rapid.SampledFrom([]string{"", "0", "52bn", "-4.8bn", "12%", "abc", "2025-12-31", "undated", "https://a.example/b", "<b>", "revenue − 1", "1", "9", "derived", "assumption", "\x00\u202e", "9999999999999999999"})
		for range rapid.IntRange(1, 12).Draw(t, "messages") {
			name := rapid.SampledFrom(m.Form.names()).Draw(t, "name")
			list := rapid.SampledFrom([]string{"facts", "readings", "languages", "fields.capex.sources", "readings[0].set", "readings[0].sources", "languages[0].labels", "nothing", "fields.nothing.sources"}).Draw(t, "list")
			m, _ = Update(m, rapid.SampledFrom([]Msg{
				Typed{name, text.Draw(t, "text")}, Typed{name, text.Draw(t, "text")}, Chosen{name, text.Draw(t, "text")}, Done{Add, list}, Done{Drop, item(list, 0)},
				Done{GoTo, name}, Done{Undo, ""}, Done{Download, ""}, Left{name}, Stilled{m.Edition, "2026-11-28 22:00"}, Folded{"readers-figures", true}, Folded{"figures-more", true},
				Done{Resume, "1"}, Done{Discard, "1"},
			}).Draw(t, "message"))
			if s := Present(m); len(s.Parts) != 5 {
				t.Fatalf("%d parts", len(s.Parts))
			}
		}
		for _, wrong := range m.checked.troubles {
			if strings.ContainsAny(wrong.Message, "{}") || strings.Contains(wrong.Message, "fault.") {
				t.Errorf("at %s it says %q", wrong.Name, wrong.Message)
			}
		}
		if !m.Sound() {
			return
		}
		if _, err := scenario.ParseOn(File(m.Preset()), m.Today); err != nil {
			t.Errorf("%v\n%s", err, File(m.Preset()))
		}
	})
}
