package learn

import (
	"slices"
	"strings"

	"breakeven/app/learn/assignment"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// Model is the whole state of the page. It is a value: [Update] returns the
// next one and leaves its argument as it was.
type Model struct {
	// Calc is the calculator. Its place has a query without what is said to the
	// parts around it.
	Calc model.Model
	// Only lists the parts that the query asks for by show=; nil shows all.
	Only []string
	// Rounded says that the working rounds what it shows.
	Rounded   bool
	Backwards BackwardsState
	Predict   PredictState

	class class // what a teacher asks for, and where a student practises

	// Sides are the parts with a state of their own, as they begin.
	Sides *Sides

	copied     string // the id of the text copied last
	copyFailed bool

	taking taking

	words *locale.Locale // the language with the page's own texts
	query string         // as the address has it
}

// Names in the query that are the page's own.
const nameShow = "show"

// QueryNames are the names that change what the page shows and that the
// calculator does not know.
func QueryNames() []string {
	return append(assignment.Names(), nameUnknown, nameGiven)
}

// Load makes the state that a preset and an address stand for.
func Load(loc *locale.Locale, preset *scenario.Preset, place model.Place) Model {
	m := Model{words: locale.Classroom(loc), query: place.Query}
	only, unknown, rest := readShow(place.Query)
	m.Only = only
	place.Page, place.Query = model.Home, rest
	m.Calc = model.Load(loc, preset, place)
	for _, item := range unknown {
		m = m.refuse(nameShow, item, strings.Join(partNames(), ", "))
	}
	pairs := model.Pairs(m.query)
	m = m.readPredict(pairs).readBackwards(pairs).loadClass()
	m.Sides = m.loadSides()
	return m
}

// refuse names what the query says to the page and can't be.
func (m Model) refuse(name, given, allowed string) Model {
	m.Calc.Notices = append(m.Calc.Notices[:len(m.Calc.Notices):len(m.Calc.Notices)], model.NotAllowed(m.words, name, given, allowed))
	return m
}

// bounded cuts text that no box of ours would hold.
func bounded(text string) string {
	const limit = 256
	if runes := []rune(text); len(runes) > limit {
		return string(runes[:limit])
	}
	return text
}

// quotable cuts what was typed to what a message can show.
func quotable(text string) string {
	const limit = 40
	if runes := []rune(text); len(runes) > limit {
		return string(runes[:limit]) + "…"
	}
	return text
}

// Place is where the page stands, with its whole query.
func (m Model) Place() model.Place {
	place := m.Calc.Place
	place.Query = m.query
	return place
}

// Locale is the language with the texts of this page.
func (m Model) Locale() *locale.Locale { return m.words }

// Scenario is what the calculator stands at.
func (m Model) Scenario() calc.Scenario { return m.Calc.Scenario }

// readShow takes show= out of a query: the parts it names, in their own order,
// and what is none.
func readShow(query string) (only, unknown []string, rest string) {
	asked := map[string]bool{}
	var kept []string
	for raw := range strings.SplitSeq(query, "&") {
		pairs := model.Pairs(raw)
		if len(pairs) != 1 || pairs[0].Name != nameShow {
			kept = append(kept, raw)
			continue
		}
		for item := range strings.SplitSeq(pairs[0].Value, ",") {
			if item = strings.TrimSpace(item); slices.Contains(inEmbed[:], item) && item != Working {
				item = Calculator
			}
			if item != "" && !asked[item] {
				asked[item] = true
				if len(asked) < mostAsked && !isPart(item) {
					unknown = append(unknown, item)
				}
			}
		}
	}
	for _, p := range parts() {
		if asked[p.id] {
			only = append(only, p.id)
		}
	}
	return only, unknown, strings.Join(kept, "&")
}

// mostAsked bounds the notices that a link can ask for.
const mostAsked = 20

func partNames() []string {
	var names []string
	for _, p := range parts() {
		if p.when == nil {
			names = append(names, p.id)
		}
	}
	return names
}

func isPart(name string) bool {
	for _, p := range partNames() {
		if p == name {
			return true
		}
	}
	return false
}

// shows reports whether a part is on the page.
func (m Model) shows(id string) bool {
	for _, p := range parts() {
		if p.id == id && p.when != nil {
			return p.when(m) && (m.Only == nil || m.assigned())
		}
	}
	if m.Only == nil {
		return true
	}
	for _, one := range m.Only {
		if one == id {
			return true
		}
	}
	return false
}

// monthsArg is the period as a placeholder's text: “9 months”.
func (m Model) monthsArg(name string) locale.Arg {
	return arg(name, m.words.Months(m.Scenario().Value(calc.Months)))
}

// count is a placeholder with a number that chooses the plural.
func (m Model) count(name string, n int64) locale.Arg {
	return m.words.Number(name, decimal.NewFromInt(n))
}

// exactly writes an amount with every digit.
func (m Model) exactly(d decimal.Decimal) string {
	return m.words.Money(d, m.Calc.Author.Preset.Currency)
}

// text is a plain message.
func (m Model) text(key locale.Key, args ...locale.Arg) string { return m.words.Text(key, args...) }

// arg is a placeholder's text.
func arg(name, text string) locale.Arg { return locale.Arg{Name: name, Text: text} }
