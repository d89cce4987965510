package editor

import (
	"cmp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// A file's texts are in the page's language, unless its language says otherwise.
// Those that nobody typed, such as what other costs are called, are in it where it
// is the page's, else in English. Everything else that this package says is in the
// page's.

const english = "en"

// englishWords are made when a file asks for them, and nothing is set up for it when
// a program starts: those that have no editor are without them.
func englishWords() *locale.Locale {
	englishOnce.Do(func() { englishOnce.words = locale.Studio(locale.English) })
	return englishOnce.words
}

var englishOnce struct {
	sync.Once
	words *locale.Locale
}

// fileLanguage is the tag of a file's texts, "" for English.
func fileLanguage(page *locale.Locale, form Form) string {
	tag := cmp.Or(line(form.Language), page.Tag())
	if tag == english {
		return ""
	}
	return tag
}

// fileWords are those of a file's own language.
func fileWords(page *locale.Locale, form Form) *locale.Locale {
	if tag := cmp.Or(fileLanguage(page, form), english); tag != page.Tag() {
		return englishWords()
	}
	return page
}

func arg(name, text string) locale.Arg { return locale.Arg{Name: name, Text: text} }

// say is a text of the page's.
func (m Model) say(key locale.Key, args ...locale.Arg) string { return m.Locale.Text(key, args...) }

// nth fills {n}.
func nth(l *locale.Locale, n int) locale.Arg { return l.Number("n", decimal.NewFromInt(int64(n))) }

// count is a number of things in words.
func (m Model) count(n int, key locale.Key) string { return m.say(key, nth(m.Locale, n)) }

// both is one sentence and another, which may be none.
func both(l *locale.Locale, first, second string) string {
	if second == "" {
		return first
	}
	return l.Text(locale.StudioBoth, arg("first", first), arg("second", second))
}

// sentence begins with a capital and ends with a stop.
func (m Model) sentence(text string) string {
	if text == "" {
		return ""
	}
	return m.say(locale.EditorSentence, arg("text", capital(text)))
}

func capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}

// faultIn says what the checker of files finds wrong at a control of that name.
func faultIn(l *locale.Locale, name string, p scenario.Problem) string {
	if p.Fault.Code == "" {
		return name + " " + p.Message + "." // the message is the model's own
	}
	args := []locale.Arg{arg("name", name)}
	for _, d := range p.Fault.Details {
		switch d.Name {
		case "":
		case "status":
			args = append(args, arg(d.Name, l.Text(locale.StatusWord(d.Text))))
		case "field":
			field, allowed := allowedIn(l, d.Text)
			args = append(args, arg(d.Name, field), arg("allowed", allowed))
		case "n", "most", "said", "covers", "months":
			n, _ := decimal.NewFromString(d.Text)
			args = append(args, l.Number(d.Name, n))
		default:
			args = append(args, arg(d.Name, d.Text))
		}
	}
	return l.Text(locale.Fault(p.Fault.Code), args...)
}

// allowedIn names a field as the file does, and says what it takes.
func allowedIn(l *locale.Locale, field string) (name, allowed string) {
	id, basis := strings.CutPrefix(field, "basis.")
	if basis {
		id = calc.Months.String()
	}
	if _, known := calc.ParseField(id); !known {
		return field, ""
	}
	return field, l.Text(locale.FieldAllowed(id))
}
