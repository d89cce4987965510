package journeys

import (
	"fmt"
	"math"
	"testing"

	"github.com/chromedp/cdproto/emulation"

	"breakeven/app/snippet"
)

// Both sides of every change of layout, and what columns usually have.
var columnWidths = []int{280, 300, 311, 320, 335, 350, 375, 400, 430, 439, 440, 480, 520, 560, 607, 608, 640, 680, 760, 840, 895, 896, 960, 1080, 1200}

// What a snippet keeps free is what the page needs, at every width.
func TestTheHeightOfAnEmbedIsKnownBefore(t *testing.T) {
	p := blank(t, visit{})
	for _, query := range []string{
		"", "scenario=meta-2025", "scenario=microsoft-fy25", "scenario=meta-2025&lock=revenue,capex,payroll,headcount,layoffs&theme=dark&accent=c0392b",
		"capex=123456789012.34&revenue=987654321098.76&payroll=123456789012.34&headcount=1234567", "headcount=1000&capex=300000000000",
		"layoffs=0&taxRate=0.21&min.capex=0&max.capex=200000000000", "show=chart&hide=taxRate&id=one&events=1&lang=en",
		"hide=capex", "scenario=meta-2025&hide=revenue,payroll,layoffs", "hide=revenue,capex,payroll,headcount",
		"show=equivalents", "scenario=microsoft-fy25&show=equivalents&hide=payroll",
		"title=How+many+layoffs+would+pay+for+the+data+centres%3F",
	} {
		p.goTo("/embed?" + query)
		p.waitFor("the page's table", `() => document.querySelector('[data-breakeven]')?.dataset.stage === 'table'`)
		if n := eval[int](p, `() => document.querySelectorAll('[data-notice]').length`); n != 0 {
			t.Errorf("%s raises %d notices", query, n)
		}
		for _, width := range columnWidths {
			call(p, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: int64(width), Height: 900, DeviceScaleFactor: 1})
			p.waitFor("the width", `w => innerWidth === w`, width)
			if real, known := p.height(), snippet.Height(width, query); math.Abs(real-float64(known)) > 10 {
				t.Errorf("/embed?%s at %d px is %v px high, expected %d", query, width, real, known)
			}
		}
	}
}

// A frame's height is known before its language is: in every language the page
// takes the room of English.
func TestTheHeightOfAnEmbedIsOfNoLanguage(t *testing.T) {
	p := blank(t, visit{noScript: true})
	for _, language := range everyLanguage[1:] {
		if language == "en-XA" {
			continue // no reader's
		}
		for _, query := range []string{"", "scenario=meta-2025", "headcount=1000&capex=300000000000", "hide=capex&layoffs=0", "show=equivalents&scenario=microsoft-fy25"} {
			query += "&lang=" + language
			p.goTo("/embed?" + query)
			p.waitFor("the page", `() => !!document.querySelector('[data-breakeven]')`)
			off := ""
			for _, width := range []int{280, 300, 320, 350, 375, 439, 440, 520, 607, 608, 640, 760, 895, 896, 1200} {
				p.resize(width)
				if d := p.height() - float64(snippet.Height(width, query)); math.Abs(d) > 10 {
					off += fmt.Sprintf(" %+.0f at %d px", d, width)
				}
			}
			if off != "" {
				t.Errorf("/embed?%s is higher than expected:%s", query, off)
			}
		}
	}
}

// A heading of two lines, and one of three that the sentence leaves room for,
// make the page no taller.
func TestALongHeadingTakesItsRoomFromTheSentence(t *testing.T) {
	p := blank(t, visit{width: 320})
	p.goTo("/embed")
	short := p.height()
	for _, title := range []string{"Is%20the%20one%20paying%20for%20the%20other%20at%20all%2C%20this%20year%3F", "Thirty%20thousand%20people%20were%20told%20to%20go%20in%20the%20year%20of%20the%20data%20centre%3A%20does%20the%20one%20pay%20the%20other%3F"} {
		p.goTo("/embed?title=" + title)
		lines := eval[float64](p, `() => { const e = document.querySelector('[data-breakeven] h1'); return e.getBoundingClientRect().height / parseFloat(getComputedStyle(e).lineHeight) }`)
		if h := p.height(); lines < 1.9 || math.Abs(h-short) > 1 {
			t.Errorf("with a heading of %v lines the page is %v px high, not %v", lines, h, short)
		}
	}
}
