package worksheet

import (
	"strings"

	"github.com/shopspring/decimal"

	"breakeven/app/learn/assignment"
	"breakeven/app/learn/exercise"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/practice"
	"breakeven/calc"
)

// Sheet is what is printed.
type Sheet struct {
	Title       string
	Blanks      []string // what a student fills in at the top: name, class, date
	Due         string
	Task        []string // paragraphs
	FiguresHead string
	Figures     []Row // of the scenario, where the questions are about it
	Questions   []Question
	Origin      string // from where the same sheet comes again
	Key         *Key   // nil where it was not asked for
}

// Row is a label with what belongs to it.
type Row struct{ Label, Value string }

// Question is one that students answer.
type Question struct {
	Number string // “1.”
	Text   string
	Lines  int    // to write on
	Answer string // the label of the line for the answer, "" for none
}

// Key has the answers, on pages of its own.
type Key struct {
	Title    string
	Note     string // what it does not answer
	Problems []Answer
	// The scenario's solution, where the questions are about it.
	ScenarioHead string
	Sentence     string
	Steps        []string
	Results      []Row
}

// Answer is a problem's answer with its worked solution.
type Answer struct {
	Number, Text string
	Steps        []string
}

// Of makes the sheet of an assignment on a page in that state, or of the set
// alone, which is the zero Set where there is none. The language must have the
// texts of locale.Practice.
func Of(l *locale.Locale, a assignment.Assignment, set practice.Set, page model.Model, key bool) Sheet {
	fixed := page.Author.Overridden | page.Author.Locked | page.Author.Hidden
	about := set.Count() == 0 || len(a.Questions) > 0 || a.Asks() && fixed != 0
	s := Sheet{
		Title:  l.Text(locale.WorksheetTitle),
		Blanks: []string{l.Text(locale.WorksheetName), l.Text(locale.WorksheetClass), l.Text(locale.WorksheetDate)},
		Task:   assignment.Lines(a.Task),
	}
	if a.Due != "" {
		s.Due = l.Text(locale.WorksheetDue, arg("date", a.Due))
	}
	if about {
		s.Title = page.Author.Title
		s.FiguresHead = l.Text(locale.WorksheetFigures, arg("company", page.Author.Preset.Company))
		s.Figures = figures(l, page)
	}
	if set.Count() > 0 {
		if !about {
			s.Title = exercise.LevelName(l, set.Level())
		}
		s.Origin = l.Text(locale.WorksheetOrigin, arg("value", exercise.SetName(l, set)))
	}
	s.Questions = questions(l, a, set)
	if key {
		s.Key = keyOf(l, a, set, page, about)
	}
	return s
}

// figures are the scenario's, as far as students may see them.
func figures(l *locale.Locale, page model.Model) []Row {
	var rows []Row
	for f := range calc.NumFields {
		v := page.Author.Scenario.Value(f)
		if page.Author.Hidden.Has(f) || v.IsZero() || f == calc.GPUPrice {
			continue
		}
		text := model.Exact(l, page.Author.Preset.Currency, f, v)
		if s := page.Author.Scenario; f.Flow() && s.Basis(f) != int(s.Count(calc.Months)) {
			text = l.Text(locale.ExerciseGivenIn, arg("value", text), arg("months", l.Months(decimal.NewFromInt(int64(s.Basis(f))))))
		}
		rows = append(rows, Row{l.Text(locale.FieldLabel(f.String())), text})
	}
	return rows
}

// Lines to write on: for a question in the teacher's words, and for a problem
// with so many steps.
const (
	freeLines  = 5
	fewLines   = 4
	mostLines  = 8
	extraLines = 1
)

func questions(l *locale.Locale, a assignment.Assignment, set practice.Set) []Question {
	var list []Question
	for _, text := range a.Questions {
		list = append(list, Question{Number: number(l, len(list)+1), Text: text, Lines: freeLines})
	}
	for i := range set.Count() {
		p, _ := set.Problem(i)
		list = append(list, Question{
			Number: number(l, len(list)+1), Text: p.Question.Text(l, exercise.Currency),
			Lines: min(max(len(p.Solution)+extraLines, fewLines), mostLines), Answer: l.Text(locale.WorksheetAnswer),
		})
	}
	return list
}

func number(l *locale.Locale, n int) string {
	return l.Text(locale.WorksheetNumber, arg("n", l.CountInt(int64(n))))
}

func keyOf(l *locale.Locale, a assignment.Assignment, set practice.Set, page model.Model, about bool) *Key {
	k := &Key{Title: l.Text(locale.WorksheetKey)}
	if len(a.Questions) > 0 {
		k.Note = l.Text(locale.WorksheetKeyNote)
	}
	for i := range set.Count() {
		p, _ := set.Problem(i)
		k.Problems = append(k.Problems, Answer{number(l, len(a.Questions)+i+1), exercise.Answer(l, p), exercise.Steps(l, p)})
	}
	if !about {
		return k
	}
	k.ScenarioHead = l.Text(locale.WorksheetSolution)
	screen := model.Present(asAuthorSet(page))
	k.Sentence = screen.SentenceText
	for _, step := range screen.Working.Steps {
		if line := strings.TrimSpace(step.Text + " " + mathText(step.Formula)); line != "" {
			k.Steps = append(k.Steps, line)
		}
	}
	for _, r := range screen.Results {
		k.Results = append(k.Results, Row{r.Label, r.Text})
	}
	return k
}

// asAuthorSet is the page before anybody moved anything.
func asAuthorSet(page model.Model) model.Model {
	place := page.Place
	place.Fragment = ""
	return model.Load(page.Locale, page.Author.Preset, place)
}

func arg(name, text string) locale.Arg { return locale.Arg{Name: name, Text: text} }
