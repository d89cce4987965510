package model

import (
	"unicode/utf8"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// silent are fields that do not enter the sentence: it speaks of the run rate.
const silent = FieldSet(1<<calc.Layoffs | 1<<calc.GPUPrice | 1<<calc.SeverancePerLayoff | 1<<calc.NoticeMonths)

// changedFields are the figures that differ from what the preset publishes,
// by the author's hand or the reader's, so far as the sentence speaks of them.
func (m Model) changedFields() FieldSet {
	return (m.Author.Overridden | m.Moved) &^ silent
}

// sentenceRoom is how many characters find room in the height that the page
// keeps free for the sentence at its narrowest.
const sentenceRoom = 170

// sentence is the answer, in up to three pieces: what was changed, the answer
// for the status, and what the layoffs tried do. Where that is too long the
// share of the pool is left to the chart: a sentence that grew by a line would
// move the page under the reader's finger.
func (m Model) sentence() []Mark {
	lead, conditional := m.condition()
	key, args := m.answerMessage()
	var tail []Mark
	if key, args, ok := m.triedMessage(); ok {
		tail = m.marks(key, args...)
	}
	whole := func(key locale.Key) []Mark {
		if conditional {
			key = key.If()
		}
		marks := append(append([]Mark(nil), lead...), m.marks(key, args...)...)
		return append(marks, tail...)
	}
	marks := whole(key)
	if key == locale.SentenceOK && utf8.RuneCountInString(plainText(marks)) > sentenceRoom {
		return whole(locale.SentenceOKShort)
	}
	return marks
}

// condition leads the sentence where figures were changed: a changed figure
// is a condition, never a fact about the company.
func (m Model) condition() ([]Mark, bool) {
	changed := m.changedFields().Fields()
	switch {
	case len(changed) == 0:
		return nil, false
	case len(changed) == 1:
		f := changed[0]
		marks := m.Locale.Spans(locale.Condition(f.String()), arg("value", m.figure(f)))
		return m.toMarks(marks, f), true
	case m.Moved&^silent != 0:
		return m.marks(locale.ConditionSeveral), true
	}
	return m.marks(locale.ConditionThese), true
}

// answerMessage is the message of the status with what fills it.
func (m Model) answerMessage() (locale.Key, []locale.Arg) {
	r, s := m.Result, m.Scenario
	company := arg("company", m.Author.Preset.Company)
	pool := arg("pool", m.Author.Preset.Pool)
	switch r.Status {
	case calc.OK:
		return locale.SentenceOK, []locale.Arg{
			m.count("breakeven", *r.BreakevenLayoffs), arg("share", m.share(r.ShareOfHeadcount.Decimal)), pool, company, m.target(),
		}
	case calc.AlreadyMet:
		above := r.FCF.Sub(s.Value(calc.Target))
		if above.IsZero() {
			return locale.SentenceMetExactly, []locale.Arg{company, m.target()}
		}
		return locale.SentenceMet, []locale.Arg{company, arg("amount", m.money(above)), m.target()}
	case calc.ExceedsPool:
		return locale.SentenceExceedsPool, []locale.Arg{
			m.count("headcount", s.Count(calc.Headcount)), pool, arg("unconstrained", m.Locale.Count(decimal.NewFromBigInt(r.UnconstrainedLayoffs, 0))),
		}
	case calc.NoSaving:
		loss := calc.WorkingOf(s).SavingPerLayoff.Neg()
		if loss.IsZero() {
			return locale.SentenceNoSavingEven, nil
		}
		return locale.SentenceNoSaving, []locale.Arg{arg("amount", m.money(loss))}
	case calc.TaxShieldLoss:
		return locale.SentenceTaxShield, nil
	}
	return locale.SentencePeak, []locale.Arg{
		m.count("best", r.Best.Layoffs), arg("amount", m.money(s.Value(calc.Target).Sub(r.Best.FCF))), m.target(),
	}
}

// triedMessage says what the announced or tried layoffs do; false where there
// are none or the status has said it all.
func (m Model) triedMessage() (locale.Key, []locale.Arg, bool) {
	r := m.Result
	layoffs := m.Scenario.Count(calc.Layoffs)
	if layoffs == 0 || r.Status == calc.TaxShieldLoss {
		return "", nil, false
	}
	tried := m.count("tried", layoffs)
	added := r.FCFAfterLayoffs.Sub(r.FCF)
	switch {
	case added.IsZero():
		return locale.TriedNothing, []locale.Arg{tried}, true
	case added.Sign() < 0:
		return locale.TriedLose, []locale.Arg{tried, arg("amount", m.money(added.Neg()))}, true
	case r.Status == calc.AlreadyMet:
		return locale.TriedAdd, []locale.Arg{tried, arg("amount", m.money(added))}, true
	}
	spare := r.FCFAfterLayoffs.Sub(m.Scenario.Value(calc.Target))
	switch {
	case spare.Sign() < 0:
		return locale.TriedClose, []locale.Arg{tried, arg("closed", m.share(r.GapClosedShare.Decimal))}, true
	case spare.IsZero():
		return locale.TriedEnoughExactly, []locale.Arg{tried}, true
	}
	return locale.TriedEnough, []locale.Arg{tried, arg("amount", m.money(spare))}, true
}

// target is the free cash flow to reach, "zero" for nothing.
func (m Model) target() locale.Arg {
	t := m.Scenario.Value(calc.Target)
	if t.IsZero() {
		return locale.Arg{Name: "target", Text: m.text(locale.PhraseZero), Number: "0"}
	}
	return locale.Arg{Name: "target", Text: m.money(t), Number: t.String()}
}

func (m Model) marks(key locale.Key, args ...locale.Arg) []Mark {
	return m.toMarks(m.Locale.Spans(key, args...), calc.NumFields)
}

// toMarks turns a message's placeholders into marks. value is the field that a
// condition speaks of.
func (m Model) toMarks(spans []locale.Span, value calc.Field) []Mark {
	marks := make([]Mark, 0, len(spans))
	for _, span := range spans {
		switch span.Name {
		case "breakeven":
			marks = append(marks, m.phrase(MarkBreakeven, locale.PhraseLayoffs, *m.Result.BreakevenLayoffs))
		case "tried":
			marks = append(marks, m.phrase(MarkTried, m.triedPhrase(), m.Scenario.Count(calc.Layoffs)))
		case "best":
			marks = append(marks, m.phrase(MarkBreakeven, locale.PhraseLayoffs, m.Result.Best.Layoffs))
		case "unconstrained":
			marks = append(marks, Mark{Kind: MarkHollow, Strong: span.Text})
		case "closed":
			marks = append(marks, Mark{Kind: MarkGap, Text: m.text(locale.PhraseOfGap, arg("share", span.Text))})
		case "amount":
			marks = append(marks, Mark{Kind: MarkStrong, Text: span.Text})
		case "value":
			kind := MarkStrong
			if m.hasSlider(value) {
				kind = MarkMovable
			}
			marks = append(marks, Mark{Kind: kind, Text: span.Text, Field: value})
		default:
			marks = append(marks, Mark{Text: span.Text})
		}
	}
	return marks
}

// phrase is a number with its noun, the number strong.
func (m Model) phrase(kind MarkKind, key locale.Key, n int64) Mark {
	mark := Mark{Kind: kind, Field: calc.Layoffs}
	if kind == MarkTried && !m.hasSlider(calc.Layoffs) {
		mark.Field = calc.NumFields // the number is fixed: nothing to link to
	}
	for _, span := range m.Locale.Spans(key, m.count("n", n)) {
		if span.Name == "n" && mark.Strong == "" {
			mark.Strong = mark.Text + span.Text
			mark.Text = ""
		} else {
			mark.Text += span.Text
		}
	}
	return mark
}

// triedPhrase is whose number the layoffs are.
func (m Model) triedPhrase() locale.Key {
	if !same(m.Scenario, m.Author.Published, calc.Layoffs) {
		return locale.PhraseLaidOff
	}
	switch m.Author.Preset.Tried {
	case scenario.Announced:
		return locale.PhraseAnnounced
	case scenario.Press:
		return locale.PhraseClaimed
	}
	return locale.PhraseLaidOff
}

// hasSlider reports whether the page has a slider that moves a field.
func (m Model) hasSlider(f calc.Field) bool {
	for _, s := range Sliders {
		if s == f {
			return m.movable(f)
		}
	}
	return false
}

// deck is the sum the answer stands on: operating cash flow, capex, FCF.
func (m Model) deck(w calc.Working) []Mark {
	changed := m.changedFields()
	key := locale.DeckAuthor
	switch {
	case m.Moved&^silent != 0 && len(changed.Fields()) == 1:
		key = locale.DeckOne
	case m.Moved&^silent != 0:
		key = locale.DeckSeveral
	case changed != 0:
		key = locale.DeckThese
	}
	spans := m.Locale.Spans(key,
		arg("company", m.Author.Preset.Company), arg("period", m.Author.Preset.Period),
		arg("ocf", m.money(w.OperatingCashFlow)), arg("capex", m.money(w.Capex)), arg("fcf", m.money(w.FCF)))
	marks := make([]Mark, 0, len(spans))
	for _, span := range spans {
		mark := Mark{Text: span.Text}
		switch span.Name {
		case "ocf", "fcf":
			mark.Kind = MarkStrong
		case "capex":
			mark.Kind, mark.Field = MarkStrong, calc.Capex
			if m.hasSlider(calc.Capex) {
				mark.Kind = MarkMovable
			}
		}
		marks = append(marks, mark)
	}
	return marks
}

// plainText is running text without its marks.
func plainText(marks []Mark) string {
	text := ""
	for _, k := range marks {
		text += k.Strong + k.Text
	}
	return text
}
