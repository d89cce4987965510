package assignment

import (
	"slices"
	"strconv"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/practice"
)

// The names of an assignment in a query.
const (
	nameTask      = "task"
	nameQuestions = "questions"
	nameDue       = "due"
	nameShow      = "show"
	namePredict   = "predict"
	nameLevel     = "level"
	nameSeed      = "seed"
	nameCount     = "count"
	nameSeries    = "series"
	nameKey       = "key"
)

var names = [...]string{
	nameTask, nameQuestions, nameDue, nameShow, namePredict, nameLevel, nameSeed, nameCount, nameSeries, nameKey,
}

// Names are the names of an assignment in a query, but for show=, which is the
// page's own.
func Names() []string {
	list := slices.Clone(names[:])
	return slices.DeleteFunc(list, func(name string) bool { return name == nameShow })
}

// given is what a query says for one name.
type given struct {
	times int
	value string
	bad   bool // its escapes stand for no text
}

// reader reads a query, collecting what it could not use.
type reader struct {
	loc     *locale.Locale
	given   [len(names)]given
	notices []model.Notice
}

// Read reads a query, without its "?". Parts are the names that show= may have,
// in the page's order.
func Read(loc *locale.Locale, parts []Part, query string) (Assignment, []model.Notice) {
	r := &reader{loc: loc}
	a := Assignment{Rest: r.split(query)}
	a.Task = r.text(nameTask, MostTask, locale.AssignmentAllowedTask)
	a.Questions = r.questions()
	a.Due = oneLine(r.text(nameDue, MostDue, locale.AssignmentAllowedDue))
	a.Show = r.shown(parts)
	a.Predict = r.yes(namePredict)
	a.Problem = r.problems()
	a.Key = r.yes(nameKey)
	return a, r.notices
}

// split keeps what is an assignment's own and returns the rest.
func (r *reader) split(query string) string {
	var rest []string
	for raw := range strings.SplitSeq(query, "&") {
		if raw == "" {
			continue
		}
		name, value, readable := raw, "", false
		if pairs := model.Pairs(raw); len(pairs) == 1 {
			name, value, readable = pairs[0].Name, pairs[0].Value, true
		} else {
			name, value, _ = strings.Cut(raw, "=")
		}
		at := slices.Index(names[:], name)
		if at < 0 {
			rest = append(rest, raw)
			continue
		}
		r.given[at].times++
		r.given[at].value, r.given[at].bad = value, !readable
	}
	return strings.Join(rest, "&")
}

// one is what the query says for a name; false where that is nothing, or
// nothing that can be used, which is named.
func (r *reader) one(name string) (string, bool) {
	g := r.given[slices.Index(names[:], name)]
	switch {
	case g.times == 0:
		return "", false
	case g.times > 1:
		r.refuse(name, g.value, locale.NoticeRepeated, locale.Arg{Name: "value", Text: r.loc.Text(locale.AuthorsOwn)})
		return "", false
	case g.bad:
		r.refuse(name, g.value, locale.NoticeUnreadable, locale.Arg{Name: "value", Text: r.loc.Text(locale.AuthorsOwn)})
		return "", false
	}
	return g.value, true
}

func (r *reader) refuse(name, value string, reason locale.Key, args ...locale.Arg) {
	args = append(args, locale.Arg{Name: "field", Text: name}, locale.Arg{Name: "text", Text: quotable(name + "=" + value)})
	r.notices = append(r.notices, model.Notice{Name: name, Text: r.loc.Text(reason, args...)})
}

// leaveOut names a value that can't be, and what could.
func (r *reader) leaveOut(name, value string, allowed locale.Key, args ...locale.Arg) {
	r.refuse(name, value, locale.NoticeIgnored, locale.Arg{Name: "allowed", Text: r.loc.Text(allowed, args...)})
}

// text reads words of the teacher's. Those that are too many are left out: half
// a task is none.
func (r *reader) text(name string, most int, allowed locale.Key) string {
	value, ok := r.one(name)
	if !ok {
		return ""
	}
	text := Plain(value)
	if tooLong(text, most) {
		r.leaveOut(name, value, allowed)
		return ""
	}
	return text
}

func (r *reader) questions() []string {
	value, ok := r.one(nameQuestions)
	if !ok {
		return nil
	}
	list := Lines(value)
	if len(list) > MostQuestions || slices.ContainsFunc(list, func(q string) bool { return tooLong(q, MostQuestion) }) {
		r.leaveOut(nameQuestions, value, locale.AssignmentAllowedQuestions)
		return nil
	}
	return list
}

// shown reads show=; what it can't use does not cost what it can.
func (r *reader) shown(parts []Part) []Part {
	value, ok := r.one(nameShow)
	if !ok {
		return nil
	}
	asked := map[Part]bool{}
	for item := range strings.SplitSeq(value, ",") {
		part := Part(strings.TrimSpace(item))
		switch {
		case slices.Contains(parts, part):
			asked[part] = true
		case part != "":
			r.refuse(nameShow, item, locale.NoticeNotAllowed, locale.Arg{Name: "allowed", Text: listed(parts)})
		}
	}
	var shown []Part
	for _, part := range parts {
		if asked[part] {
			shown = append(shown, part)
		}
	}
	return shown
}

// listed are parts as words of a sentence.
func listed(parts []Part) string {
	words := make([]string, len(parts))
	for i, part := range parts {
		words[i] = string(part)
	}
	return strings.Join(words, ", ")
}

func (r *reader) yes(name string) bool {
	value, ok := r.one(name)
	if ok && value != "1" && value != "0" {
		r.leaveOut(name, value, locale.AssignmentAllowedYes)
	}
	return ok && value == "1"
}

// problems reads the practice problems, which any of their names asks for.
func (r *reader) problems() practice.Set {
	asked := false
	number := func(name string, least, most, usual int) int {
		if r.given[slices.Index(names[:], name)].times > 0 {
			asked = true
		}
		value, ok := r.one(name)
		if !ok {
			return usual
		}
		n, ok := Number(value, least, most)
		if !ok {
			r.leaveOut(name, value, locale.AssignmentAllowedNumber,
				locale.Arg{Name: "min", Text: r.loc.CountInt(int64(least))}, locale.Arg{Name: "max", Text: r.loc.CountInt(int64(most))})
			return usual
		}
		return n
	}
	level := number(nameLevel, int(practice.OneStep), int(practice.Hardest), int(practice.OneStep))
	seed := number(nameSeed, 0, practice.MostSeed, usualSeed)
	count := number(nameCount, 1, practice.MostCount, usualCount)
	series := number(nameSeries, firstSeries, practice.Newest, firstSeries)
	if !asked {
		return practice.Set{}
	}
	set, _ := practice.NewSet(series, practice.Level(level), seed, count)
	return set
}

// Number reads digits alone, from least to most.
func Number(text string, least, most int) (int, bool) {
	if len(text) == 0 || len(text) > 6 || strings.Trim(text, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(text)
	return n, err == nil && n >= least && n <= most
}
