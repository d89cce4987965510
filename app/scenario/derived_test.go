package scenario

import (
	"regexp"
	"strings"
	"testing"

	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// sum is a formula of a preset with the value that it must give.
type sum struct {
	where string
	value string
	Provenance
}

// sums are all that a preset says of where its values come from.
func sums(p *Preset) []sum {
	var list []sum
	for f := range calc.NumFields {
		if !p.Fields[f].IsZero() {
			list = append(list, sum{p.ID + ": " + f.String(), p.Scenario.Text(f), p.Fields[f]})
		}
	}
	for _, fact := range p.Facts {
		list = append(list, sum{p.ID + ": " + fact.ID, fact.Value, fact.Provenance})
	}
	return list
}

// What is derived is worked out again from what it names, the facts it names as
// the register has them.
func TestDerivedValuesComeOut(t *testing.T) {
	facts := knownFacts(t)
	for _, p := range All() {
		for _, s := range sums(p) {
			if s.Formula == "" {
				if s.Status == Derived {
					t.Errorf("%s is derived from nothing", s.where)
				}
				continue
			}
			got, err := Evaluate(s.Formula, func(name string) (Fraction, bool) {
				if f, isField := calc.ParseField(name); isField {
					return Fraction{p.Scenario.Value(f).Mul(months(p.Scenario, f)), basis(p.Scenario, f)}, true
				}
				if _, there := p.Fact(name); !there {
					return Fraction{}, false
				}
				return Whole(dec(facts[name].Value)), true
			})
			if err != nil {
				t.Errorf("%s: %v", s.where, err)
				continue
			}
			unit := decimal.New(1, min(dec(s.value).Exponent(), 0))
			if s.Rounded != "" {
				unit = dec(s.Rounded)
			}
			if !got.Within(dec(s.value), unit) {
				t.Errorf("%s is %s, its parts give %v", s.where, s.value, got)
			}
		}
	}
}

// months and basis are what a flow counts over, and over what it was counted;
// any other field counts once.
func months(s calc.Scenario, f calc.Field) decimal.Decimal {
	if f.Flow() {
		return s.Value(calc.Months)
	}
	return dec("1")
}

func basis(s calc.Scenario, f calc.Field) decimal.Decimal {
	if f.Flow() {
		return decimal.NewFromInt(int64(s.Basis(f)))
	}
	return dec("1")
}

// A plain number in a formula is one that its words or a source give, and not a
// way to make a sum come out.
func TestNumbersInFormulasAreGiven(t *testing.T) {
	number := regexp.MustCompile(`(?:^|[ (])([0-9]{4,})\b`)
	half := "50000000" // of what Amazon rounded its capex to: the bounds of it
	for _, p := range All() {
		for _, s := range sums(p) {
			said := s.Derivation + " " + s.Note
			for _, source := range s.Sources {
				said += " " + source.Quote
			}
			for _, match := range number.FindAllStringSubmatch(s.Formula, -1) {
				n := dec(match[1])
				millions := grouped(n.Shift(-6))
				if match[1] != half && !strings.Contains(said, millions) && !strings.Contains(said, n.Shift(-9).String()) && !strings.Contains(said, grouped(n)) {
					t.Errorf("%s: nothing says %s, which is in %s", s.where, match[1], s.Formula)
				}
			}
		}
	}
}

// grouped writes a whole number with its digits in threes.
func grouped(n decimal.Decimal) string {
	digits := n.String()
	for at := len(digits) - 3; at > 0; at -= 3 {
		digits = digits[:at] + "," + digits[at:]
	}
	return digits
}

// Every source is one that a reader can look up, for what is reported and for
// what is guessed alike.
func TestEverySourceIsComplete(t *testing.T) {
	companies := map[string]bool{}
	for _, p := range All() {
		companies[p.Company] = true
		list := []sum{{where: p.ID + ": claim", Provenance: Provenance{Status: Claimed, Sources: []Source{p.ClaimSource}}}}
		if p.Claim == "" {
			list = nil
		}
		for _, r := range p.Readings {
			list = append(list, sum{where: p.ID + ": " + r.ID, Provenance: Provenance{Status: r.Status, Sources: r.Sources}})
		}
		for _, s := range append(list, sums(p)...) {
			if len(s.Sources) == 0 && s.Status != Assumption {
				t.Errorf("%s has no source", s.where)
			}
			for _, source := range s.Sources {
				if source.Publisher == "" || source.Title == "" || source.Quote == "" || source.Date == "" || !strings.HasPrefix(source.URL, "https://") {
					t.Errorf("%s: %+v lacks something", s.where, source)
				}
			}
		}
		for _, s := range sums(p) {
			if s.Status != Assumption && s.AsOf == "" {
				t.Errorf("%s is as of no day", s.where)
			}
		}
	}
	for _, company := range []string{"Amazon", "Microsoft", "Meta", "Alphabet", "Intel"} {
		if !companies[company] {
			t.Errorf("there is no preset of %s", company)
		}
	}
}

// What is said in another language holds the same figures.
func TestLanguagesSayTheSame(t *testing.T) {
	figure := regexp.MustCompile(`[+−]?\$?[0-9]+(?:[.,][0-9]+)?`)
	figures := func(text string) string {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "$", ""), ",", ".")
		return strings.Join(figure.FindAllString(text, -1), " ")
	}
	for _, p := range All() {
		for tag, texts := range p.Languages {
			for i, note := range texts.Notes {
				if got, want := figures(note), figures(p.Notes[i]); got != want {
					t.Errorf("%s in %s: note %d has the figures %s, in English %s", p.ID, tag, i+1, got, want)
				}
			}
			for f := range calc.NumFields {
				if (texts.Labels[f] == "") != (p.Fields[f].Label == "") {
					t.Errorf("%s in %s: the label of %s is %q, in English %q", p.ID, tag, f, texts.Labels[f], p.Fields[f].Label)
				}
			}
		}
	}
	for _, tag := range []string{"de", "fr"} {
		if _, there := Default().Languages[tag]; !there {
			t.Errorf("the default preset has no texts in %s", tag)
		}
	}
}
