package chart_test

import (
	"flag"
	"html"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"breakeven/app/chart"
)

var gallery = flag.String("gallery", "", "write a page with every state, to look at, to this file")

// TestGallery writes a page with every state, when asked: go test ./app/chart -run Gallery -gallery FILE.html
func TestGallery(t *testing.T) {
	page := galleryPage(t)
	if strings.Count(page, `class="chart"`) != len(setups) {
		t.Errorf("the gallery shows %d charts for %d states", strings.Count(page, `class="chart"`), len(setups))
	}
	if *gallery == "" {
		return
	}
	if err := os.WriteFile(*gallery, []byte(page), 0o644); err != nil {
		t.Fatal(err)
	}
}

func galleryPage(t *testing.T) string {
	css, err := os.ReadFile(filepath.Join("..", "..", "web", "style.css"))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	b.WriteString("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Drawings</title><style>")
	b.Write(css)
	b.WriteString(".defs{position:absolute}body{display:flex;flex-wrap:wrap;gap:1rem;margin:0;align-items:start}section{inline-size:100%}h2{font:700 1rem sans-serif;margin:1.5rem 1.125rem 0}</style>")
	for _, s := range states(t) {
		dir := "ltr"
		if s.chart.RTL {
			dir = "rtl"
		}
		class := "bk"
		if s.chart.Tight {
			class = "bk tight"
		}
		b.WriteString("<section><h2>" + html.EscapeString(s.name+": "+s.caption) + `</h2><div class="` + class + `" data-theme="light" dir="` + dir + `"><div class="in">`)
		b.WriteString(chart.Defs(s.chart.Prefix))
		b.WriteString(`<figure class="field lay">` + s.chart.SVG() + `<input type="range" aria-label="Layoffs" min="0" max="` + strconv.FormatInt(s.chart.Axes.XEnd, 10) +
			`" value="` + strconv.FormatInt(s.chart.Tried, 10) + `">` + s.xEnds.SVG() + `</figure><div class="fields">`)
		for i, strip := range s.strips {
			b.WriteString(`<div class="field">` + strip.SVG() + `<input type="range" aria-label="Figure" min="0" max="1" step="any" value="` + strconv.FormatFloat(strip.Position, 'f', 5, 64) + `">` + s.ends[i].SVG() + `</div>`)
		}
		b.WriteString(`</div><table class="ways">`)
		for _, bar := range s.bars {
			b.WriteString(`<tr class="bar" aria-hidden="true"><td>` + bar.SVG() + `</td></tr>`)
		}
		b.WriteString("</table></div></div></section>")
	}
	return b.String()
}
