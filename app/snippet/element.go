package snippet

import "strings"

// attribute is one of an element. An empty value leaves it out, unless it is
// one that is there or not.
type attribute struct {
	name, value string
	flag        bool
}

func with(name, value string) attribute { return attribute{name: name, value: value} }

func flag(name string) attribute { return attribute{name: name, flag: true} }

// open writes a start tag. Values are escaped; names are our own words or the
// query's.
func open(tag string, list ...attribute) string {
	var b strings.Builder
	b.WriteString("<" + tag)
	for _, a := range list {
		switch {
		case a.flag:
			b.WriteString(" " + a.name)
		case a.value != "":
			b.WriteString(" " + a.name + `="` + markup(oneLine(a.value)) + `"`)
		}
	}
	b.WriteByte('>')
	return b.String()
}

// link writes a link with its words.
func link(href, words string) string {
	return open("a", with("href", href)) + markup(words) + "</a>"
}
