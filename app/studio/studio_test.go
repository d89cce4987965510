package studio

import (
	"strconv"
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/app/snippet"
	"breakeven/calc"

	"pgregory.net/rapid"
)

var site = snippet.Site{Origin: "https://calc.example", Base: "/"}

func load(query string) Model {
	return Load(locale.English, site, scenario.All(), model.Pairs(query))
}

// tell has a state take messages.
func tell(m Model, messages ...Msg) (Model, []Effect) {
	var effects []Effect
	for _, msg := range messages {
		m, effects = Update(m, msg)
	}
	return m, effects
}

// The form's own query and an embed's both open in it.
func TestLoad(t *testing.T) {
	for query, want := range map[string]string{
		"":                                                "scenario=amazon-2025-9m",
		"scenario=META-2025":                              "scenario=meta-2025",
		"capex=100bn":                                     "scenario=amazon-2025-9m&capex=100000000000",
		"capex=100000000000":                              "scenario=amazon-2025-9m&capex=100000000000",
		"taxRate=21%25":                                   "scenario=amazon-2025-9m&taxRate=0.21",
		"taxRate=0.21":                                    "scenario=amazon-2025-9m&taxRate=0.21",
		"capex=$89.86bn":                                  "scenario=amazon-2025-9m",
		"use.capex=lock":                                  "scenario=amazon-2025-9m&lock=capex",
		"lock=capex,revenue":                              "scenario=amazon-2025-9m&lock=revenue,capex",
		"hide=capex&use.capex=move&lock=revenue":          "scenario=amazon-2025-9m&lock=revenue",
		"show=working,equivalents":                        "scenario=amazon-2025-9m&show=equivalents,working",
		"show=working&show=equivalents":                   "scenario=amazon-2025-9m&show=equivalents,working",
		"show=readings":                                   "scenario=amazon-2025-9m&show=readings",
		"show=readings,working&theme=dark":                "scenario=amazon-2025-9m&theme=dark&show=readings",
		"basis.capex=12&lang=pt-BR&id=a":                  "scenario=amazon-2025-9m&basis.capex=12&lang=pt-BR&id=a",
		"accent=%23FC0&theme=dark&events=1":               "scenario=amazon-2025-9m&theme=dark&accent=ffcc00&events=1",
		"title=+Who+pays%3F+&utm_source=x&min.capex=":     "scenario=amazon-2025-9m&title=Who%20pays%3F",
		"months=12 months&noticeMonths=6":                 "scenario=amazon-2025-9m&months=12&noticeMonths=6",
		"min.capex=80bn&max.capex=0.1tn&step.capex=0.5bn": "scenario=amazon-2025-9m&min.capex=80000000000&max.capex=100000000000&step.capex=500000000",
	} {
		m := load(query)
		if got := m.Options().Query(); got != want || len(m.checked.wrong) != 0 {
			t.Errorf("?%s makes %s, want %s (%v)", query, got, want, m.checked.wrong)
		}
	}
}

// What can't be used is named at its control, with what would be right, stays
// in its box, and is in no snippet.
func TestWrongValues(t *testing.T) {
	for query, want := range map[string]struct{ name, says string }{
		"capex=abc":                         {"capex", "Capex: That is not a number. Write it like 89.86bn."},
		"capex=-1":                          {"capex", "Capex is 0 or more."},
		"taxRate=21":                        {"taxRate", "Cash tax rate: That can be read in two ways. Write it like 21%."},
		"headcount=1.5":                     {"headcount", "Headcount: That is not a whole number."},
		"layoffs=900,000":                   {"layoffs", "Layoffs is from 0 to the headcount."},
		"noticeMonths=10":                   {"noticeMonths", "Notice is from 0 to the months of the period."},
		"months=7":                          {"months", "Period is 1, 3, 6, 9 or 12."},
		"min.capex=90bn":                    {"min.capex", "Capex, lower end is at most $89.9bn, the figure it must hold."},
		"max.capex=89bn":                    {"max.capex", "Capex, upper end is at least $89.9bn, the figure it must hold."},
		"step.capex=0":                      {"step.capex", "Capex, step is more than 0"},
		"step.headcount=0.5":                {"step.headcount", "Headcount, step: That is not a whole number."},
		"accent=red":                        {"accent", "“red” is no colour: it is three or six hexadecimal digits"},
		"theme=blue":                        {"theme", "There is no theme “blue”: it is auto, light or dark."},
		"scenario=nobody":                   {"scenario", "There is no scenario “nobody”. Pick one of these."},
		"basis.capex=7":                     {"basis.capex", "Capex, months covered is 1, 3, 6, 9 or 12."},
		"lang=%3Cb%3E":                      {"lang", "Language is a language tag"},
		"title=" + strings.Repeat("x", 201): {"title", "Heading is at most 200 characters long."},
	} {
		m := load(query)
		if got := m.checked.wrong[want.name]; !strings.HasPrefix(got, want.says) || len(m.checked.wrong) != 1 {
			t.Errorf("?%s: %q, want %q at %s", query, m.checked.wrong, want.says, want.name)
		}
		if got := m.Options().Query(); got != "scenario=amazon-2025-9m" {
			t.Errorf("?%s makes %s", query, got)
		}
		if again := readForm(model.Pairs(m.Address())); again != m.Form {
			t.Errorf("?%s: the page's address loses something of the form", query)
		}
		if Present(m).Wrong == "" {
			t.Errorf("?%s: nothing says beside the snippets that a value is missing", query)
		}
	}
}

// texts are what may stand in a box.
var texts = []string{
	"", "", "", "0", "1", "30000", "100bn", "-4.8bn", "12%", "0.5", "9 months", "89,9,9", "<b>", "999999999999999999", "1e9", "400k", "3",
	"60000000000", "150000000000", "0.999999999", "100000000", "12", `"><script>`, "](javascript:", "\x00\u202e", "0.1", "85bn", "120bn", "1,000",
}

// aForm is any form: what a link, a hand or a stranger's script may put there.
func aForm(t *rapid.T) Form {
	text := rapid.SampledFrom(texts)
	f := Form{
		Scenario:    rapid.SampledFrom([]string{"", "amazon-2025-9m", "meta-2025", "microsoft-fy25", "nobody"}).Draw(t, "scenario"),
		Title:       rapid.OneOf(rapid.SampledFrom(texts), rapid.String()).Draw(t, "title"),
		Theme:       rapid.SampledFrom([]string{"auto", "light", "dark", "blue"}).Draw(t, "theme"),
		Accent:      rapid.SampledFrom([]string{"", "fc0", "#c0392b", "red", "ffffff"}).Draw(t, "accent"),
		Equivalents: rapid.Bool().Draw(t, "equivalents"), Working: rapid.Bool().Draw(t, "working"), Events: rapid.Bool().Draw(t, "events"),
		Readings: rapid.Bool().Draw(t, "readings"),
		Lang:     rapid.SampledFrom([]string{"", "de", "pt-BR", "x", "<b>"}).Draw(t, "lang"), ID: rapid.SampledFrom(texts).Draw(t, "id"),
	}
	for id := range calc.NumFields {
		f.Fields[id] = FieldForm{
			Use:   snippet.Use(rapid.IntRange(0, 2).Draw(t, "use")),
			Value: text.Draw(t, "value"), Min: text.Draw(t, "min"), Max: text.Draw(t, "max"), Step: text.Draw(t, "step"),
		}
		if id.Flow() {
			f.Fields[id].Basis = rapid.SampledFrom([]string{"", "", "12", "3", "7", "x"}).Draw(t, "basis")
		}
	}
	return f
}

// Whatever stands in the form, the widget reads the embed's query without a
// notice, and what it reads is what the options say.
func TestTheWidgetReadsWhatTheStudioWrites(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		form := aForm(t)
		c := check(locale.English, scenario.All(), form)
		o := c.options
		calculators := o
		calculators.Readings = false // which have a page of their own
		m := model.Load(locale.English, o.Preset, model.Place{Query: calculators.Query()})
		if len(m.Notices) != 0 {
			t.Fatalf("%s: %v", o.Query(), m.Notices)
		}
		if id := model.ScenarioID(o.Query()); id != o.Preset.ID {
			t.Errorf("the scenario is %s, not %s", id, o.Preset.ID)
		}
		for f := range calc.NumFields {
			field := o.Fields[f]
			if s, err := o.Preset.Scenario.With(f, field.Value); field.Value != "" && (err != nil || !m.Author.Scenario.Value(f).Equal(s.Value(f))) {
				t.Errorf("%s: %s became %s", f, field.Value, m.Author.Scenario.Text(f))
			}
			if m.Author.Locked.Has(f) != (field.Use == snippet.Lock) || m.Author.Hidden.Has(f) != (field.Use == snippet.Hide) {
				t.Errorf("%s is used another way than %v", f, field.Use)
			}
			if field.Basis != "" && field.Basis != strconv.Itoa(m.Author.Scenario.Basis(f)) {
				t.Errorf("%s covers %d months, not %s", f, m.Author.Scenario.Basis(f), field.Basis)
			}
			r := m.Author.Ranges[f]
			if field.Min != "" && r.Min.String() != field.Min || field.Max != "" && r.Max.String() != field.Max {
				t.Errorf("%s: from %s to %s, not %s to %s", f, r.Min, r.Max, field.Min, field.Max)
			}
			if r.Limit != (field.Min != "" || field.Max != "") {
				t.Errorf("%s is limited: %v", f, r.Limit)
			}
		}
		title := strings.TrimSpace(m.Author.Title)
		if want := o.Preset.Title; o.Title == "" && title != want {
			t.Errorf("the title is %q, not %q", title, want)
		}
		if m.Author.Theme != o.Theme && o.Theme != "" || m.Author.Accent != o.Accent {
			t.Errorf("it looks %s %s, not %s %s", m.Author.Theme, m.Author.Accent, o.Theme, o.Accent)
		}
		if m.Author.Shown != (model.Parts{Equivalents: o.Equivalents, Working: o.Working}) {
			t.Errorf("it shows %v", m.Author.Shown)
		}
		// An embed's query opens in the studio as the same embed.
		if again := load(o.Query()).Options().Query(); again != o.Query() {
			t.Errorf("%s\nopens as\n%s", o.Query(), again)
		}
	})
}

// Nothing that was typed is lost on the way through the page's address.
func TestTheAddressKeepsTheForm(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		form := aForm(t)
		m := Model{Form: form}
		again := readForm(model.Pairs(m.Address()))
		if len(m.Address()) < 8<<10 && again != form {
			t.Errorf("?%s\n%+v\n%+v", m.Address(), again, form)
		}
	})
}
