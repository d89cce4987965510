package desk

import (
	"slices"
	"strconv"

	"breakeven/app/learn/exercise"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/practice"
	"breakeven/app/snippet"
	"breakeven/calc"
)

// Screen is everything a view places.
type Screen struct {
	Note                        string
	NoScript                    string // for a page whose script did not run
	Title, Task, Questions, Due Box
	FiguresHead, FiguresNote    string
	Take                        string
	Figures, Others             []FieldView // those with a slider, then the rest
	OthersHead                  string
	OthersOpen                  bool
	PartsHead                   string
	Ticks                       []Tick // the parts
	Predict, Problems           Tick
	Level, Count                Choice
	Seed                        Box
	Draw                        string
	Chosen                      bool // problems are in it
	LinksHead                   string
	Wrong                       string // that something is left out, or the link too long
	Links                       []Link
	Copy, Open                  string
	Honest                      string
	Print, PrintKey             string
}

// Box is a text box with its label.
type Box struct {
	Name, Label, Note, Text, Hint, Wrong string
	Rows                                 int // 1 is a line
}

// Tick is a box to tick.
type Tick struct {
	Name, Value, Label string
	On                 bool
}

// Choice is one of several.
type Choice struct {
	Name, Label string
	Options     []exercise.Option
}

// FieldView are the controls of one field.
type FieldView struct {
	ID, Label string
	Value     Box
	Use       Choice
}

// Link is one to hand out.
type Link struct{ ID, Label, Text, Said string }

// The links' ids.
const (
	StudentLink = "student-link"
	TeacherLink = "teacher-link"
)

// Present works out everything a view places.
func Present(m Model) Screen {
	f := m.form
	s := Screen{
		Note: m.text(locale.DeskNote), NoScript: m.text(locale.DeskNoScript),
		Title:       Box{nameTitle, m.text(locale.DeskTitle), "", f.title, m.Page.Author.Preset.Title, m.wrong[nameTitle], 1},
		Task:        Box{nameTask, m.text(locale.DeskTask), "", f.task, "", m.wrong[nameTask], 3},
		Questions:   Box{nameQuestions, m.text(locale.DeskQuestions), m.text(locale.DeskQuestionsNote), f.questions, "", m.wrong[nameQuestions], 3},
		Due:         Box{nameDue, m.text(locale.DeskDue), "", f.due, "", m.wrong[nameDue], 1},
		FiguresHead: m.text(locale.DeskFigures, arg("company", m.Page.Author.Preset.Company)), FiguresNote: m.text(locale.DeskFiguresNote), Take: m.text(locale.DeskTake),
		OthersHead: m.text(locale.DeskOthers), PartsHead: m.text(locale.DeskParts),
		Predict:  Tick{namePredict, "1", m.text(locale.DeskPredict), f.predict},
		Problems: Tick{nameProblems, "1", m.text(locale.DeskProblems), f.problems},
		Level:    Choice{nameLevel, m.text(locale.ExerciseLevel), nil},
		Count:    Choice{nameCount, m.text(locale.ExerciseCount), exercise.Counts(f.count)},
		Seed:     Box{nameSeed, m.text(locale.ExerciseSeed), "", f.seed, "", m.wrong[nameSeed], 1},
		Draw:     m.text(locale.DeskDraw), Chosen: f.problems, OthersOpen: m.open,
		LinksHead: m.text(locale.DeskLinks), Copy: m.text(locale.DeskCopy), Open: m.text(locale.DeskOpen), Honest: m.text(locale.DeskHonest),
		Print: m.text(locale.DeskPrint), PrintKey: m.text(locale.DeskPrintKey),
	}
	for level := practice.OneStep; level <= practice.Hardest; level++ {
		s.Level.Options = append(s.Level.Options, exercise.Option{Value: strconv.Itoa(int(level)), Label: exercise.LevelName(m.Locale, level), Picked: level == f.level})
	}
	for _, p := range m.Parts {
		s.Ticks = append(s.Ticks, Tick{nameShow, string(p.ID), p.Head, len(f.show) == 0 || slices.Contains(f.show, p.ID)})
	}
	for _, id := range model.Sliders {
		s.Figures = append(s.Figures, m.fieldView(id))
	}
	for _, id := range model.Assumptions {
		s.Others = append(s.Others, m.fieldView(id))
	}
	if n := len(m.wrong); n > 0 {
		s.Wrong = m.text(locale.DeskWrong, m.count("n", n))
	}
	if m.tooLong {
		s.Wrong = m.text(locale.DeskTooLong)
		return s
	}
	for _, link := range [...]struct {
		id    string
		label locale.Key
	}{{StudentLink, locale.DeskStudentLink}, {TeacherLink, locale.DeskTeacherLink}} {
		l := Link{ID: link.id, Label: m.text(link.label), Text: m.Link(link.id == TeacherLink)}
		if m.copied == link.id {
			l.Said = m.text(locale.ExerciseCopied)
			if m.failed {
				l.Said = m.text(locale.ExerciseCopyFailed)
			}
		}
		s.Links = append(s.Links, l)
	}
	return s
}

func (m Model) fieldView(id calc.Field) FieldView {
	name, at := id.String(), m.form.fields[id]
	label := m.text(locale.FieldLabel(name))
	own := model.Exact(m.Locale, m.Page.Author.Preset.Currency, id, m.Page.Author.Preset.Scenario.Value(id))
	v := FieldView{
		ID: name, Label: label,
		Value: Box{name, m.text(locale.DeskValue), "", at.value, own, m.wrong[name], 1},
		Use:   Choice{prefixUse + name, m.text(locale.DeskUse), nil},
	}
	for use, word := range useWords {
		v.Use.Options = append(v.Use.Options, exercise.Option{
			Value: word, Label: m.text([...]locale.Key{locale.DeskMove, locale.DeskLock, locale.DeskHide}[use]), Picked: at.use == snippet.Use(use),
		})
	}
	return v
}
