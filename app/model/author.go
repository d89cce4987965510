package model

import (
	"slices"
	"strings"

	"breakeven/app/colour"
	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// Author is what whoever made the embed fixed: the preset and the query.
type Author struct {
	Preset *scenario.Preset
	// Published is the preset's scenario. Every flow it sets keeps the months
	// it covers, whatever period the query asks for.
	Published calc.Scenario
	// Scenario is Published with the query's values.
	Scenario calc.Scenario
	// Overridden are the fields the query sets to something else than the preset.
	Overridden FieldSet
	Locked     FieldSet
	Hidden     FieldSet
	Ranges     [calc.NumFields]Range
	Shown      Parts
	Title      string
	Theme      string // auto, light or dark
	Accent     string // six hexadecimal digits, or empty
	Events     bool   // the host hears of changes
}

// Parts are the extra parts an author can show opened.
type Parts struct{ Chart, Equivalents, Working bool }

const titleLimit = 200 // runes of a title in a link

// isFieldName reports whether a link's name is one that a reader's fragment
// uses.
func isFieldName(name string) bool {
	_, ok := calc.ParseField(name)
	return ok
}

// isAuthorName reports whether a name in a query is one that the author has.
func isAuthorName(name string) bool {
	if slices.Contains(lookNames[:], name) || name == "events" || name == "id" {
		return true
	}
	for _, prefix := range fieldPrefixes {
		if field, ok := strings.CutPrefix(name, prefix); ok {
			return isFieldName(field)
		}
	}
	return isFieldName(name)
}

// Names of a query besides the fields' own: those that change what a page
// shows, and what stands before a field's.
var (
	lookNames     = [...]string{"scenario", "lock", "hide", "title", "theme", "accent", "lang", "show"}
	fieldPrefixes = [...]string{"basis.", "min.", "max.", "step."}
)

// ShownNames are the names of a query that change what a page shows: a field's,
// that with each prefix, and others.
func ShownNames() (fields, prefixes, others []string) {
	for f := range calc.NumFields {
		fields = append(fields, f.String())
	}
	return fields, fieldPrefixes[:], lookNames[:]
}

// ScenarioID returns the preset a query asks for, or "".
func ScenarioID(query string) string {
	p, n := known(splitLink(query), "scenario")
	if n == 0 || p.bad {
		return ""
	}
	return p.value
}

// authorReader reads a query, collecting what it could not read.
type authorReader struct {
	Author
	loc     *locale.Locale
	parts   []part
	notices []Notice
}

// readAuthor reads the query. The preset is the one to show, found or not;
// what can't be read is passed over and named.
func readAuthor(loc *locale.Locale, preset *scenario.Preset, query string) (Author, []Notice) {
	r := &authorReader{loc: loc, parts: splitLink(query)}
	r.Preset, r.Title, r.Theme = preset, preset.Title, "auto"
	r.Published = scenario.Pinned(preset.Scenario)
	r.Scenario = r.Published
	r.scenario()
	r.values()
	r.ranges()
	r.Locked = r.fieldList("lock") | setOf(preset.Locked)
	r.Hidden = r.fieldList("hide") | setOf(preset.Hidden)
	r.looks()
	r.readEvents()
	return r.Author, r.notices
}

// one looks up a known name; false where it is absent or unreadable, which is
// then named.
func (r *authorReader) one(name string) (string, bool) {
	p, n := known(r.parts, name)
	switch {
	case n == 0:
		return "", false
	case n > 1:
		r.refuse(name, p.value, locale.NoticeRepeated, r.inForce(name))
		return "", false
	case p.bad:
		r.refuse(name, p.value, locale.NoticeUnreadable, r.inForce(name))
		return "", false
	}
	return p.value, true
}

// inForce is what holds instead of a value that could not be read.
func (r *authorReader) inForce(name string) locale.Arg {
	text := r.loc.Text(locale.AuthorsOwn)
	if f, ok := calc.ParseField(name); ok {
		text = figure(r.loc, r.currency(), f, r.Scenario.Value(f))
	}
	return arg("value", text)
}

func (r *authorReader) refuse(name, given string, reason locale.Key, args ...locale.Arg) {
	r.notices = append(r.notices, newNotice(r.loc, name, given, reason, args...))
}

func (r *authorReader) scenario() {
	if id, ok := r.one("scenario"); ok && id != r.Preset.ID {
		r.refuse("scenario", id, locale.NoticeScenario, arg("title", r.Preset.Company+", "+r.Preset.Period))
	}
}

// values reads the model's fields, then their bases, then makes the fields
// agree with each other.
func (r *authorReader) values() {
	given := FieldSet(0)
	for f := range calc.NumFields {
		text, ok := r.one(f.String())
		if !ok {
			continue
		}
		next, err := r.Scenario.With(f, text)
		if err != nil {
			r.refuseValue(f.String(), f, text, err)
			continue
		}
		r.Scenario = next
		given = given.With(f)
	}
	for f := range calc.NumFields {
		if !f.Flow() {
			continue
		}
		name := "basis." + f.String()
		text, ok := r.one(name)
		if !ok {
			continue
		}
		next, err := r.Scenario.WithBasis(f, text)
		if err != nil {
			r.leaveOut(name, text, err, allowed(r.loc, calc.Months))
			continue
		}
		r.Scenario = next
		given = given.With(f)
	}
	for _, f := range [...]calc.Field{calc.Layoffs, calc.NoticeMonths} {
		over := f == calc.Layoffs && layoffsAbove(r.Scenario) || f == calc.NoticeMonths && noticeAbove(r.Scenario)
		if over && given.Has(f) {
			r.refuseValue(f.String(), f, r.Scenario.Text(f), &calc.Error{Field: f.String(), Code: calc.CodeOutOfRange})
		}
	}
	r.Scenario = agree(r.Scenario)
	for f := range calc.NumFields {
		if !same(r.Scenario, r.Published, f) {
			r.Overridden = r.Overridden.With(f)
		}
	}
}

func (r *authorReader) refuseValue(name string, f calc.Field, text string, err error) {
	r.refuse(name, text, reasonOf(err), allowed(r.loc, f), r.inForce(name))
}

// leaveOut names a part that stands for nothing else than itself.
func (r *authorReader) leaveOut(name, text string, err error, allowed locale.Arg) {
	reason := locale.NoticeIgnored
	if err != nil && reasonOf(err) != locale.NoticeOutOfRange {
		reason = locale.NoticeReadable
	}
	r.refuse(name, text, reason, allowed)
}

// ranges reads min., max. and step. of each field around the author's value.
func (r *authorReader) ranges() {
	for f := range calc.NumFields {
		value := r.Scenario.Value(f)
		suggested := r.Preset.Ranges[f]
		base := rangeAround(f, Range{Min: number(suggested.Min), Max: number(suggested.Max), Step: number(suggested.Step)}, value)
		set := base
		for _, end := range [...]struct {
			name string
			at   *decimal.Decimal
		}{{"min.", &set.Min}, {"max.", &set.Max}, {"step.", &set.Step}} {
			name := end.name + f.String()
			text, ok := r.one(name)
			if !ok {
				continue
			}
			checked, err := calc.Scenario{}.With(f, text)
			if err != nil && end.name != "step." {
				r.leaveOut(name, text, err, allowed(r.loc, f))
				continue
			}
			n := checked.Value(f)
			if end.name == "step." {
				var good bool
				if n, good = stepOf(f, text); !good {
					r.leaveOut(name, text, nil, arg("allowed", r.loc.Text(locale.AllowedStep)))
					continue
				}
			}
			before := *end.at
			*end.at = n
			if end.name != "step." && (!set.Holds(value) || set.Max.Cmp(set.Min) <= 0) {
				*end.at = before
				key := locale.AllowedAtMost
				if end.name == "max." {
					key = locale.AllowedAtLeast
				}
				r.leaveOut(name, text, nil, arg("allowed", r.loc.Text(key, arg("value", figure(r.loc, r.currency(), f, value)))))
				continue
			}
			if end.name != "step." {
				set.Limit = true
			}
		}
		if set.Limit && set.Step.Equal(base.Step) {
			set.Step = decimal.Zero
			set = set.withStep(f, value)
		}
		r.Ranges[f] = set
	}
}

// stepOf reads a slider's step: above nothing, and whole where people are.
func stepOf(f calc.Field, text string) (decimal.Decimal, bool) {
	// Revenue allows every number that is not negative, so its reader serves.
	s, err := calc.Scenario{}.With(calc.Revenue, text)
	if err != nil {
		return decimal.Zero, false
	}
	step := s.Value(calc.Revenue)
	return step, step.Sign() > 0 && (!f.Whole() || step.IsInteger())
}

// fieldList reads lock= or hide=.
func (r *authorReader) fieldList(name string) FieldSet {
	text, ok := r.one(name)
	if !ok || text == "" {
		return 0
	}
	var set FieldSet
	for item := range strings.SplitSeq(text, ",") {
		f, ok := calc.ParseField(strings.TrimSpace(item))
		if !ok {
			r.refuse(name, item, locale.NoticeNotAllowed, arg("allowed", r.loc.Text(locale.AllowedFields)))
			continue
		}
		set = set.With(f)
	}
	return set
}

// looks reads how the widget presents itself.
func (r *authorReader) looks() {
	if text, ok := r.one("title"); ok {
		if title := strings.TrimSpace(plain(text)); len([]rune(title)) > titleLimit {
			r.leaveOut("title", text, nil, arg("allowed", r.loc.Text(locale.AllowedTitle)))
		} else if title != "" {
			r.Title = title
		}
	}
	if text, ok := r.one("theme"); ok {
		if text == "auto" || text == "light" || text == "dark" {
			r.Theme = text
		} else {
			r.refuse("theme", text, locale.NoticeNotAllowed, arg("allowed", r.loc.Text(locale.AllowedTheme)))
		}
	}
	if text, ok := r.one("accent"); ok {
		if r.Accent, ok = colour.Hex(text); !ok {
			r.leaveOut("accent", text, nil, arg("allowed", r.loc.Text(locale.AllowedAccent)))
		}
	}
	if text, ok := r.one("lang"); ok && !isLanguageTag(text) {
		r.leaveOut("lang", text, nil, arg("allowed", r.loc.Text(locale.AllowedLang)))
	}
	if text, ok := r.one("show"); ok && text != "" {
		for item := range strings.SplitSeq(text, ",") {
			switch strings.TrimSpace(item) {
			case "chart":
				r.Shown.Chart = true
			case "equivalents":
				r.Shown.Equivalents = true
			case "working":
				r.Shown.Working = true
			default:
				r.refuse("show", item, locale.NoticeNotAllowed, arg("allowed", r.loc.Text(locale.AllowedShow)))
			}
		}
	}
}

// currency is the ISO code the preset counts in.
func (a Author) currency() string { return a.Preset.Currency }

// number reads a preset's own range, checked when the preset was; "" is zero.
func number(text string) decimal.Decimal {
	d, err := decimal.NewFromString(text)
	if err != nil {
		return decimal.Zero
	}
	return d
}

// LanguageTag is the language that a query names, or "".
func LanguageTag(query string) string {
	p, n := known(splitLink(query), "lang")
	if n == 0 || p.bad || !isLanguageTag(p.value) {
		return ""
	}
	return p.value
}

// isLanguageTag reports whether text has the shape of a BCP 47 tag. One we do
// not speak is no mistake of the link: English is shown.
func isLanguageTag(text string) bool {
	if len(text) > 35 {
		return false
	}
	for i, sub := range strings.Split(text, "-") {
		if len(sub) < 1 || len(sub) > 8 || i == 0 && len(sub) < 2 {
			return false
		}
		for _, c := range []byte(sub) {
			if !('a' <= c|0x20 && c|0x20 <= 'z' || i > 0 && '0' <= c && c <= '9') {
				return false
			}
		}
	}
	return true
}
