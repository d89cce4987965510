package journeys

import (
	"math"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"

	"breakeven/app/locale"
	"breakeven/app/practice"
)

// printed presses a button that prints, and gives what comes out on that paper, in inches.
func (p *tab) printed(button string, width, height float64) []pdfSheet {
	p.Helper()
	eval[bool](p, `() => { window.asked = 0; window.print = () => { window.asked++ }; return true }`)
	p.click("the button that prints", `s => document.querySelector(s)`, button)
	p.waitFor("the page to be printed", `() => window.asked === 1 && !!document.querySelector('.sheet')`)
	made := call(p, page.PrintToPDF, page.PrintToPDFParams{PaperWidth: width, PaperHeight: height})
	sheets, err := readPDF(made.Data)
	if err != nil {
		p.Fatal(err)
	}
	p.waitFor("the page to be itself again", `() => !document.querySelector('.sheet') && !document.documentElement.hasAttribute('data-print-sheet')`)
	return sheets
}

// A worksheet has every question and no answer; the key, where it was asked for, begins on a page of its own and has
// them all. Nothing of the page around gets onto the paper.
func TestAWorksheetIsPrinted(t *testing.T) {
	const query = "/learn?level=5&seed=4711&count=6&task=Show+your+steps.&questions=Who+pays%3F&due=Monday&capex=95000000000&key=1"
	english := locale.Practice(locale.English)
	set, _ := practice.NewSet(1, practice.Taxed, 4711, 6)
	for name, size := range map[string][2]float64{"A4": {8.27, 11.69}, "Letter": {8.5, 11}} {
		p := open(t, query, visit{})
		plain := p.printed("#assignment [data-print]:not([data-key])", size[0], size[1])
		keyed := p.printed("#assignment [data-print][data-key]", size[0], size[1])
		if len(plain) < 3 || len(plain) > 5 || len(keyed) < len(plain)+1 || len(keyed) > len(plain)+3 {
			t.Errorf("%s: %d pages, %d with the key", name, len(plain), len(keyed))
		}
		for i, s := range keyed {
			if math.Abs(s.width-72*size[0]) > 2 || math.Abs(s.height-72*size[1]) > 2 {
				t.Errorf("%s: page %d measures %g × %g", name, i+1, s.width, s.height)
			}
			if i < len(plain) && s.text != plain[i].text {
				t.Errorf("%s: page %d is another one with the key:\n%s\n%s", name, i+1, s.text, plain[i].text)
			}
		}
		paper, key := "", ""
		for i, s := range keyed {
			if s.text == "" {
				t.Errorf("%s: page %d is empty", name, i+1)
			}
			if i < len(plain) {
				paper += s.text
			} else {
				key += s.text
			}
		}
		if !strings.HasPrefix(key, "Key:") {
			t.Errorf("%s: the key begins with %.40q", name, key)
		}
		for _, words := range []string{"Name", "Class", "Date", "Show your steps.", "Due: Monday", "1. Who pays?", "number 4711", "$95bn"} {
			if !strings.Contains(paper, squeezed(words)) {
				t.Errorf("%s: the worksheet lacks %q", name, words)
			}
		}
		for _, words := range []string{"The scenario’s solution", "Layoffs to break even", "OCF = revenue"} {
			if !strings.Contains(key, squeezed(words)) || strings.Contains(paper, squeezed(words)) {
				t.Errorf("%s: %q is not in the key, or not in the key alone", name, words)
			}
		}
		for i := range set.Count() {
			problem, _ := set.Problem(i)
			if q := squeezed(problem.Question.Text(english, "USD")); strings.Count(paper, q) != 1 || strings.Contains(key, q) {
				t.Errorf("%s: question %d is not there once: %s", name, i+1, q)
			}
			for _, step := range problem.Solution {
				if words := squeezed(step.Text(english, "USD")); !strings.Contains(key, words) || strings.Contains(paper, words) {
					t.Errorf("%s: the step %q is not in the key, or not in the key alone", name, words)
				}
			}
			// A whole question stands on one page with its line for the answer.
			whole := 0
			for _, s := range plain {
				if _, after, ok := strings.Cut(s.text, squeezed(problem.Question.Text(english, "USD"))); ok && strings.HasPrefix(after, "Answer") {
					whole++
				}
			}
			if whole != 1 {
				t.Errorf("%s: question %d is cut", name, i+1)
			}
		}
		for _, words := range []string{"For teachers", "Make an embed", "Print worksheet", "Your answer"} {
			if strings.Contains(paper+key, squeezed(words)) {
				t.Errorf("%s: %q is on the paper", name, words)
			}
		}
	}
}

// A student prints the set at hand, without its key.
func TestAStudentPrintsTheSet(t *testing.T) {
	p := open(t, practiceOf4711, visit{})
	sheets := p.printed("#practice [data-print]:not([data-key])", 8.27, 11.69)
	first := problemOf(t, practice.RoundedUp, 4711, 2, 0)
	text := ""
	for _, s := range sheets {
		text += s.text
	}
	if len(sheets) != 1 || !strings.Contains(text, squeezed(first.Question.Text(locale.Practice(locale.English), "USD"))) || strings.Contains(text, "Proof") {
		t.Errorf("%d pages: %s", len(sheets), text)
	}
}
