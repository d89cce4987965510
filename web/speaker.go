package web

import (
	"errors"
	"fmt"
	"html/template"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"breakeven/app/locale"
	"breakeven/app/scenario"
)

// Templates have no words of their own: they ask for the messages of the page's
// language by their keys, and fill in what is the same in all of them.

// speaker is a language as templates ask it. A document has one in it.
type speaker struct{ loc *locale.Locale }

// Lang and Dir go with the element that holds the page's texts.
func (w speaker) Lang() string { return w.loc.Tag() }
func (w speaker) Dir() string  { return w.loc.Dir() }

// In is the attributes, with a space before them, of an element whose text is in
// another language than the page: what sources say, what a scenario's author wrote.
func (w speaker) In(tag string) template.HTMLAttr {
	if primary(tag) == primary(w.loc.Tag()) {
		return ""
	}
	return template.HTMLAttr(` lang="` + template.HTMLEscapeString(tag) + `" dir="auto"`)
}

// primary is the language itself of a BCP 47 tag: pt of pt-BR.
func primary(tag string) string {
	language, _, _ := strings.Cut(tag, "-")
	return language
}

// Say is a message with its placeholders filled: their names and what goes
// there, by turns. That is a text, a whole number or markup.
//
//	{{.Say "method.sources" "n" 3}}    {{.Say "method.pool" "payroll" (code "payroll")}}
func (w speaker) Say(key locale.Key, filled ...any) (template.HTML, error) {
	markup := map[string]template.HTML{}
	var args []locale.Arg
	for i := 0; i+1 < len(filled); i += 2 {
		name, ok := filled[i].(string)
		if !ok {
			return "", fmt.Errorf("%s: %v is no placeholder's name", key, filled[i])
		}
		switch value := filled[i+1].(type) {
		case template.HTML:
			markup[name] = value
		case int:
			args = append(args, w.loc.Number(name, decimal.NewFromInt(int64(value))))
		default:
			args = append(args, textArg(name, fmt.Sprint(value)))
		}
	}
	var b strings.Builder
	for _, span := range w.loc.Spans(key, args...) {
		switch m, is := markup[span.Name]; {
		case is:
			b.WriteString(string(m))
		case span.Text == "{"+span.Name+"}":
			return "", errors.New(string(key) + ": nothing fills " + span.Text)
		default:
			b.WriteString(template.HTMLEscapeString(span.Text))
		}
	}
	return template.HTML(b.String()), nil
}

// Em is a message that stands out in another.
func (w speaker) Em(key locale.Key) template.HTML {
	return "<em>" + template.HTML(template.HTMLEscapeString(w.loc.Text(key))) + "</em>"
}

// code is what a program reads or writes, the same in all languages.
func code(text string) template.HTML {
	return "<code>" + template.HTML(template.HTMLEscapeString(text)) + "</code>"
}

// newTemplate begins a template that may write code.
func newTemplate(name string) *template.Template {
	return template.New(name).Funcs(template.FuncMap{"code": code})
}

// nameOf is a preset's name: whose figures, of which period.
func nameOf(loc *locale.Locale, p *scenario.Preset) string {
	p = p.In(loc.Tag())
	return loc.Text(locale.ReadingsDocument, textArg("company", p.Company), textArg("period", p.Period))
}

// textArg fills a placeholder with a text.
func textArg(name, text string) locale.Arg { return locale.Arg{Name: name, Text: text} }

// plainNumber fills a placeholder with a number as technical texts write it, and
// chooses the plural's form.
func plainNumber(name string, n int) locale.Arg {
	digits := strconv.Itoa(n)
	return locale.Arg{Name: name, Text: digits, Number: digits}
}
