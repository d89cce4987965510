package scenario

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// A knownFact is an entry of testdata/facts.json, the register of everything
// that was looked up. The presets must say what it says.
type knownFact struct {
	ID      string
	Company string
	Period  *struct {
		Months int
		End    string
	}
	AsOf       *string
	Value      string
	Unit       string
	Status     string
	Derivation *string
	Sources    []struct {
		Title, Publisher, URL, Quote string
		Date                         *string
	}
}

func knownFacts(t *testing.T) map[string]knownFact {
	t.Helper()
	data, err := os.ReadFile("testdata/facts.json")
	if err != nil {
		t.Fatal(err)
	}
	var list []knownFact
	if err := json.Unmarshal(data, &list); err != nil {
		t.Fatal(err)
	}
	facts := map[string]knownFact{}
	for _, fact := range list {
		facts[fact.ID] = fact
	}
	return facts
}

func (f knownFact) sources() []Source {
	var sources []Source
	for _, s := range f.Sources {
		date := Undated
		if s.Date != nil {
			date = *s.Date
		}
		line := strings.ReplaceAll(s.Quote, "\n", " ") // a file's text is of one line
		sources = append(sources, Source{s.Title, s.Publisher, s.URL, date, line})
	}
	return sources
}

// asOf is the day on which a fact was true, or the last that it covers.
func (f knownFact) asOf() string {
	if f.AsOf != nil {
		return *f.AsOf
	}
	return f.Period.End
}

func dec(text string) decimal.Decimal { return decimal.RequireFromString(text) }

// compare holds a provenance to the facts it names.
func compare(t *testing.T, where string, value decimal.Decimal, p Provenance, facts map[string]knownFact) {
	t.Helper()
	var sources []Source
	for _, id := range append(p.From, p.FactID) {
		fact, known := facts[id]
		if !known && id != "" {
			t.Errorf("%s names the fact %q, which there is not", where, id)
		}
		sources = append(sources, fact.sources()...)
	}
	for _, source := range p.Sources {
		if !slices.Contains(sources, source) {
			t.Errorf("%s: the source %+v is not among its facts'", where, source)
		}
	}
	if p.FactID == "" {
		return
	}
	fact := facts[p.FactID]
	if !value.Equal(dec(fact.Value)) {
		t.Errorf("%s is %v, the fact says %s", where, value, fact.Value)
	}
	if string(p.Status) != fact.Status {
		t.Errorf("%s is %s, the fact is %s", where, p.Status, fact.Status)
	}
	if want := fact.asOf(); p.AsOf != want {
		t.Errorf("%s is as of %s, the fact of %s", where, p.AsOf, want)
	}
	if fact.Derivation != nil && p.Derivation != *fact.Derivation {
		t.Errorf("%s is derived as %q, the fact as %q", where, p.Derivation, *fact.Derivation)
	}
	if len(p.Sources) != len(sources) {
		t.Errorf("%s gives %d sources of %d", where, len(p.Sources), len(sources))
	}
}

func TestPresetsSayWhatTheFactsSay(t *testing.T) {
	facts := knownFacts(t)
	for _, p := range All() {
		for f := range calc.NumFields {
			prov, where := p.Fields[f], p.ID+": "+f.String()
			compare(t, where, p.Scenario.Value(f), prov, facts)
			if prov.FactID == "" && len(prov.From) == 0 && prov.Status != Assumption && !prov.IsZero() {
				t.Errorf("%s names no fact", where)
			}
			if fact := facts[prov.FactID]; f.Flow() && fact.Period != nil && fact.Period.Months != p.Scenario.Basis(f) {
				t.Errorf("%s covers %d months, the fact %d", where, p.Scenario.Basis(f), fact.Period.Months)
			}
		}
		for _, fact := range p.Facts {
			compare(t, p.ID+": "+fact.ID, dec(fact.Value), fact.Provenance, facts)
			if fact.Unit != facts[fact.ID].Unit || fact.ID != fact.FactID {
				t.Errorf("%s: %s has the unit %s", p.ID, fact.ID, fact.Unit)
			}
		}
	}
}

// Figures in the notes are those of the company's facts, rounded as written.
func TestNotesQuoteTheFacts(t *testing.T) {
	facts := knownFacts(t)
	figure := regexp.MustCompile(`([+−]?)\$([0-9.]+[0-9])bn`)
	for _, p := range All() {
		texts := slices.Clone(p.Notes)
		for _, prov := range p.Fields {
			texts = append(texts, prov.Note)
		}
		found := 0
		for _, match := range figure.FindAllStringSubmatch(strings.Join(texts, "\n"), -1) {
			found++
			want := dec(match[2])
			quoted := slices.ContainsFunc(slices.Collect(values(facts)), func(fact knownFact) bool {
				if fact.Company != p.Company {
					return false
				}
				value := dec(fact.Value).Shift(-9)
				signed := match[1] == "" || (match[1] == "−") == (value.Sign() < 0)
				return signed && value.Abs().Round(-want.Exponent()).Equal(want) ||
					fact.Derivation != nil && strings.Contains(*fact.Derivation, strings.Replace(match[2], ".", ",", 1))
			})
			if !quoted && !elsewhere[p.ID+" "+match[0]] {
				t.Errorf("%s: no fact says %s", p.ID, match[0])
			}
		}
		if found == 0 {
			t.Errorf("%s: no figures found in the notes", p.ID)
		}
	}
}

// elsewhere are figures that stand in a fact's prose alone: the error of
// Amazon's capex, what a quarter left before sale proceeds, gross capex, the
// ends of the range that Meta expects, the lease principal, pay in shares.
// Beside them, what figures were rounded to, and a target of our own.
var elsewhere = map[string]bool{
	"amazon-2025-9m $0.013bn": true,
	"amazon-2025-q3 +$0.43bn": true,
	"amazon-2026-q1 $44.2bn":  true,
	"meta-2025 $125bn":        true,
	"meta-2025 $145bn":        true,
	"meta-2025 $2.524bn":      true,
	"alphabet-2023 $0.432bn":  true,
	"alphabet-2025 $91.1bn":   true,
	"alphabet-2025 $0.1bn":    true,
	"meta-2022 $0.1bn":        true,
	"microsoft-fy25 $0.1bn":   true,
}

func values(facts map[string]knownFact) func(func(knownFact) bool) {
	return func(yield func(knownFact) bool) {
		for _, fact := range facts {
			if !yield(fact) {
				return
			}
		}
	}
}
