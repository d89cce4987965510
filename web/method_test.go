package web

import (
	"encoding/json"
	"net/http"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"breakeven/app/scenario"
	"breakeven/app/takeaway"
	"breakeven/calc"
)

func TestTheMethodPageIsWhole(t *testing.T) {
	text := body(t, get(t, Options{}, http.MethodGet, "/method"))
	root := pageOf(t, "/method")
	var wanted []string
	for f := range calc.NumFields {
		wanted = append(wanted, "<code>"+f.String()+"</code>")
	}
	for _, status := range []calc.Status{calc.AlreadyMet, calc.NoSaving, calc.TaxShieldLoss, calc.OK, calc.ExceedsPool, calc.PeakBelowTarget} {
		wanted = append(wanted, "<li><code>"+status.String()+"</code>")
	}
	for _, o := range (takeaway.Book{}).Outputs() {
		name, _, _ := strings.Cut(o.Name, "_")
		wanted = append(wanted, name)
	}
	for _, p := range scenario.All() {
		wanted = append(wanted, "/data/"+p.ID+".csv", "/data/"+p.ID+".json", "/workbook/"+p.ID+".xlsx")
		for _, source := range p.Fields[calc.Capex].Sources {
			wanted = append(wanted, html.EscapeString(source.URL))
		}
	}
	for _, list := range formulasOf {
		for _, f := range list {
			wanted = append(wanted, string(f.Drawn()))
		}
	}
	for _, piece := range wanted {
		if !strings.Contains(text, piece) {
			t.Errorf("the page lacks %q", piece)
		}
	}
	// Its list of contents leads to all of its parts.
	linked := map[string]bool{}
	toc := find(root, func(n *html.Node) bool { return attrOf(n, "class") == "toc" })
	for n := range toc.Descendants() {
		if n.Data == "a" {
			linked[strings.TrimPrefix(attrOf(n, "href"), "#")] = true
		}
	}
	sections := 0
	for n := range root.Descendants() {
		if n.Data == "section" {
			sections++
			if !linked[attrOf(n, "id")] {
				t.Errorf("the contents do not lead to %q", attrOf(n, "id"))
			}
		}
	}
	if sections < 12 || sections != len(linked) {
		t.Errorf("%d sections, %d links", sections, len(linked))
	}
}

// A formula is drawn with all of its signs, in their order.
func TestFormulasAreDrawnAsTheyAreWritten(t *testing.T) {
	tags, spaces := regexp.MustCompile(`<[^>]*>`), strings.NewReplacer(" ", "", "₀", "0", "₁", "1", "÷", "")
	signs := strings.NewReplacer("(", "", ")", "")
	for name, list := range formulasOf {
		for _, f := range list {
			drawn := html.UnescapeString(tags.ReplaceAllString(string(f.Drawn()), ""))
			if got, want := signs.Replace(spaces.Replace(drawn)), signs.Replace(spaces.Replace(f.Text)); got != want {
				t.Errorf("%s: %q is drawn as %q", name, f.Text, drawn)
			}
			if strings.Count(string(f.Drawn()), "<mfrac>") != strings.Count(f.Text, "÷") {
				t.Errorf("%s: %q is drawn as %s", name, f.Text, f.Drawn())
			}
		}
	}
	for text, want := range map[string]string{
		"C₀ ≥ 1":             `<span class="formula"><math><msub><mi>C</mi><mn>0</mn></msub></math> <math><mo form="infix">≥</mo><mn>1</mn></math></span>`,
		"(a − b) ÷ (−c)":     `<span class="formula"><math><mfrac><mrow><mi>a</mi><mo>−</mo><mi>b</mi></mrow><mrow><mo>−</mo><mi>c</mi></mrow></mfrac></math></span>`,
		"a × b ÷ c":          `<span class="formula"><math><mfrac><mrow><mi>a</mi><mo>×</mo><mi>b</mi></mrow><mrow><mi>c</mi></mrow></mfrac></math></span>`,
		"<b> & ⌈f(x)⌉ ) ⌋ (": ``,
	} {
		if got := string(mathOf(text)); got != want && want != "" || strings.Contains(got, "<b>") {
			t.Errorf("%q is drawn as %s", text, got)
		}
	}
}

// Definitions cite what was looked up.
func TestDefinitionsCiteFacts(t *testing.T) {
	data, err := os.ReadFile("../app/scenario/testdata/facts.json")
	if err != nil {
		t.Fatal(err)
	}
	var facts []struct{ Sources []scenario.Source }
	if err := json.Unmarshal(data, &facts); err != nil {
		t.Fatal(err)
	}
	known := map[string]string{}
	for _, fact := range facts {
		for _, s := range fact.Sources {
			known[s.URL] = s.Title
		}
	}
	definitions := find(pageOf(t, "/method"), func(n *html.Node) bool { return attrOf(n, "id") == "definitions" })
	cited := 0
	for n := range definitions.Descendants() {
		if n.Data != "a" {
			continue
		}
		cited++
		if title := strings.Join(strings.Fields(textOf(n)), " "); known[attrOf(n, "href")] != title {
			t.Errorf("%s is cited as %q, the facts have %q", attrOf(n, "href"), title, known[attrOf(n, "href")])
		}
	}
	if cited < 5 {
		t.Errorf("%d sources are cited", cited)
	}
}

// The version on the page is the one that the classroom's citations name.
func TestTheMethodPageNamesTheVersionThatIsCited(t *testing.T) {
	text := body(t, get(t, Options{}, http.MethodGet, "/method"))
	program := regexp.MustCompile(`data-engine="[^"]*/learn\.([0-9a-f]+)\.wasm"`).FindStringSubmatch(body(t, get(t, Options{}, http.MethodGet, "/learn")))
	if program == nil || !strings.Contains(text, "the classroom <code>"+program[1]+"</code>") {
		t.Errorf("the page does not name %v", program)
	}
}

func TestTheChangelogIsWritten(t *testing.T) {
	got := string(changesOf("# Changelog\n\nWhat <changed>,\nin words.\n\n## 1.0\n\n- One `a <b>`\n  goes on, `over\n  lines`.\n- Two.\n\n## 0.9\n- Three.\n"))
	want := "<p>What &lt;changed&gt;, in words.</p><h3>1.0</h3><ul><li>One <code>a &lt;b&gt;</code> goes on, <code>over lines</code>.</li><li>Two.</li></ul><h3>0.9</h3><ul><li>Three.</li></ul>"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	file, err := os.ReadFile(path.Join("..", "CHANGELOG.md"))
	if err != nil {
		t.Fatal(err)
	}
	all := string(changesOf(string(file)))
	if items := strings.Count("\n"+string(file), "\n- "); items < 10 || strings.Count(all, "<li>") != items || strings.Count(all, "<ul>") != strings.Count(all, "</ul>") || strings.Contains(all, "`") {
		t.Errorf("%d items became\n%s", items, all)
	}
}
