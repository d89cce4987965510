package learn

import (
	"strings"

	"breakeven/app/chart/bridge"
	"breakeven/app/locale"
	"breakeven/app/model"
)

// The working: the calculation step by step with the numbers in it.

// RoundingChosen: the working's numbers shall be rounded, or not.
type RoundingChosen struct{ Rounded bool }

func (msg RoundingChosen) update(m Model) (Model, []Effect) {
	m.Rounded = msg.Rounded
	return m, nil
}

// WorkingView is the working as it is placed.
type WorkingView struct {
	Note         string
	Rounded      bool
	RoundedLabel string
	RoundedNote  string
	TermsLabel   string
	Steps        []Step
	PlainLabel   string
	Plain        string // all of it, for the clipboard
	Bridge       BridgeView
}

// Step is one line: a sentence, its formula in words, the same with the numbers
// in it, and the terms in it that the glossary explains.
type Step struct {
	Text    string
	Words   []model.Math
	Numbers []model.Math
	Terms   []TermView
	Proof   bool
}

// BridgeView is the waterfall, and the same as a table.
type BridgeView struct {
	Head, Note, TableLabel string
	Item, Value, After     string // the table's heads
	Drawing                bridge.Bridge
	Rows                   []BridgeRow
}

// BridgeRow is a line of the table.
type BridgeRow struct {
	Label, Amount, After string
	Total                bool
}

// workingText is the id of the plain text.
const workingText = "working-text"

func (m Model) workingView() WorkingView {
	months := m.monthsArg("months")
	v := WorkingView{
		Note: m.text(locale.LearnWorkingNote, months), Rounded: m.Rounded,
		RoundedLabel: m.text(locale.LearnWorkingRounded), RoundedNote: m.text(locale.LearnWorkingExact),
		TermsLabel: m.text(locale.LearnWorkingTerms), PlainLabel: m.text(locale.LearnWorkingPlain),
		Steps: m.steps(),
	}
	if m.waiting() {
		v.Note = m.text(locale.LearnWorkingHidden)
		return v
	}
	v.Plain = m.plainWorking(v.Steps)
	v.Bridge = m.bridgeView()
	return v
}

// plainWorking is the working as text.
func (m Model) plainWorking(steps []Step) string {
	var b strings.Builder
	b.WriteString(m.Calc.Author.Title + "\n")
	for i, s := range steps {
		b.WriteString(m.words.CountInt(int64(i+1)) + ". " + s.Text + "\n")
		if line := plain(append(s.Words[:len(s.Words):len(s.Words)], s.Numbers...)); line != "" {
			b.WriteString("   " + line + "\n")
		}
	}
	return b.String()
}
