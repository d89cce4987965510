package desk

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"breakeven/app/learn/assignment"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/practice"
	"breakeven/app/snippet"
	"breakeven/calc"
)

// checked is a form read.
type checked struct {
	assignment assignment.Assignment
	wrong      map[string]string // by a control's name: what is wrong, and what would be right
	tooLong    bool              // the link is
}

// check reads the form into an assignment whose link is read without a notice.
func (m Model) check() checked {
	c := checker{Model: m, checked: checked{wrong: map[string]string{}}, options: snippet.Options{Preset: m.Page.Author.Preset}}
	c.words()
	for f := range calc.NumFields {
		c.field(f)
	}
	c.agree()
	c.problems()
	a := &c.assignment
	a.Show, a.Predict = m.form.show, m.form.predict
	a.Rest = c.options.Query()
	if m.form.others != "" {
		a.Rest += "&" + m.form.others
	}
	c.tooLong = len(a.WithKey(true).Query()) > assignment.MostQuery
	return c.checked
}

type checker struct {
	Model
	checked
	options snippet.Options
}

// refuse names what is wrong at a control. The first reason stands.
func (c *checker) refuse(name, reason string) {
	if c.wrong[name] == "" {
		c.wrong[name] = reason + " " + c.text(locale.DeskLeftOut)
	}
}

// mustBe names what a control takes.
func (c *checker) mustBe(name, label string, allowed locale.Key, args ...locale.Arg) {
	c.refuse(name, c.text(locale.ReadAllowed, arg("field", label), arg("allowed", c.text(allowed, args...))))
}

func (c *checker) words() {
	a, f := &c.assignment, c.form
	if text := assignment.Plain(f.task); utf8.RuneCountInString(text) > assignment.MostTask {
		c.mustBe(nameTask, c.text(locale.DeskTask), locale.AssignmentAllowedTask)
	} else {
		a.Task = text
	}
	if text := strings.Join(assignment.Lines(f.due), " "); utf8.RuneCountInString(text) > assignment.MostDue {
		c.mustBe(nameDue, c.text(locale.DeskDue), locale.AssignmentAllowedDue)
	} else {
		a.Due = text
	}
	list := assignment.Lines(f.questions)
	if len(list) > assignment.MostQuestions || slices.ContainsFunc(list, func(q string) bool { return utf8.RuneCountInString(q) > assignment.MostQuestion }) {
		c.mustBe(nameQuestions, c.text(locale.DeskQuestions), locale.AssignmentAllowedQuestions)
	} else {
		a.Questions = list
	}
	if text := strings.Join(assignment.Lines(f.title), " "); utf8.RuneCountInString(text) > model.TitleLimit {
		c.mustBe(nameTitle, c.text(locale.DeskTitle), locale.AllowedTitle)
	} else {
		c.options.Title = text
	}
}

// field reads one field's box by itself.
func (c *checker) field(f calc.Field) {
	typed := c.form.fields[f]
	at := &c.options.Fields[f]
	*at = snippet.Field{Use: typed.use, Basis: typed.basis, Min: typed.min, Max: typed.max, Step: typed.step}
	if strings.TrimSpace(typed.value) == "" {
		return
	}
	name, label := f.String(), c.text(locale.FieldLabel(f.String()))
	value, err := c.Locale.Read(typed.value, model.KindOf(f))
	var unread *locale.ReadError
	if errors.As(err, &unread) {
		own := model.Exact(c.Locale, "", f, c.Page.Author.Preset.Scenario.Value(f))
		c.refuse(name, label+": "+c.Locale.Explain(unread, strings.TrimSpace(own)))
		return
	}
	if _, err := (calc.Scenario{}).With(f, value); err != nil {
		c.mustBe(name, label, locale.FieldAllowed(name))
		return
	}
	at.Value = value
}

// agree asks the calculator what it makes of the fields together, and takes out
// what it would name in a notice.
func (c *checker) agree() {
	for range 5 * calc.NumFields { // each round takes something out
		page := model.Load(c.Page.Locale, c.options.Preset, model.Place{Query: c.options.Query()})
		if len(page.Notices) == 0 {
			return
		}
		for _, n := range page.Notices {
			prefix, name := "", n.Name
			if dot := strings.IndexByte(name, '.'); dot >= 0 {
				prefix, name = name[:dot+1], name[dot+1:]
			}
			f, ok := calc.ParseField(name)
			if !ok {
				c.options.Title = ""
				continue
			}
			at := &c.options.Fields[f]
			switch prefix {
			case "min.":
				at.Min = ""
			case "max.":
				at.Max = ""
			case "step.":
				at.Step = ""
			case "basis.":
				at.Basis = ""
			default:
				at.Value = ""
				c.mustBe(name, c.text(locale.FieldLabel(name)), locale.FieldAllowed(name))
			}
		}
	}
}

func (c *checker) problems() {
	if !c.form.problems {
		return
	}
	seed, err := strconv.Atoi(strings.TrimSpace(c.form.seed))
	set, ok := practice.NewSet(c.form.series, c.form.level, seed, c.form.count)
	if err != nil || !ok {
		c.refuse(nameSeed, c.text(locale.ExerciseSeedAllowed, c.count("min", 0), c.count("max", practice.MostSeed)))
		return
	}
	c.assignment.Problem = set
}
