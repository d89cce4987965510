package journeys

import (
	"bytes"
	"image/png"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// A reader keeps a picture of what is on the screen, moved figures included, in either form.
func TestAReaderKeepsThePicture(t *testing.T) {
	p := open(t, "/?scenario=amazon-2025-9m&lock=revenue&title=Who+pays%3F&utm_source=x#capex=95000000000", visit{})
	folder := p.downloads()
	words := eval[string](p, `() => document.querySelector('[data-out=sentence]').innerText`)
	if !strings.Contains(words, "$95.0bn") {
		t.Fatalf("the page says %q", words)
	}
	svg := p.taken(folder, "footer a[download$=svg]", "breakeven-amazon-2025-9m.svg")
	for _, text := range []string{strings.Join(strings.Fields(words), " "), "<title>Who pays?</title>", ">Changed: Capex. Sources: "} {
		if !strings.Contains(string(svg), text) {
			t.Errorf("the drawing does not say %q:\n%s", text, svg)
		}
	}
	picture, err := png.Decode(bytes.NewReader(p.taken(folder, "footer a[download$=png]", "breakeven-amazon-2025-9m.png")))
	if err != nil || picture.Bounds().Dx() != 1200 {
		t.Fatalf("the picture: %v", err)
	}
	// It follows the reader, and has nothing of a reset one.
	eval[bool](p, `() => { document.querySelector('[data-reset=all]').click(); return true }`)
	p.waitFor("the author's picture", `() => document.querySelector('footer a[download$=png]').getAttribute('href') === '/picture/amazon-2025-9m.png?lock=revenue&title=Who+pays%3F'`)
}

// Without script there is the picture of what the page shows.
func TestAPageWithoutScriptHasItsPicture(t *testing.T) {
	p := open(t, "/?scenario=meta-2025&capex=125000000000", visit{noScript: true, width: 320})
	seen := eval[[]string](p, `() => [...document.querySelectorAll('footer a[download]')].filter(a => a.checkVisibility({visibilityProperty: true})).map(a => a.getAttribute('href'))`)
	if got := strings.Join(seen, " "); got != "/picture/meta-2025.png?capex=125000000000 /picture/meta-2025.svg?capex=125000000000" {
		t.Errorf("it leads to %q", got)
	}
	if status, _ := fetch(t, seen[0]); status != http.StatusOK {
		t.Errorf("%s: %d", seen[0], status)
	}
}

// A folder of files has the preset's own picture, and offers no other.
func TestPicturesOnAHostOfFiles(t *testing.T) {
	onFiles(t, func(t *testing.T) {
		p := open(t, "/scenario/meta-2025/?theme=dark", visit{})
		folder := p.downloads()
		svg := p.taken(folder, "footer a[download$=svg]", "breakeven-meta-2025.svg")
		if !strings.Contains(string(svg), `<rect fill="#15171b"`) || !strings.Contains(string(svg), "Meta") {
			t.Errorf("the drawing is %.300s", svg)
		}
		moved := open(t, "/scenario/meta-2025/#headcount=60000", visit{})
		if n := eval[int](moved, `() => document.querySelectorAll('footer a[download]').length`); n != 0 {
			t.Errorf("%d links lead to a picture of other figures", n)
		}
		eval[bool](moved, `() => { document.querySelector('[data-reset=all]').click(); return true }`)
		moved.waitFor("the preset's picture", `() => document.querySelectorAll('footer a[download]').length === 2 && [...document.querySelectorAll('[data-breakeven] footer a:not([download])')].every(a => a.target === '_blank')`)
	})
}

// The drawing is the picture, by itself and in a page, in both themes.
func TestTheDrawingIsThePicture(t *testing.T) {
	for _, c := range []struct {
		query string
		dark  bool // the device
	}{{"", false}, {"theme=dark", false}, {"theme=light", true}, {"capex=150000000000&accent=0f5499", false}} {
		status, data := fetch(t, "/picture/amazon-2025-9m.png?"+c.query)
		want, err := png.Decode(strings.NewReader(data))
		if err != nil {
			t.Fatalf("%d: %v", status, err)
		}
		p := blank(t, visit{width: 1200, height: 630, dark: c.dark})
		for _, show := range []string{"by itself", "in a page"} {
			if show == "by itself" {
				p.goTo("/picture/amazon-2025-9m.svg?" + c.query)
			} else {
				p.goTo("/method")
				eval[bool](p, `async (src) => {
					const image = new Image();
					image.src = src;
					image.style = 'position: fixed; inset: 0; z-index: 9';
					document.body.append(image);
					await image.decode();
					return true;
				}`, "/picture/amazon-2025-9m.svg?"+c.query)
			}
			p.frame()
			data, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
			if err != nil {
				t.Fatal(err)
			}
			got, err := png.Decode(bytes.NewReader(data))
			if err != nil {
				t.Fatal(err)
			}
			if share := different(got, want); share > 0.01 {
				t.Errorf("?%s %s: %.1f%% of the drawing is not the picture", c.query, show, share*100)
			}
			if *shots {
				p.keep("picture-"+strings.ReplaceAll(show, " ", "-")+"-"+c.query+".png", data)
			}
		}
	}
}
