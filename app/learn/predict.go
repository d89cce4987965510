package learn

import (
	"strings"

	"breakeven/app/chart"
	"breakeven/app/chart/guess"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// Predicting first: results are hidden until a guess is committed, which then
// stays on the chart.

// PredictState is what the part keeps.
type PredictState struct {
	On    bool
	Made  bool // a guess is committed
	None  bool // that no number would do it
	Guess int64
	Draft model.Draft // of the box
}

const namePredict = "predict"

// PredictChosen: the mode was switched.
type PredictChosen struct{ On bool }

// GuessTyped: the box of the guess holds a text.
type GuessTyped struct{ Text string }

// GuessCommitted: the guess in the box is the student's; None, that no number
// would do it.
type GuessCommitted struct{ None bool }

// GuessWithdrawn: another guess shall be made.
type GuessWithdrawn struct{}

// readPredict takes the mode from the query.
func (m Model) readPredict(pairs []model.Pair) Model {
	for _, p := range pairs {
		if p.Name != namePredict {
			continue
		}
		switch p.Value {
		case "1", "0":
			m.Predict.On = p.Value == "1"
		default:
			m = m.refuse(namePredict, p.Value, "0, 1")
		}
	}
	return m
}

// waiting reports whether the results are still to be guessed: nothing that
// tells them is on the page then.
func (m Model) waiting() bool { return m.Predict.On && !m.Predict.Made }

func (msg PredictChosen) update(m Model) (Model, []Effect) {
	m.Predict = PredictState{On: msg.On}
	return m, nil
}

func (msg GuessTyped) update(m Model) (Model, []Effect) {
	m.Predict.Draft = model.Draft{Text: bounded(msg.Text), Open: true}
	return m, nil
}

func (GuessWithdrawn) update(m Model) (Model, []Effect) {
	m.Predict = PredictState{On: m.Predict.On}
	return m, []Effect{Focus{guessBox}}
}

// guessBox and guessResult are ids of what gets the focus.
const (
	guessBox    = "guess"
	guessResult = "guess-result"
)

// mostGuess bounds a guess: more people than there can be.
const mostGuess = 100_000_000

func (msg GuessCommitted) update(m Model) (Model, []Effect) {
	p := &m.Predict
	if !p.On || p.Made {
		return m, nil
	}
	if msg.None {
		*p = PredictState{On: true, Made: true, None: true}
		return m, []Effect{Focus{guessResult}}
	}
	text := strings.TrimSpace(p.Draft.Text)
	value, err := m.words.Read(text, locale.Count)
	if err == nil {
		if n, e := decimal.NewFromString(value); e == nil && n.IsInteger() && n.Sign() >= 0 && n.Cmp(decimal.NewFromInt(mostGuess)) <= 0 {
			*p = PredictState{On: true, Made: true, Guess: n.IntPart()}
			return m, []Effect{Focus{guessResult}}
		}
	}
	p.Draft.Open = true
	p.Draft.Error = m.text(locale.LearnPredictWrong, arg("text", quotable(text)),
		arg("allowed", m.text(locale.Between, arg("min", m.words.CountInt(0)), arg("max", m.words.CountInt(mostGuess)))))
	return m, nil
}

// PredictView is the part as it is placed.
type PredictView struct {
	Switch, Note      string
	On, Waiting       bool
	Ask, Box          string
	Text, Error       string
	Commit, None      string
	Said              string // what became of the guess, "" while there is none
	Again             string
	Mark              guess.Guess // on the chart, where Marked
	Marked            bool
	NoScript, Results string
	Sentence          string         // the answer, for a page without script
	Outputs           []model.Output // the same
}

func (m Model) predictView(s model.Screen) PredictView {
	p := m.Predict
	v := PredictView{
		Switch: m.text(locale.LearnPredictSwitch), Note: m.text(locale.LearnPredictNote), On: p.On, Waiting: m.waiting(),
		Ask: m.text(locale.LearnPredictAsk, arg("company", m.Calc.Author.Preset.Company),
			arg("target", m.figure(calc.Target, m.Scenario().Value(calc.Target)))),
		Box: m.text(locale.LearnPredictBox), Text: p.Draft.Text, Error: p.Draft.Error,
		Commit: m.text(locale.LearnPredictCommit), None: m.text(locale.LearnPredictNone), Again: m.text(locale.LearnPredictAgain),
		NoScript: m.text(locale.LearnNoScript), Results: m.text(locale.LearnNoScriptResults),
		Sentence: s.SentenceText, Outputs: s.Results[:len(s.Results):len(s.Results)],
	}
	for _, way := range s.Ways.Rows {
		if way.Out != "" {
			v.Outputs = append(v.Outputs, model.Output{Name: way.Out, Label: way.Name, Text: way.Value, Value: way.OutValue})
		}
	}
	if !p.On || !p.Made {
		return v
	}
	v.Said = m.verdict()
	if !p.None {
		v.Marked = true
		v.Mark = guess.Guess{At: share(p.Guess, m.Calc.Axes.XEnd), Label: m.text(locale.LearnPredictMark, arg("n", m.words.CountInt(p.Guess))), RTL: m.words.Dir() == "rtl"}
	}
	return v
}

// share is a part of a whole for drawing.
func share(part, whole int64) float64 {
	if whole <= 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// verdict says how far off the guess is.
func (m Model) verdict() string {
	p, answer := m.Predict, m.Calc.Result.BreakevenLayoffs
	n := arg("n", m.words.CountInt(p.Guess))
	switch {
	case p.None && answer == nil:
		return m.text(locale.LearnGuessNone)
	case p.None:
		return m.text(locale.LearnGuessOffNone, arg("answer", m.words.CountInt(*answer)))
	case answer == nil:
		return m.text(locale.LearnGuessNoAnswer, n)
	case *answer == p.Guess:
		return m.text(locale.LearnGuessRight, n)
	case *answer == 0:
		return m.text(locale.LearnGuessZero, n)
	}
	off, key := p.Guess-*answer, locale.LearnGuessMore
	if off < 0 {
		off, key = -off, locale.LearnGuessLess
	}
	part, _ := decimal.NewFromInt(off).QuoRem(decimal.NewFromInt(*answer), 4)
	return m.text(key, n, arg("answer", m.words.CountInt(*answer)), arg("amount", m.words.CountInt(off)), arg("share", m.words.Percent(part, 0)))
}

// hide takes everything out of the calculator's screen that tells a result.
func (m Model) hide(s *model.Screen) {
	first := m.text(locale.LearnPredictFirst)
	s.Sentence, s.SentenceText, s.Deck = []model.Mark{{Kind: model.MarkText, Text: first}}, first, nil
	s.Chart, s.Results, s.Ways = chart.Chart{}, nil, model.Ways{}
	s.Working = model.Working{}
	s.FiguresNote = ""
	s.Figures = append([]model.FieldView(nil), s.Figures...)
	for i := range s.Figures {
		f := &s.Figures[i]
		f.Strip = chart.Strip{}
		f.Ends.Bold, f.Ends.BoldAt = "", -1
		f.ValueText = m.figure(f.Field, m.Scenario().Value(f.Field))
	}
	s.Layoffs.Strip, s.Layoffs.ValueText = chart.Strip{}, m.figure(calc.Layoffs, m.Scenario().Value(calc.Layoffs))
}
