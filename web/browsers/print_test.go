package browsers

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

// On paper a page has its answer and its figures, and nothing that only a screen can use. Sheets stand for themselves.
func TestAPageIsPrinted(t *testing.T) {
	everywhere(t, func(t *testing.T, in *place) {
		p := in.open(t, "/", visit{})
		p.enter("capex", "95bn", keyEnter)
		p.expect(amazon.with("capex", "95000000000"))
		sentence := p.sentence()
		pdf, err := p.print()
		if err != nil && !errors.Is(err, errUnknown) {
			t.Fatal(err)
		}
		if !p.able(paper, err == nil) {
			p.printsOnTheScreen()
			return
		}
		text := p.read(pdf)
		if !strings.Contains(text, squeezed(sentence)) {
			t.Errorf("the paper lacks %q:\n%s", sentence, text)
		}
		foot := eval[string](p, `() => document.querySelector('[data-breakeven] .foot').innerText.trim().split('\n')[0]`)
		if len(foot) < 5 || strings.Contains(text, squeezed(foot)) {
			t.Errorf("%q is on the paper, or no foot is on the screen", foot)
		}

		p = in.open(t, "/learn?level=2&seed=4711&count=3&task=Show+your+steps.", visit{})
		eval[bool](p, `() => { window.print = () => { window.asked = true }; return true }`)
		p.click("the button that prints", `() => document.querySelector('#assignment [data-print]:not([data-key])')`)
		p.waitFor("the sheet", `() => window.asked && !!document.querySelector('.sheet')`)
		if pdf, err = p.print(); err != nil {
			t.Fatal(err)
		}
		text = p.read(pdf)
		for words, there := range map[string]bool{"Show your steps.": true, "number 4711": true, "Name": true, "For teachers": false, "Print worksheet": false, "The scenario’s solution": false} {
			if strings.Contains(text, squeezed(words)) != there {
				t.Errorf("it is %v that the worksheet has %q:\n%s", !there, words, text)
			}
		}
	})
}

// printsOnTheScreen applies the rules for paper, as far as style sheets say them, to the screen.
func (p *page) printsOnTheScreen() {
	p.Helper()
	type seen struct{ Answer, Slider, Foot bool }
	look := `() => {
		const visible = s => document.querySelector('[data-breakeven] ' + s).checkVisibility();
		return {Answer: visible('[data-out=sentence]'), Slider: visible('[type=range]'), Foot: visible('.foot')};
	}`
	if now := eval[seen](p, look); now != (seen{true, true, true}) {
		p.Fatalf("on the screen there is %+v", now)
	}
	eval[bool](p, `() => {
		for (const sheet of document.styleSheets) for (const { media } of sheet.cssRules) if (media?.mediaText === 'print') media.mediaText = 'print, screen';
		return true;
	}`)
	if now := eval[seen](p, look); now != (seen{Answer: true}) {
		p.Fatalf("on paper there is %+v", now)
	}
}

// read gives the text of a PDF without spaces, which stand between words or do not as a line was broken.
func (p *page) read(pdf []byte) string {
	p.Helper()
	file := filepath.Join(p.TempDir(), "page.pdf")
	if err := os.WriteFile(file, pdf, 0o644); err != nil {
		p.Fatal(err)
	}
	var problems bytes.Buffer
	command := exec.Command("pdftotext", "-raw", "-enc", "UTF-8", file, "-")
	command.Stderr = &problems
	text, err := command.Output()
	if err != nil {
		p.Fatalf("pdftotext, of Debian's poppler-utils: %v\n%s", err, problems.String())
	}
	return squeezed(string(text))
}

func squeezed(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, text)
}
