package app

import (
	"strconv"

	"breakeven/app/learn"
	"breakeven/app/learn/exercise"
	"breakeven/app/locale"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Ids that the browser looks for: a place of the exercise behind its name.
const (
	exerciseAt     = "exercise-"
	exerciseAnswer = exerciseAt + string(exercise.AtAnswer)
	exerciseSeed   = exerciseAt + string(exercise.AtSeed)
	exerciseLevel  = exerciseAt + string(exercise.LevelBox)
	exerciseCount  = exerciseAt + string(exercise.CountBox)
)

// exercisePart is where a student practises. It is a component of its own, which
// the framework passes over while its screen stays the same.
type exercisePart struct {
	ui.Compo
	View  learn.ClassScreen
	Stage string
	Learn *Learn // nil on a server
}

// learnPractice places it.
func learnPractice(v learn.ClassScreen, stage string, l *Learn) ui.UI {
	v.Sheet, v.Desk, v.Assignment = nil, nil, nil // not its own
	return &exercisePart{View: v, Stage: stage, Learn: l}
}

// Render places the screen. What stands where does not change with what is
// said, so that the focus stays where it is.
func (p *exercisePart) Render() ui.UI {
	v := p.View.Exercise
	static := p.Stage == stageStatic
	root := el("div", attrs{"class": "exercise", "data-practice": "part"},
		el("p", attrs{"class": "note"}, text(v.Note)),
		exerciseNoScript(p.View, static),
		exerciseChoice(v, static),
		exerciseHead(v),
		exerciseProblem(v, static),
		el("p", attrs{"class": "verdict " + v.Verdict, "role": "status", "data-verdict": v.Verdict}, text(v.Said)),
		exerciseHints(v),
		exerciseSolution(v),
		exerciseDone(v),
		el("p", attrs{"class": "acts " + laterClass(static)}, printButton(p.View.Print, learn.Practice, false)),
		el("p", attrs{"class": "note " + laterClass(static)}, text(v.Kept)),
		exerciseTeachers(p.View, static))
	if l := p.Learn; l != nil {
		root = root.On("click", l.onClassClick).On("input", l.onClassInput).On("submit", l.onClassSubmit)
	}
	return root
}

// laterClass is for what needs the program: it keeps its place until that is
// there.
func laterClass(static bool) string {
	if static {
		return "later"
	}
	return ""
}

// exerciseNoScript has the first problem's key, for a page whose script does not
// run.
func exerciseNoScript(v learn.ClassScreen, static bool) ui.UI {
	if !static {
		return el("div", nil)
	}
	steps := make([]ui.UI, len(v.First.Steps))
	for i, step := range v.First.Steps {
		steps[i] = el("li", nil, text(step))
	}
	return el("noscript", nil,
		el("p", attrs{"class": "note"}, text(v.Exercise.NoScript)),
		el("details", attrs{"class": "key"},
			el("summary", nil, text(v.Exercise.SolutionWord)),
			el("p", nil, el("b", nil, text(v.First.Text))),
			el("ol", nil, steps...)))
}

// exerciseChoice is the choice of a set, or who chose it.
func exerciseChoice(v *exercise.Screen, static bool) ui.UI {
	c := v.Choice
	if c == nil {
		return el("p", attrs{"class": "chosen"}, el("b", nil, text(v.Assigned)), text(" "+v.Set))
	}
	invalid, about := "", ""
	if c.Wrong != "" {
		invalid, about = "true", exerciseSeed+"-e"
	}
	return el("form", attrs{"class": "choose " + laterClass(static), "data-submit": string(exercise.Start), "autocomplete": "off"},
		pickBox(exerciseLevel, "data-box", string(exercise.LevelBox), c.Level, c.Levels),
		el("div", attrs{"class": "box"},
			el("label", attrs{"for": exerciseSeed}, text(c.Seed)),
			elVoid("input", attrs{
				"type": "text", "inputmode": "numeric", "id": exerciseSeed, "data-box": string(exercise.SeedBox), "value": c.SeedText,
				"aria-invalid": invalid, "aria-describedby": about,
			})),
		pickBox(exerciseCount, "data-box", string(exercise.CountBox), c.Count, c.Counts),
		el("div", attrs{"class": "acts"},
			el("button", attrs{"type": "submit", "class": "go"}, text(c.Start)),
			deedButton(c.Another, exercise.Another, "plain")),
		el("p", attrs{"class": "err", "id": exerciseSeed + "-e", "role": "status"}, text(c.Wrong)))
}

// pickBox is a choice of one of several; its list has the name under the
// attribute that its part looks for.
func pickBox(id, attribute, name, label string, options []exercise.Option) ui.UI {
	var kids []ui.UI
	for _, o := range options {
		picked := ""
		if o.Picked {
			picked = flag
		}
		kids = append(kids, el("option", attrs{"value": o.Value, "selected": picked}, text(o.Label)))
	}
	return el("div", attrs{"class": "box"},
		el("label", attrs{"for": id}, text(label)),
		el("select", attrs{"id": id, attribute: name}, kids...))
}

// exerciseHead says which problem it is, and how far that is.
func exerciseHead(v *exercise.Screen) ui.UI {
	id := exerciseAt + string(exercise.AtProblem)
	if v.Done != nil {
		id = exerciseAt + string(exercise.AtDone)
	}
	return el("div", attrs{"class": "where"},
		el("h3", attrs{"id": id, "tabindex": "-1"}, text(v.Head)),
		el("progress", attrs{"max": strconv.Itoa(v.Of), "value": strconv.Itoa(v.At), "aria-hidden": "true"}))
}

// exerciseProblem is the question with its numbers, and the box for the answer.
func exerciseProblem(v *exercise.Screen, static bool) ui.UI {
	p := v.Problem
	if p == nil {
		return el("div", nil)
	}
	var given []ui.UI
	for _, g := range p.Given {
		given = append(given, el("div", nil, el("dt", nil, text(g.Label)), el("dd", nil, text(g.Value))))
	}
	return el("div", attrs{"class": "problem"},
		el("p", attrs{"class": "question", "id": "exercise-question"}, question(p.Question)...),
		el("dl", attrs{"class": "given"}, given...),
		exerciseForm(p, static))
}

// question is the text with its numbers in bold.
func question(spans []locale.Span) []ui.UI {
	kids := make([]ui.UI, len(spans))
	for i, s := range spans {
		kids[i] = text(s.Text)
		if s.Name != "" && s.Name != "company" {
			kids[i] = el("b", nil, text(s.Text))
		}
	}
	return kids
}

// exerciseForm takes an answer. Once there is a solution it is gone.
func exerciseForm(p *exercise.Problem, static bool) ui.UI {
	if p.Check == "" {
		return el("div", nil)
	}
	buttons := []ui.UI{el("button", attrs{"type": "submit", "class": "go"}, text(p.Check))}
	if p.Hint != "" {
		buttons = append(buttons, deedButton(p.Hint, exercise.Hint, "plain"))
	}
	buttons = append(buttons, deedButton(p.GiveUp, exercise.GiveUp, "plain"))
	return el("form", attrs{"class": "reply " + laterClass(static), "data-submit": string(exercise.Check), "autocomplete": "off"},
		el("label", attrs{"for": exerciseAnswer}, text(p.Answer)),
		elVoid("input", attrs{
			"type": "text", "id": exerciseAnswer, "data-box": string(exercise.AnswerBox), "value": p.Draft, "spellcheck": "false",
			"aria-describedby": "exercise-rule exercise-question",
		}),
		el("p", attrs{"class": "note", "id": "exercise-rule"}, text(p.Rule)),
		el("div", attrs{"class": "acts"}, buttons...))
}

// deedButton does something.
func deedButton(words string, deed exercise.Deed, class string) ui.UI {
	return el("button", attrs{"type": "button", "class": class, "data-exercise": string(deed)}, text(words))
}

// printButton prints a worksheet of a part.
func printButton(words, of string, key bool) ui.UI {
	with := ""
	if key {
		with = "1"
	}
	return el("button", attrs{"type": "button", "class": "plain", "data-print": of, "data-key": with}, text(words))
}

// exerciseHints are the hints so far; each is read out as it comes.
func exerciseHints(v *exercise.Screen) ui.UI {
	var kids []ui.UI
	if v.Problem != nil {
		for _, hint := range v.Problem.Hints {
			kids = append(kids, el("p", nil, text(hint)))
		}
	}
	return el("div", attrs{"class": "hints", "aria-live": "polite"}, kids...)
}

// exerciseSolution is the worked solution, and the way on.
func exerciseSolution(v *exercise.Screen) ui.UI {
	p := v.Problem
	if p == nil || p.Solution == "" {
		return el("div", nil)
	}
	steps := make([]ui.UI, len(p.Steps))
	for i, step := range p.Steps {
		steps[i] = el("li", nil, text(step))
	}
	return el("div", attrs{"class": "solution"},
		el("h4", attrs{"id": exerciseAt + string(exercise.AtSolution), "tabindex": "-1"}, text(p.Solution)),
		el("ol", nil, steps...),
		el("p", nil, el("b", nil, text(p.Result))),
		el("p", attrs{"class": "acts"},
			el("button", attrs{"type": "button", "class": "go", "id": exerciseAt + string(exercise.AtNext), "data-exercise": string(exercise.Next)}, text(p.Next))))
}

// exerciseDone is the end of a set.
func exerciseDone(v *exercise.Screen) ui.UI {
	d := v.Done
	if d == nil {
		return el("div", nil)
	}
	buttons := []ui.UI{deedButton(d.Again, exercise.Again, "plain")}
	if d.Harder != "" {
		buttons = append(buttons, deedButton(d.Harder, exercise.Harder, "plain"))
	}
	return el("div", attrs{"class": "done"},
		el("p", nil, text(v.Set)),
		el("p", nil, text(d.Score)),
		el("p", nil, text(d.CodeLabel+" "), el("output", attrs{"class": "code", "data-code": d.Code}, text(d.Code))),
		el("p", attrs{"class": "acts"},
			deedButton(d.Copy, exercise.CopyCode, "go"),
			el("span", attrs{"role": "status"}, text(d.Copied))),
		el("p", attrs{"class": "note"}, text(d.Honest)),
		el("p", attrs{"class": "acts"}, buttons...))
}

// exerciseTeachers reads codes.
func exerciseTeachers(v learn.ClassScreen, static bool) ui.UI {
	t := v.Exercise.Teachers
	var rows []ui.UI
	for _, r := range t.Readings {
		class, name := "bad", r.Name
		if r.Good {
			class = "good"
		}
		kids := []ui.UI{text(r.Text)}
		if name != "" {
			kids = append([]ui.UI{el("b", attrs{"dir": "auto"}, text(name)), text(": ")}, kids...)
		}
		if r.Other != "" {
			kids = append(kids, text(" "), el("b", nil, text(r.Other)))
		}
		rows = append(rows, el("li", attrs{"class": class, "value": strconv.Itoa(r.Line)}, kids...))
	}
	list := ui.UI(el("div", nil))
	if len(rows) > 0 {
		list = el("ol", attrs{"class": "readings"}, rows...)
	}
	return el("details", attrs{"class": "forteachers " + laterClass(static), "id": "exercise-teachers"},
		el("summary", nil, text(t.Head)),
		el("div", nil,
			el("p", attrs{"class": "note"}, text(t.Note)),
			el("div", attrs{"class": "box"},
				el("label", attrs{"for": "exercise-codes"}, text(t.Label)),
				el("textarea", attrs{"id": "exercise-codes", "data-box": string(exercise.CodesBox), "rows": "4", "spellcheck": "false"}, text(""))),
			el("p", attrs{"role": "status", "class": "count"}, text(t.Summary)),
			list,
			el("p", attrs{"class": "note"}, text(t.More)),
			el("p", attrs{"class": "acts"}, printButton(v.PrintKey, learn.Practice, true))))
}
