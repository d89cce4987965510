package journeys

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"math"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// What readers set for their eyes: their own colours, larger text, no motion.

// prefers makes the browser's answers to media queries, name and value in turn.
func (p *tab) prefers(features ...string) {
	p.Helper()
	var list []*emulation.MediaFeature
	for i := 0; i < len(features); i += 2 {
		list = append(list, &emulation.MediaFeature{Name: features[i], Value: features[i+1]})
	}
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: list})
	p.frame()
}

// In colours that a reader's system forces, sliders and drawings are still there, whatever theme the author chose.
func TestInForcedColoursEverythingIsSeen(t *testing.T) {
	for _, scheme := range []string{"light", "dark"} {
		for _, theme := range []string{"auto", "light", "dark"} {
			p := open(t, "/embed?theme="+theme, visit{width: 640})
			p.prefers("forced-colors", "active", "prefers-color-scheme", scheme)
			for _, seen := range []struct {
				what, selector string
				least          int // px that stand out
			}{
				{"a slider", slider("capex"), 800}, {"the slider of layoffs", slider("layoffs"), 800},
				{"a strip", ".field .strip", 300}, {"the chart", ".chart", 1000}, {"a figure", `[data-out="sentence"]`, 1000},
			} {
				if n := p.standsOut(seen.selector); n < seen.least {
					t.Errorf("%s colours, theme %s: of %s %d px stand out, not %d", scheme, theme, seen.what, n, seen.least)
				}
			}
			p.focus(slider("capex"))
			if s := eval[focused](p, "() => { window.journeyStops = []; return ("+look+")() }"); s.Seen != "" {
				t.Errorf("%s colours, theme %s: the focus is not seen: %s", scheme, theme, s.Seen)
			}
		}
	}
}

// standsOut counts the px of an element's box that are 3 : 1 or more against the page behind.
func (p *tab) standsOut(selector string) (n int) {
	p.Helper()
	p.reveal(selector)
	box := eval[[4]float64](p, `async s => {
		const e = document.querySelector(s);
		e.scrollIntoView({block: 'center', behavior: 'instant'});
		await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
		const r = e.getBoundingClientRect();
		return [Math.max(r.left, 0), Math.max(r.top, 0), Math.min(r.right, innerWidth), Math.min(r.bottom, innerHeight)];
	}`, selector)
	data, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		p.Fatal(err)
	}
	window, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		p.Fatal(err)
	}
	behind := luminance(window.At(2, 2))
	area := image.Rect(int(box[0]), int(box[1]), int(box[2]), int(box[3])).Intersect(window.Bounds())
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			l := luminance(window.At(x, y))
			if (max(l, behind)+0.05)/(min(l, behind)+0.05) >= 3 {
				n++
			}
		}
	}
	return n
}

// luminance is WCAG's relative one.
func luminance(c color.Color) float64 {
	linear := func(v uint32) float64 {
		s := float64(v) / 0xffff
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	r, g, b, _ := c.RGBA()
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

// With text twice as large nothing is cut off or lies on another.
func TestTextTwiceAsLargeIsLegible(t *testing.T) {
	p := blank(t, visit{noScript: true})
	call(p, page.SetFontSizes, page.SetFontSizesParams{FontSizes: &page.FontSizes{Standard: 32, Fixed: 26}})
	for _, address := range []string{"/", "/embed", "/embed?lang=de", "/embed?lang=ar", "/method"} {
		p.goTo(address)
		if size := eval[string](p, `() => getComputedStyle(document.documentElement).fontSize`); size != "32px" {
			t.Fatalf("text is %s high", size)
		}
		for _, width := range []int{1280, 640} { // as wide as 640 and 320 with all of it twice as large
			p.legible(fmt.Sprintf("%s with large text", address), width)
		}
	}
}

// Where a reader wants no motion, nothing moves by itself: while the engine comes, and after.
func TestNothingMovesWhereNoMotionIsWanted(t *testing.T) {
	for _, wanted := range []string{"no-preference", "reduce"} {
		r := newRoad(t)
		release := r.hold()
		p := blankOn(t, r, visit{})
		p.prefers("prefers-reduced-motion", wanted)
		p.goTo("/embed")
		p.waitForStage("table")
		p.do(chromedp.MouseEvent("mouseMoved", 60, 120), chromedp.MouseEvent("mouseMoved", 64, 124))
		p.waitFor("the engine's coming to be shown", `() => !!document.querySelector('.stage[data-loading]')`)
		if moving := eval[int](p, `() => document.getAnimations({subtree: true}).filter(a => a.playState === 'running').length`); (moving > 0) != (wanted != "reduce") {
			t.Errorf("where %s is preferred, %d things move", wanted, moving)
		}
		release()
		p.waitForStage("engine")
		if moving := eval[int](p, `() => document.getAnimations({subtree: true}).filter(a => a.playState === 'running').length`); moving > 0 {
			t.Errorf("where %s is preferred, %d things move in the end", wanted, moving)
		}
	}
}
