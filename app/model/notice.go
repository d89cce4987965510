package model

import (
	"errors"
	"strings"
	"unicode"

	"breakeven/app/locale"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// Notice names a value in a link that could not be used. It stays until the
// field it names is put right or the reader dismisses it.
type Notice struct {
	Name   string // as the link writes it: "capex", "min.capex", "lock"
	Text   string // the sentence, plain text
	Reader bool   // it came from the fragment, not from the author's query
}

const quoteLimit = 40 // runes of a stranger's text shown back

func newNotice(loc *locale.Locale, name, given string, reason locale.Key, args ...locale.Arg) Notice {
	args = append(args,
		locale.Arg{Name: "field", Text: name},
		locale.Arg{Name: "text", Text: quotable(name + "=" + given)})
	return Notice{Name: name, Text: loc.Text(reason, args...)}
}

// authorNotices drops the reader's notices.
func authorNotices(all []Notice) []Notice {
	var kept []Notice
	for _, n := range all {
		if !n.Reader {
			kept = append(kept, n)
		}
	}
	return kept
}

// withoutNotice drops the notices a name has, in a new slice: the old one
// belongs to the model before.
func withoutNotice(all []Notice, name string) []Notice {
	var kept []Notice
	for _, n := range all {
		if n.Name != name {
			kept = append(kept, n)
		}
	}
	return kept
}

// quotable cuts a stranger's text to what a notice can show.
func quotable(text string) string {
	text = plain(text)
	if runes := []rune(text); len(runes) > quoteLimit {
		return string(runes[:quoteLimit]) + "…"
	}
	return text
}

// plain drops what could change how the text around it reads: controls and
// the characters that turn the direction of writing.
func plain(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == unicode.ReplacementChar {
			return ' '
		}
		return r
	}, text)
}

// reasonOf turns the engine's error into the sentence a notice says.
func reasonOf(err error) locale.Key {
	var e *calc.Error
	if errors.As(err, &e) {
		switch e.Code {
		case calc.CodeOutOfRange:
			return locale.NoticeOutOfRange
		case calc.CodeTooLong:
			return locale.NoticeTooLong
		}
	}
	return locale.NoticeNotANumber
}

// allowed says which values the model allows for a field.
func allowed(loc *locale.Locale, f calc.Field) locale.Arg {
	return arg("allowed", loc.Text(locale.FieldAllowed(f.String())))
}

// allowedNow is allowed with the limits of this page: the author's range and
// the people there are.
func (m Model) allowedNow(f calc.Field) locale.Arg {
	loc, currency := m.Locale, m.Author.currency()
	low, high := m.Author.Ranges[f].Min, m.Author.Ranges[f].Max
	switch {
	case m.Author.Ranges[f].Limit:
	case f == calc.Layoffs:
		low, high = decimal.Zero, m.Reader.Value(calc.Headcount)
	case f == calc.NoticeMonths:
		low, high = decimal.Zero, m.Reader.Value(calc.Months)
	default:
		return allowed(loc, f)
	}
	return arg("allowed", loc.Text(locale.Between,
		arg("min", figure(loc, currency, f, low)), arg("max", figure(loc, currency, f, high))))
}
