package exercise

import (
	"strconv"

	"github.com/shopspring/decimal"

	"breakeven/app/locale"
	"breakeven/app/practice"
	"breakeven/calc"
)

// Screen is everything a view places. The words of a control that has nothing to
// do are empty.
type Screen struct {
	Note, Kept string
	NoScript   string // for a page whose script did not run
	// SolutionWord heads a worked solution there.
	SolutionWord string
	Choice       *Choice
	Set          string // names the set, such as “Level 2: …, number 4711”
	Assigned     string // by whom, "" where the student chose it

	Head     string // “Problem 3 of 10”, or what came of the set
	At, Of   int    // how many of how many problems are done
	Problem  *Problem
	Said     string
	Verdict  string // right, wrong or unclear; "" where nothing was answered
	Done     *Done
	Teachers Teachers
}

// Choice are the controls by which a student chooses a set.
type Choice struct {
	Level, Seed, Count string // labels
	Levels, Counts     []Option
	SeedText, Wrong    string
	Start, Another     string
}

// Option is one of several.
type Option struct {
	Value, Label string
	Picked       bool
}

// Problem is the problem at hand.
type Problem struct {
	Question []locale.Span
	Given    []Given
	Rule     string // how to write an answer, and how near it must come
	// The controls of an answer, until there is a solution.
	Answer, Draft, Check string
	Hints                []string
	Hint, GiveUp         string
	Solution             string // its heading, "" where it is not shown
	Result               string
	Steps                []string
	Next                 string
}

// Given is a number that a problem gives.
type Given struct{ Label, Value string }

// Done is the end of a set.
type Done struct {
	Score, CodeLabel, Code string
	Copy, Copied           string
	Honest                 string
	Again, Harder          string
}

// Teachers is the part that reads codes.
type Teachers struct {
	Head, Note, Label string
	Codes             string
	Summary           string
	Readings          []Reading
	More              string
}

// Present works out everything a view places.
func Present(m Model) Screen {
	s := Screen{
		Note: m.text(locale.ExerciseNote), NoScript: m.text(locale.ExerciseNoScript), SolutionWord: m.text(locale.ExerciseSolution),
		Kept: m.text(locale.ExerciseKept), Set: SetName(m.Locale, m.Progress.Set()),
		At: m.Progress.Position(), Of: m.Progress.Set().Count(), Said: m.Said,
		Teachers: m.teachers(),
	}
	if m.closed || m.full {
		s.Kept = m.text(locale.ExerciseUnkept)
	}
	if m.Assigned {
		s.Assigned = m.text(locale.ExerciseAssigned)
	} else {
		s.Choice = m.choice()
	}
	problem, ok := m.Progress.Problem()
	if !ok {
		s.Head, s.Done = m.text(locale.ExerciseDone), m.done()
		return s
	}
	s.Head = m.text(locale.ExercisePlace, m.count("n", s.At+1), m.count("max", s.Of))
	s.Problem = m.problem(problem)
	if m.Said != "" {
		s.Verdict = [...]string{practice.Unclear: "unclear", practice.Right: "right", practice.Wrong: "wrong", practice.Mistook: "wrong"}[m.Outcome]
	}
	return s
}

func (m Model) choice() *Choice {
	c := &Choice{
		Level: m.text(locale.ExerciseLevel), Seed: m.text(locale.ExerciseSeed), Count: m.text(locale.ExerciseCount),
		SeedText: m.Form.Seed, Wrong: m.Form.Wrong,
		Start: m.text(locale.ExerciseStart), Another: m.text(locale.ExerciseAnother),
	}
	for level := practice.OneStep; level <= practice.Hardest; level++ {
		c.Levels = append(c.Levels, Option{strconv.Itoa(int(level)), LevelName(m.Locale, level), level == m.Form.Level})
	}
	c.Counts = Counts(m.Form.Count)
	return c
}

// LevelName is a level as a choice: “2. The gap, and how many layoffs close it”.
func LevelName(l *locale.Locale, v practice.Level) string {
	return l.Text(locale.ExerciseLevelName, arg("n", l.CountInt(int64(v))), arg("title", l.Text(v.Title())))
}

// Counts are how many problems can be chosen, the one in force among them.
func Counts(picked int) []Option {
	var list []Option
	for n := 1; n <= practice.MostCount; n++ {
		if n == 1 || n == 3 || n%5 == 0 || n == picked {
			list = append(list, Option{strconv.Itoa(n), strconv.Itoa(n), n == picked})
		}
	}
	return list
}

func (m Model) problem(p practice.Problem) *Problem {
	v := &Problem{
		Question: p.Question.Spans(m.Locale, Currency), Given: GivenIn(m.Locale, p),
	}
	for i, hint := range p.Hints[:m.Progress.HintsShown()] {
		v.Hints = append(v.Hints, m.text(locale.ExerciseHintNumber, m.count("n", i+1), m.count("max", len(p.Hints)))+" "+hint.Text(m.Locale, Currency))
	}
	if !m.Progress.Solved() && !m.Progress.Opened() {
		v.Rule = m.rule(p)
		v.Answer, v.Draft, v.Check = m.text(locale.ExerciseAnswer), m.Draft, m.text(locale.ExerciseCheck)
		v.GiveUp = m.text(locale.ExerciseGiveUp)
		if left := len(p.Hints) - len(v.Hints); left > 0 {
			v.Hint = m.text(locale.ExerciseHint, m.count("n", left))
		}
		return v
	}
	v.Solution, v.Result, v.Steps = m.text(locale.ExerciseSolution), m.text(locale.ExerciseResult, arg("answer", Answer(m.Locale, p))), Steps(m.Locale, p)
	v.Next = m.text(locale.ExerciseNext)
	if m.Progress.Position()+1 == m.Progress.Set().Count() {
		v.Next = m.text(locale.ExerciseLast)
	}
	return v
}

// Answer writes a problem's answer.
func Answer(l *locale.Locale, p practice.Problem) string { return write(l, p, p.Answer) }

// Steps are a problem's worked solution.
func Steps(l *locale.Locale, p practice.Problem) []string {
	steps := make([]string, len(p.Solution))
	for i, step := range p.Solution {
		steps[i] = step.Text(l, Currency)
	}
	return steps
}

// GivenIn are the numbers that a problem gives, in the model's order; what
// covers other months than the question says so.
func GivenIn(l *locale.Locale, p practice.Problem) []Given {
	var list []Given
	s := p.Scenario
	for f := range calc.NumFields {
		if !s.IsSet(f) || p.Asked == practice.CapexForLayoffs && f == calc.Capex {
			continue
		}
		v := practice.Value{Number: s.Value(f), Kind: kindOf(f)}.Write(l, Currency)
		if f.Flow() && s.Basis(f) != s.Basis(calc.Revenue) || f.Flow() && decimal.NewFromInt(int64(s.Basis(f))).Cmp(s.Value(calc.Months)) != 0 {
			v = l.Text(locale.ExerciseGivenIn, arg("value", v), arg("months", l.Months(decimal.NewFromInt(int64(s.Basis(f))))))
		}
		list = append(list, Given{l.Text(locale.FieldLabel(f.String())), v})
	}
	return list
}

func kindOf(f calc.Field) locale.Kind {
	switch f.Unit() {
	case calc.UnitShare:
		return locale.Share
	case calc.UnitPeople:
		return locale.Count
	case calc.UnitMonths:
		return locale.Months
	}
	return locale.Money
}

// rule says how an answer is written and how near it must come.
func (m Model) rule(p practice.Problem) string {
	near := arg("tolerance", write(m.Locale, p, p.Tolerance))
	switch {
	case p.Asked.Kind() == locale.Count:
		return m.text(locale.ExerciseRuleCount)
	case p.Asked.Kind() == locale.Share:
		return m.text(locale.ExerciseRuleShare, near)
	case p.Tolerance.IsZero():
		return m.text(locale.ExerciseRuleMoney)
	}
	return m.text(locale.ExerciseRuleNear, near)
}

// write writes a number of the kind that a problem asks for.
func write(l *locale.Locale, p practice.Problem, n decimal.Decimal) string {
	return practice.Value{Kind: p.Asked.Kind(), Number: n}.Write(l, Currency)
}

func (m Model) done() *Done {
	result := m.Progress.Result()
	d := &Done{
		Score: m.score(result), CodeLabel: m.text(locale.ExerciseCode), Code: result.Code(),
		Copy: m.text(locale.ExerciseCopy), Copied: m.Copy, Honest: m.text(locale.ExerciseHonest), Again: m.text(locale.ExerciseAgain),
	}
	if !m.Assigned && m.Progress.Set().Level() < practice.Hardest {
		d.Harder = m.text(locale.ExerciseHarder)
	}
	return d
}

func (m Model) teachers() Teachers {
	t := Teachers{
		Head: m.text(locale.ExerciseTeachers), Note: m.text(locale.ExerciseTeachersNote),
		Label: m.text(locale.ExerciseCodes), Codes: m.Codes,
	}
	var more bool
	t.Readings, more = m.readings()
	good := 0
	for _, r := range t.Readings {
		if r.Good {
			good++
		}
	}
	if len(t.Readings) > 0 {
		t.Summary = m.text(locale.ExerciseCodesRead, m.count("n", good))
		if wrong := len(t.Readings) - good; wrong > 0 {
			t.Summary += " " + m.text(locale.ExerciseCodesWrong, m.count("n", wrong))
		}
	}
	if more {
		t.More = m.text(locale.ExerciseCodesMore, m.count("max", MostCodes))
	}
	return t
}
