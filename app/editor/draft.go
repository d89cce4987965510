package editor

import (
	"iter"
	"strings"

	"breakeven/app/model"
	"breakeven/app/snippet"
)

// A draft is kept as a query: each control that holds something with its text,
// and what is said of the draft itself.

// Draft is one that a browser keeps.
type Draft struct {
	Key   string // of the browser's list
	Text  string // as it is kept
	Saved string // when, as 2025-11-30 22:05
	Name  string // "" for none
	From  string // the published scenario it began as, "" for none
	Lang  string // of the page it was typed in, "" for English
}

// Names in a draft that are no control's.
const (
	draftSaved = "draft.saved"
	draftFrom  = "draft.from"
	draftLang  = "draft.lang"  // of the page it was typed in: numbers are read by it
	draftLists = "draft.lists" // names of a list's last item, which may be empty
)

// mostDraft bounds a draft that is looked at, in bytes.
const mostDraft = 1 << 20

// encode writes a form as a draft. English is not named: drafts of before named
// none.
func encode(f Form, from, saved, lang string) string {
	pairs := []snippet.Pair{{Name: draftSaved, Value: saved}, {Name: draftFrom, Value: from}}
	if lang != english {
		pairs = append(pairs, snippet.Pair{Name: draftLang, Value: lang})
	}
	last := ""
	for _, name := range f.names() {
		text := *f.at(name)
		if text != "" {
			pairs = append(pairs, snippet.Pair{Name: name, Value: text})
		}
		// An item that holds nothing yet is there all the same.
		if at := strings.LastIndex(name, "]."); at >= 0 && name[:at+1] != last {
			last = name[:at+1]
			pairs = append(pairs, snippet.Pair{Name: draftLists, Value: name})
		}
	}
	return snippet.Join(pairs)
}

// pairs takes a draft apart: a query has no more parts than a link may have.
func pairs(text string) iter.Seq[model.Pair] {
	return func(yield func(model.Pair) bool) {
		for part := range strings.SplitSeq(text, "&") {
			for _, p := range model.Pairs(part) {
				if !yield(p) {
					return
				}
			}
		}
	}
}

// decode reads a draft; names it does not know it passes over.
func decode(text string) (f Form, from string) {
	if len(text) > mostDraft {
		return f, ""
	}
	for p := range pairs(text) {
		switch p.Name {
		case draftSaved, draftLang:
		case draftFrom:
			from = p.Value
		case draftLists:
			f.place(steps(p.Value), true)
		default:
			if at := f.place(steps(p.Name), true); at != nil {
				*at = p.Value
			}
		}
	}
	return f, from
}

// ReadDraft reads what a list says of a draft.
func ReadDraft(key, text string) Draft {
	d := Draft{Key: key, Text: text}
	if len(text) > mostDraft {
		return d
	}
	title := ""
	for p := range pairs(text) {
		switch p.Name {
		case draftSaved:
			d.Saved = p.Value
		case draftFrom:
			d.From = p.Value
		case draftLang:
			d.Lang = p.Value
		case "company":
			d.Name = p.Value
		case "title":
			title = p.Value
		}
	}
	switch {
	case d.Name == "":
		d.Name = title
	case title != "":
		d.Name += ": " + title
	}
	return d
}
