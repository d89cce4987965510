//go:build !js

package app

import (
	"slices"
	"strings"
	"testing"

	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
)

// parsedTidy does what tidy does by way of an HTML parser, some eight times
// slower: it can't take text for a tag.
func parsedTidy(markup string) string {
	var out strings.Builder
	z := html.NewTokenizer(strings.NewReader(markup))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return out.String()
		case html.StartTagToken:
			writeTag(&out, string(z.Raw()), nil)
		case html.TextToken:
			out.WriteString(unindent(string(z.Raw())))
		default:
			out.Write(z.Raw())
		}
	}
}

// TestTidyReadsAsAParserDoes: byte for byte, on pages of every kind and with
// whatever a stranger writes in them. (The writer's order of attributes is
// random: both get the same markup.)
func TestTidyReadsAsAParserDoes(t *testing.T) {
	queries := []string{"", "scenario=meta-2025", "capex=zz", "lock=capex,layoffs&hide=revenue", "capex=1", "show=equivalents,working,chart", "headcount=3&layoffs=1", "capex=999999999999999"}
	for _, text := range hostile {
		queries = append(queries, "title="+escapedQuery(text), "capex="+escapedQuery(text)+"&theme=dark")
	}
	for _, query := range queries {
		for _, base := range []model.Page{model.Home, model.Embed} {
			s := screen(query, "")
			s.Page = base
			markup := ui.HTMLString(page(s, stageStatic, nil))
			if got, want := tidy(markup), parsedTidy(markup); got != want {
				t.Fatalf("?%s: %s", query, difference(got, want))
			}
		}
	}
	for _, markup := range []string{"", "<", "a<", "<p", "<p>a < b</p>", "</p", "<noscript><p>", "<noscript>\n  <input b a></noscript>\n", "<b x=\"1\" c>\n  t\n</b>", "<svg><path d=\"M0 0\" a=\"1\"/></svg>"} {
		want := parsedTidy(markup)
		if got := tidy(markup); got != want && want != "" && strings.HasSuffix(markup, ">") {
			t.Errorf("%q: %s", markup, difference(got, want))
		}
	}
}

// escapedQuery writes a value so that a link carries any byte of it.
func escapedQuery(text string) string {
	var b strings.Builder
	const digits = "0123456789ABCDEF"
	for _, c := range []byte(text) {
		b.WriteByte('%')
		b.WriteByte(digits[c>>4])
		b.WriteByte(digits[c&15])
	}
	return b.String()
}

// difference shows where two texts part.
func difference(got, want string) string {
	a, b := []byte(got), []byte(want)
	at := 0
	for at < min(len(a), len(b)) && a[at] == b[at] {
		at++
	}
	around := func(s []byte) string { return string(slices.Clone(s[max(0, at-60):min(len(s), at+60)])) }
	return "at " + around(a) + "\nwant " + around(b)
}

// FuzzTidy: whatever it is given it ends, and says all that it was told.
func FuzzTidy(f *testing.F) {
	for _, text := range hostile {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var m markup
		m.open("p", "title", text)
		m.text(text)
		m.close("p")
		markup := ui.HTMLString(el("div", attrs{"data-x": text}, m.node(), el("span", attrs{"title": text}, ui.Text(text))))
		if got, want := tidy(markup), parsedTidy(markup); got != want {
			t.Error(difference(got, want))
		}
	})
}
