package desk

import (
	"slices"
	"strconv"
	"strings"

	"breakeven/app/learn/assignment"
	"breakeven/app/learn/exercise"
	"breakeven/app/model"
	"breakeven/app/practice"
	"breakeven/app/snippet"
	"breakeven/calc"
)

// form is what stands in the controls, as it was typed and chosen.
type form struct {
	title, task, questions, due string
	fields                      [calc.NumFields]field
	show                        []assignment.Part // none stands for all
	predict                     bool
	problems                    bool
	series                      int
	level                       practice.Level
	seed                        string
	count                       int
	// What the page's link says and no control shows: it is sent along.
	others string
}

// field are the controls of one field, and what is sent along with them.
type field struct {
	use                   snippet.Use
	value                 string // as it was typed
	basis, min, max, step string
}

// The names of the controls. A field's value has the field's own; its use has
// use. before it.
const (
	nameTitle     = "title"
	nameTask      = "task"
	nameQuestions = "questions"
	nameDue       = "due"
	nameShow      = "show"
	namePredict   = "predict"
	nameProblems  = "problems"
	nameLevel     = "level"
	nameSeed      = "seed"
	nameCount     = "count"
	prefixUse     = "use."
)

// useWords are the uses as the form has them.
var useWords = [...]string{snippet.Move: "move", snippet.Lock: "lock", snippet.Hide: "hide"}

// formOf fills the form from an assignment, so that it makes the same link.
func formOf(a assignment.Assignment, page model.Model) form {
	f := form{
		task: a.Task, questions: strings.Join(a.Questions, "\n"), due: a.Due, show: a.Show, predict: a.Predict,
		problems: a.HasProblems(), series: practice.Newest, level: exercise.FirstLevel, seed: strconv.Itoa(exercise.FirstSeed), count: exercise.FirstCount,
	}
	if a.HasProblems() {
		f.series, f.level, f.seed, f.count = a.Problem.Series(), a.Problem.Level(), strconv.Itoa(a.Problem.Seed()), a.Problem.Count()
	}
	if page.Author.Title != page.Author.Preset.Title {
		f.title = page.Author.Title
	}
	var others []string
	for raw := range strings.SplitSeq(a.Rest, "&") {
		name, _, _ := strings.Cut(raw, "=")
		pairs := model.Pairs(raw)
		if len(pairs) == 1 {
			name = pairs[0].Name
		}
		// What the page could not read was named there, and goes no further.
		unread := slices.ContainsFunc(page.Notices, func(n model.Notice) bool { return n.Name == name })
		if len(pairs) == 1 && f.takes(pairs[0], page) || unread || raw == "" {
			continue
		}
		others = append(others, raw)
	}
	f.others = strings.Join(others, "&")
	for id := range calc.NumFields {
		switch {
		case page.Author.Hidden.Has(id):
			f.fields[id].use = snippet.Hide
		case page.Author.Locked.Has(id):
			f.fields[id].use = snippet.Lock
		}
	}
	return f
}

// takes reads a pair that a control shows or a field has; false for any other.
func (f *form) takes(p model.Pair, page model.Model) bool {
	switch p.Name {
	case "scenario", "lock", "hide", nameTitle:
		return true
	}
	prefix, name := "", p.Name
	if dot := strings.IndexByte(name, '.'); dot >= 0 {
		prefix, name = name[:dot+1], name[dot+1:]
	}
	id, ok := calc.ParseField(name)
	if !ok {
		return false
	}
	at := &f.fields[id]
	switch prefix {
	case "":
		// As a person writes it; what the link says wrongly was named there.
		if page.Author.Overridden.Has(id) {
			at.value = model.Exact(page.Locale, page.Author.Preset.Currency, id, page.Author.Scenario.Value(id))
		}
	case "basis.":
		at.basis = p.Value
	case "min.":
		at.min = p.Value
	case "max.":
		at.max = p.Value
	case "step.":
		at.step = p.Value
	default:
		return false
	}
	return true
}

// textLimit is how many bytes of a box are kept: more than any may hold.
const textLimit = 4 * assignment.MostQuestions * assignment.MostQuestion

func cut(text string) string {
	if len(text) <= textLimit {
		return text
	}
	return strings.ToValidUTF8(text[:textLimit], "")
}

// with returns the form with a text, or a choice, in one of its controls.
func (f form) with(name, text string) form {
	text = cut(text)
	n, err := strconv.Atoi(text)
	switch name {
	case nameTitle:
		f.title = text
	case nameTask:
		f.task = text
	case nameQuestions:
		f.questions = text
	case nameDue:
		f.due = text
	case nameSeed:
		f.seed = text
	case nameLevel:
		if err == nil && n >= int(practice.OneStep) && n <= int(practice.Hardest) {
			f.level = practice.Level(n)
		}
	case nameCount:
		if err == nil && n >= 1 && n <= practice.MostCount {
			f.count = n
		}
	default:
		if id, ok := calc.ParseField(name); ok {
			f.fields[id].value = text
		} else if id, ok := calc.ParseField(strings.TrimPrefix(name, prefixUse)); ok {
			if use := slices.Index(useWords[:], text); use >= 0 {
				f.fields[id].use = snippet.Use(use)
			}
		}
	}
	return f
}

// ticked returns the form with a box ticked or not. Parts have the order of the
// page, and all of them are none said.
func (f form) ticked(name, value string, on bool, parts []PartName) form {
	switch name {
	case namePredict:
		f.predict = on
	case nameProblems:
		f.problems = on
	case nameShow:
		var shown []assignment.Part
		for _, p := range parts {
			was := len(f.show) == 0 || slices.Contains(f.show, p.ID)
			if string(p.ID) == value {
				was = on
			}
			if was {
				shown = append(shown, p.ID)
			}
		}
		if len(shown) == len(parts) {
			shown = nil
		}
		f.show = shown
	}
	return f
}
