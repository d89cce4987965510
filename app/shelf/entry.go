package shelf

import (
	"strings"
	"unicode"

	"breakeven/calc"
)

// Bounds, which hold for what a reader keeps as for what a file brings.
const (
	Most      = 500     // scenarios in a list
	MostBytes = 1 << 20 // of a text
	MostName  = 80      // characters
	mostQuery = 8 << 10 // bytes; the site answers no longer one
)

// Entry is one scenario that a reader keeps. It does not change.
type Entry struct {
	Name     string
	Preset   string        // its identifier
	Query    string        // the author's, without "?" and without the preset
	Fragment string        // the reader's, without "#": capex=95000000000&layoffs=9
	Scenario calc.Scenario // in force
}

// Same reports whether both lead to the same address.
func (e *Entry) Same(o *Entry) bool {
	return e.Preset == o.Preset && e.Query == o.Query && e.Fragment == o.Fragment
}

// CleanName makes a name of what a person typed: one line without what can't
// be seen or turns the direction of writing, and no longer than a name may be.
// It is "" where nothing is left.
func CleanName(text string) string { return clean(text, MostName) }

func clean(text string, most int) string {
	var b strings.Builder
	space := false
	for _, r := range text {
		switch {
		case r != '\u200c' && r != '\u200d' && // they join letters and pictures
			(unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || unicode.IsSpace(r) || r == unicode.ReplacementChar):
			space = true
			continue
		case space && b.Len() > 0:
			b.WriteByte(' ')
			most--
		}
		if most--; most < 0 {
			break
		}
		space = false
		b.WriteRune(r)
	}
	return strings.TrimRight(b.String(), " ")
}

// Check says which part of an entry is wrong, "" where it can be kept, and what
// in that is.
func (e *Entry) Check() (part, detail string) {
	switch {
	case e.Name == "" || CleanName(e.Name) != e.Name:
		return "name", ""
	case e.Preset == "" || len(e.Preset) > 64 || strings.Trim(e.Preset, "abcdefghijklmnopqrstuvwxyz0123456789-") != "":
		return "preset", e.Preset
	case len(e.Query) > mostQuery || strings.HasPrefix(e.Query, "?") || strings.Contains("&"+e.Query, "&scenario=") ||
		strings.ContainsFunc(e.Query, outsideQuery):
		return "query", ""
	}
	if err := e.Scenario.Check(); err != nil {
		return "scenario", err.Error()
	}
	return e.checkFragment()
}

// outsideQuery reports whether a browser escapes a character in a query.
func outsideQuery(r rune) bool {
	return r <= ' ' || r > '~' || strings.ContainsRune(`#"<>\^{|}`+"`", r)
}

// checkFragment wants figures as the scenario has them, each once.
func (e *Entry) checkFragment() (part, detail string) {
	var given calc.Scenario
	for rest := e.Fragment; rest != ""; {
		figure := ""
		figure, rest, _ = strings.Cut(rest, "&")
		name, text, _ := strings.Cut(figure, "=")
		f, known := calc.ParseField(name)
		next, err := given.With(f, text)
		if !known || given.IsSet(f) || err != nil {
			return "fragment", figure
		}
		if given = next; given.Text(f) != e.Scenario.Text(f) {
			return "scenario", name
		}
	}
	return "", ""
}
