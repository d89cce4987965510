package editor

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"breakeven/app/locale"
)

// keep has the browser keep what stands in the form.
func (m Model) keep(now string) (Model, []Effect) {
	text := encode(m.Form, m.From, now, m.Locale.Tag())
	at := slices.IndexFunc(m.Drafts, func(d Draft) bool { return d.Key == m.Key })
	untouched := m.Key == "" && encode(m.Form, "", "", "") == encode(newForm(), "", "", "")
	if m.Closed || untouched || at >= 0 && sameDraft(m.Drafts[at].Text, text) {
		return m, nil
	}
	var effects []Effect
	if m.Key == "" {
		m.Key = m.freeKey()
		effects = append(effects, Address{m.Key})
	}
	d := ReadDraft(m.Key, text)
	m.Drafts = append([]Draft{d}, without(m.Drafts, m.Key)...)
	return m, append(effects, KeepDraft{m.Key, text})
}

// sameDraft reports whether two drafts hold the same, whenever they were kept.
func sameDraft(a, b string) bool {
	_, a, _ = strings.Cut(a, "&")
	_, b, _ = strings.Cut(b, "&")
	return a == b
}

// freeKey is a key that no draft has.
func (m Model) freeKey() string {
	for n := 1; ; n++ {
		key := strconv.Itoa(n)
		if !slices.ContainsFunc(m.Drafts, func(d Draft) bool { return d.Key == key }) {
			return key
		}
	}
}

func without(list []Draft, key string) []Draft {
	return slices.DeleteFunc(slices.Clone(list), func(d Draft) bool { return d.Key == key })
}

// found takes what the browser keeps, and the draft that the address names.
func (m Model) found(msg Found) (Model, []Effect) {
	m.Drafts, m.Closed = msg.Drafts, msg.Closed
	slices.SortStableFunc(m.Drafts, func(a, b Draft) int { return strings.Compare(b.Saved, a.Saved) })
	for _, d := range m.Drafts {
		if d.Key == msg.Key && msg.Key != "" {
			m, _ = m.resume(d)
			return m, nil
		}
	}
	return m, nil
}

// resume puts a draft at hand, unless it was typed in a language that this page
// can't read: its numbers might mean others here.
func (m Model) resume(d Draft) (Model, bool) {
	before := undo{form: m.Form, from: m.From, key: m.Key}
	form, from := decode(d.Text)
	if typed := cmp.Or(d.Lang, english); typed != m.Locale.Tag() {
		loc, known := locale.For(typed)
		if !known || loc.Tag() != typed {
			m.Said = m.say(locale.EditorForeign, arg("name", m.draftName(d)), arg("language", typed))
			return m, false
		}
		form.respell(loc, m.Locale)
		form.Language = cmp.Or(form.Language, typed)
	}
	m = m.begin(form, from)
	m.Key, m.undo = d.Key, &before
	m.Said = m.say(locale.EditorResumed, arg("date", d.Saved))
	return m, true
}

// discard takes a draft away. The form stays as it is.
func (m Model) discard(key string) (Model, []Effect) {
	at := slices.IndexFunc(m.Drafts, func(d Draft) bool { return d.Key == key })
	if at < 0 {
		return m, nil
	}
	d := m.Drafts[at]
	m.undo = &undo{form: m.Form, from: m.From, key: m.Key, draft: &d}
	m.Drafts = without(m.Drafts, key)
	m.Said = m.say(locale.EditorDeleted, arg("name", m.draftName(d)))
	effects := []Effect{DropDraft{key}, Focus{"undo"}}
	if m.Key == key {
		m.Key = ""
		effects = append(effects, Address{})
	}
	return m, effects
}

// undone brings back what stood before.
func (m Model) undone() (Model, []Effect) {
	u := m.undo
	if u == nil {
		return m, nil
	}
	m.undo, m.Said = nil, m.say(locale.EditorUndone)
	effects := []Effect{Address{u.key}, Focus{"title"}}
	if u.draft != nil {
		m.Drafts = append([]Draft{*u.draft}, m.Drafts...)
		m.Key = u.key
		return m, append(effects, KeepDraft{u.draft.Key, u.draft.Text})
	}
	m.Form, m.From, m.Key = u.form, u.from, u.key
	m = m.read()
	m.Edition++
	return m, append(effects, WaitStill{m.Edition})
}

// leftOut names what of a file no control takes, the first few.
func (m Model) leftOut(unknown []string) string {
	const most = 3
	n := len(unknown)
	names := arg("names", strings.Join(unknown[:min(n, most)], ", "))
	switch {
	case n == 0:
		return ""
	case n > most:
		return m.say(locale.EditorLeftMore, names, nth(m.Locale, n-most))
	}
	return m.say(locale.EditorLeft, names)
}

// unopened says why a file could not be opened.
func unopened(reason Bad) locale.Key {
	switch reason {
	case TooLong:
		return locale.EditorTooLong
	case Gone:
		return locale.EditorGone
	}
	return locale.EditorNoJSON
}

// draftName is what a draft is called.
func (m Model) draftName(d Draft) string { return cmp.Or(d.Name, m.say(locale.EditorNameless)) }

// open takes a file of the editor's own.
func (m Model) open(msg Opened) (Model, []Effect) {
	if msg.Bad != 0 {
		m.Said = m.say(unopened(msg.Bad), arg("name", msg.Name))
		return m, nil
	}
	before := undo{form: m.Form, from: m.From, key: m.Key}
	form, unknown := Fill(m.Locale, msg.Leaves)
	m = m.begin(form, "")
	m.Key, m.All, m.undo = "", true, &before
	m.Said = both(m.Locale, m.say(locale.EditorOpened, arg("name", msg.Name)), m.leftOut(unknown))
	return m, []Effect{Address{}, Focus{"title"}}
}
