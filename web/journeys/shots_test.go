package journeys

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

var shots = flag.Bool("shots", false, "also write pictures of the pages into shots/")

// Both pages draw in full at every width and in both themes; with -shots, pictures of them are left to look at.
func TestThePagesDraw(t *testing.T) {
	for _, page := range []struct{ name, address string }{{"page", "/"}, {"embed", "/embed"}} {
		for _, width := range []int{320, 640, 1280} {
			for _, theme := range []string{"light", "dark"} {
				if theme == "dark" && width > 320 && !*shots {
					continue // colours are the same at every width
				}
				p := open(t, page.address, visit{width: width, dark: theme == "dark"})
				if n := eval[int](p, `() => [...document.querySelectorAll('[data-breakeven] svg')].filter(e => e.getBoundingClientRect().height > 40).length`); n < 5 {
					t.Errorf("%s at %d px, %s: %d drawings stand in it, not the chart and four strips", page.name, width, theme, n)
				}
				picture := p.picture()
				if len(picture) < 10000 {
					t.Errorf("%s at %d px, %s: the picture is empty", page.name, width, theme)
				}
				if *shots {
					p.keep(fmt.Sprintf("%s-%d-%s.png", page.name, width, theme), picture)
				}
			}
		}
	}
}

// picture draws the whole page as a PNG.
func (p *tab) picture() []byte {
	p.Helper()
	p.frame()
	picture, err := chromedp.Run(p.ctx, chromedp.FullScreenshot(100))
	if err != nil {
		p.Fatal(err)
	}
	return picture
}

func (p *tab) keep(name string, picture []byte) {
	p.Helper()
	if err := os.MkdirAll("shots", 0o755); err != nil {
		p.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join("shots", name), picture, 0o644); err != nil {
		p.Fatal(err)
	}
}

// keepWindow leaves a picture of what is in the window.
func (p *tab) keepWindow(name string) {
	p.Helper()
	picture, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		p.Fatal(err)
	}
	p.keep(name, picture)
}
