package takeaway

import (
	"strconv"
	"strings"

	"breakeven/app/locale"
)

// Date is a day in the reader's own calendar. The zero value is no day: what a
// server writes for readers of any day.
type Date struct{ Year, Month, Day int }

// Source is a page with its figures, as somebody cites it.
type Source struct {
	Book
	Version string // of the program that reckoned them; "" for none
	Address string // the page's, figures included, so that it brings them back
	Read    Date   // when
}

// author is who the page is by: the site's name.
const author = "Breakeven"

// title is the page's question and what it is about, on one line.
func (s Source) title() string {
	if s.Preset == nil {
		return oneLine(s.words().Text(locale.TakeOwnScenario))
	}
	return oneLine(s.Preset.Title + " " + s.Preset.Company + ", " + s.Preset.Period)
}

// APA is the citation as the American Psychological Association's manual has
// it for a page whose content may change.
func (s Source) APA(l *locale.Locale) string {
	year, address := l.Text(locale.CiteNoDate), s.Address
	if s.Read != (Date{}) {
		year = strconv.Itoa(s.Read.Year)
		address = l.Text(locale.CiteRetrieved, arg("date", s.Read.text(l)), arg("address", s.Address))
	}
	return author + ". (" + year + "). " + s.title() + s.inBrackets(l) + " [" + l.Text(locale.CiteKind) + "]. " + address
}

// inBrackets names the version and what the reader changed.
func (s Source) inBrackets(l *locale.Locale) string {
	var list []string
	if s.Version != "" {
		list = append(list, l.Text(locale.CiteVersion, arg("version", oneLine(s.Version))))
	}
	if changed := s.changedNames(", "); changed != "" {
		list = append(list, l.Text(locale.CiteChanged, arg("fields", changed)))
	}
	if list == nil {
		return ""
	}
	return " (" + strings.Join(list, "; ") + ")"
}

// Plain is the citation as a sentence, for a note or a caption.
func (s Source) Plain(l *locale.Locale) string {
	text := author + ", “" + s.title() + "”" + s.inBrackets(l)
	if s.Read != (Date{}) {
		text += ", " + l.Text(locale.CiteRead, arg("date", s.Read.text(l)))
	}
	return text + ", " + s.Address
}

// BibTeX is the citation as an entry of a bibliography, which biblatex and
// BibTeX read.
func (s Source) BibTeX() string {
	key := "breakeven"
	if s.Preset != nil {
		key += "-" + s.Preset.ID
	}
	text := "@misc{" + key + ",\n  author = {{" + author + "}},\n  title = {{" + forTeX(s.title()) + "}},\n"
	field := func(name, value string) {
		if value != "" {
			text += "  " + name + " = {" + value + "},\n"
		}
	}
	if s.Read != (Date{}) {
		field("year", strconv.Itoa(s.Read.Year))
	}
	field("version", forTeX(oneLine(s.Version)))
	if changed := s.changedNames(", "); changed != "" {
		field("note", s.words().Text(locale.CiteChanged, arg("fields", changed)))
	}
	field("url", inField(oneLine(s.Address)))
	if s.Read != (Date{}) {
		field("urldate", s.Read.iso())
	}
	return text + "}\n"
}

// forTeX writes what would end a field, or be an order to TeX, in another way.
func forTeX(text string) string {
	var b strings.Builder
	for _, c := range text {
		switch c {
		case '\\':
			b.WriteString(`\textbackslash{}`)
		case '{', '}', '$', '&', '#', '%', '_':
			b.WriteString(`\`)
			b.WriteRune(c)
		case '^', '~':
			b.WriteString(`\`)
			b.WriteRune(c)
			b.WriteString("{}")
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}

// inField escapes the signs of an address that would end a field.
func inField(address string) string {
	var b strings.Builder
	for _, c := range address {
		switch c {
		case '\\':
			b.WriteString("%5C")
		case '{':
			b.WriteString("%7B")
		case '}':
			b.WriteString("%7D")
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}

// oneLine takes line breaks out of a text.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// text writes a day as the language does; months out of the calendar as a
// number.
func (d Date) text(l *locale.Locale) string {
	month := strconv.Itoa(d.Month)
	if d.Month >= 1 && d.Month <= 12 {
		month = l.Text(locale.CiteMonth(d.Month))
	}
	return l.Text(locale.CiteDate, arg("month", month), arg("day", strconv.Itoa(d.Day)), arg("year", strconv.Itoa(d.Year)))
}

func (d Date) iso() string { return strconv.Itoa(d.Year) + "-" + two(d.Month) + "-" + two(d.Day) }

func two(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
