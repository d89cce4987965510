package web

import (
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/calc"
)

// Nothing that is a guess or a claim stands on a page without the word, and
// each mark opens to all that is known of its figure.

// pageOf asks for a page and reads it as a browser does.
func pageOf(t *testing.T, address string) *html.Node {
	t.Helper()
	root, err := html.Parse(strings.NewReader(body(t, get(t, Options{}, http.MethodGet, address))))
	if err != nil {
		t.Fatal(err)
	}
	return root
}

func attrOf(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// find returns the first element below that fits.
func find(root *html.Node, fits func(*html.Node) bool) *html.Node {
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && fits(n) {
			return n
		}
	}
	return nil
}

// textOf is an element's text, with what stands in its boxes; drawings, and what
// opens on demand, are left out.
func textOf(root *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		switch {
		case n.Type == html.TextNode:
			b.WriteString(n.Data)
		case n.Data == "svg" || n.Data == "script" || n.Data == "style", n != root && attrOf(n, "popover") != "":
			return
		case n.Data == "input" && attrOf(n, "data-exact") != "":
			b.WriteString(" " + attrOf(n, "value") + " ")
		case n.Type == html.ElementNode && n.Data != "b":
			b.WriteByte(' ')
			defer b.WriteByte(' ')
		}
		for kid := n.FirstChild; kid != nil; kid = kid.NextSibling {
			walk(kid)
		}
	}
	walk(root)
	return strings.Join(strings.Fields(b.String()), " ")
}

var wordOfDoubt = regexp.MustCompile(`(?i)\b(estimated?|claimed|press|expected)\b`)

// isBlock reports whether an element's text is read in one piece. What a source
// is quoted with are the source's words, under a line of ours that has the word.
func isBlock(n *html.Node) bool {
	return attrOf(n, "class") != "cite" && slices.Contains([]string{"p", "li", "tr", "output", "h1"}, n.Data) || attrOf(n, "class") == "row" || attrOf(n, "role") == "group"
}

// writtenForms are the ways in which a page writes a figure.
func writtenForms(p *scenario.Preset, f calc.Field) []string {
	l, v := locale.English, p.Scenario.Value(f)
	var forms []string
	switch f.Unit() {
	case calc.UnitPeople:
		forms = []string{l.Count(v)}
	case calc.UnitMoney, calc.UnitMoneyPerPerson, calc.UnitMoneyPerGPU:
		forms = []string{l.Compact(v, p.Currency), l.Exact(v, p.Currency)}
		if f.Flow() {
			forms = append(forms, l.Compact(p.Scenario.InPeriod(f), p.Currency), l.Exact(p.Scenario.InPeriod(f), p.Currency))
		}
	}
	return forms
}

func TestEstimatesAndClaimsNeverStandWithoutTheWord(t *testing.T) {
	doubtful := 0
	for _, p := range scenario.All() {
		for _, address := range []string{
			"/?scenario=" + p.ID, "/embed/" + p.ID, "/embed/" + p.ID + "?show=equivalents,working", "/embed/" + p.ID + "?hide=layoffs",
			"/embed/" + p.ID + "?lock=revenue,capex,payroll,headcount,layoffs,gpuPrice,stockPay&show=equivalents",
		} {
			root := pageOf(t, address)
			for f := range calc.NumFields {
				origin := p.Fields[f]
				if origin.Status != scenario.Estimate && origin.Status != scenario.Claimed {
					continue
				}
				shown := 0
				for _, form := range writtenForms(p, f) {
					written := regexp.MustCompile(`(^|[^0-9.,])` + regexp.QuoteMeta(form) + `($|[^0-9.,]|[.,]($|[^0-9]))`)
					for n := range root.Descendants() {
						if n.Type != html.ElementNode || !isBlock(n) || find(n, isBlock) != nil && attrOf(n, "role") != "group" {
							continue
						}
						text := textOf(n)
						if !written.MatchString(text) {
							continue
						}
						shown++
						if !wordOfDoubt.MatchString(text) {
							t.Errorf("%s: %s is %s and stands without the word: %q", address, f, origin.Status, text)
						}
					}
				}
				if shown < 2 && len(writtenForms(p, f)) > 0 {
					t.Errorf("%s: %s is shown %d times: this looks for the wrong text", address, f, shown)
				}
				doubtful++
			}
		}
	}
	if doubtful < 20 {
		t.Errorf("%d figures were looked for", doubtful)
	}
}

func TestEveryMarkOpensToItsSources(t *testing.T) {
	for _, p := range scenario.All() {
		for _, address := range []string{"/?scenario=" + p.ID, "/embed/" + p.ID, "/embed/" + p.ID + "?lock=revenue,capex,payroll,headcount,layoffs,gpuPrice,taxRate"} {
			root := pageOf(t, address)
			for f := range calc.NumFields {
				origin := p.Fields[f]
				presented := slices.Contains(model.Figures[:], f) || f == calc.Layoffs || slices.Contains(model.Assumptions[:], f)
				if origin.IsZero() || !presented {
					continue
				}
				id := "bk-" + f.String() + "-s"
				button := find(root, func(n *html.Node) bool { return n.Data == "button" && attrOf(n, "popovertarget") == id })
				panel := find(root, func(n *html.Node) bool { return attrOf(n, "id") == id && attrOf(n, "popover") != "" })
				if button == nil || panel == nil {
					t.Errorf("%s: %s has no mark that opens", address, f)
					continue
				}
				word, text := locale.English.Text(locale.StatusWord(string(origin.Status))), textOf(panel)
				if textOf(button) != word || !strings.Contains(attrOf(button, "aria-label"), word) || attrOf(button, "disabled") != "" {
					t.Errorf("%s: the mark at %s is %q, %q", address, f, textOf(button), attrOf(button, "aria-label"))
				}
				wanted := []string{locale.English.Text(locale.StatusLead(string(origin.Status))), origin.Period, origin.Note, origin.Derivation}
				for _, source := range origin.Sources[:min(2, len(origin.Sources))] {
					wanted = append(wanted, source.Quote, source.Publisher, source.Date)
					if !strings.HasPrefix(source.URL, "https://") || find(panel, func(n *html.Node) bool { return n.Data == "a" && attrOf(n, "href") == source.URL }) == nil {
						t.Errorf("%s: %s does not lead to %s", address, f, source.URL)
					}
				}
				for _, piece := range wanted {
					if !strings.Contains(text, piece) {
						t.Errorf("%s: what %s opens to lacks %q: %s", address, f, piece, text)
					}
				}
			}
		}
	}
}

// The list of sources has each value and fact, with all of its sources.
func TestTheListOfSourcesIsWhole(t *testing.T) {
	for _, p := range scenario.All() {
		list := find(pageOf(t, "/?scenario="+p.ID), func(n *html.Node) bool { return attrOf(n, "id") == "bk-sources" })
		if list == nil {
			t.Fatalf("%s has no list of sources", p.ID)
		}
		text := textOf(list)
		for f := range calc.NumFields {
			for i, s := range p.Fields[f].Sources {
				if !strings.Contains(text, s.Quote) || find(list, func(n *html.Node) bool { return attrOf(n, "href") == s.URL }) == nil {
					t.Errorf("%s: source %d of %s is missing", p.ID, i+1, f)
				}
			}
		}
	}
}
