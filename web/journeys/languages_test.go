package journeys

import (
	"net/url"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// everyLanguage is what pages can be had in, and English stretched by a third, with accents.
var everyLanguage = []string{"en", "de", "es", "fr", "pt-BR", "ar", "hi", "ja", "zh-Hans", "en-XA"}

// Every page in every language, everything opened, has no word cut off, outside the window or on another, on a phone and on a desk.
func TestEveryPageIsLegibleInEveryLanguage(t *testing.T) {
	for _, language := range everyLanguage {
		t.Run(language, func(t *testing.T) {
			still := blank(t, visit{noScript: true})
			still.pardon("404") // of an address that is nobody's
			for _, address := range []string{"/", "/embed", "/embed?scenario=meta-2025&show=chart,equivalents,working", "/embed?show=readings&scenario=amazon-2025-9m", "/method", "/embed/nobody"} {
				still.inLanguage(address, language, "[data-breakeven], main")
			}
			live := blank(t, visit{})
			call(live, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: noWorker})
			for _, address := range []string{"/learn", "/studio", "/studio/scenario"} {
				live.inLanguage(address, language, "[data-stage=engine]")
			}
		})
	}
}

// inLanguage visits a page in a language and measures it at two widths, closed and open.
func (p *tab) inLanguage(address, language, ready string) {
	p.Helper()
	at, err := url.Parse(address)
	if err != nil {
		p.Fatal(err)
	}
	query := at.Query()
	query.Set("lang", language)
	at.RawQuery = query.Encode()
	p.goTo(at.String())
	if address == "/learn" { // its program comes with a reader's interest
		p.do(chromedp.MouseEvent("mouseMoved", 60, 120), chromedp.MouseEvent("mouseMoved", 64, 124))
	}
	p.waitFor(ready, `s => !!document.querySelector(s)`, ready)
	dir := "ltr"
	if language == "ar" {
		dir = "rtl"
	}
	if tongue := eval[[]string](p, `() => [document.documentElement.lang, getComputedStyle(document.body).direction]`); tongue[0] != language || tongue[1] != dir {
		p.Errorf("%s is in %s, %s; not in %s, %s", at, tongue[0], tongue[1], language, dir)
	}
	p.legible(at.String(), 1280)
	p.legible(at.String(), 320)
	eval[bool](p, `() => { for (const d of document.querySelectorAll('details')) d.open = true; return true }`)
	p.legible(at.String()+", opened,", 320)
	p.legible(at.String()+", opened,", 1280)
}
