package journeys

import (
	"regexp"
	"strings"
	"testing"

	presets "breakeven/app/scenario"
	"breakeven/app/snippet"
)

var styles = regexp.MustCompile(` style="[^"]*"`)

// stripped is a snippet as publishing systems leave it that take styles away. It is the form that works with scripts
// which set a frame's height attribute, or the height of a box around it: a style would overrule them.
func stripped(snippet string) string { return styles.ReplaceAllString(snippet, "") }

// What the studio gives to paste works with the scripts that pages run, whatever its heading says: a script that looks
// for the frame by its address finds it.
func TestSnippetsAreSizedByPublishersPages(t *testing.T) {
	h := newPublisher(t)
	site := snippet.Site{Origin: h.site, Base: "/"}
	o := snippet.Options{Preset: presets.Default(), Title: `Wer zahlt „die Zeche“? It's <b>R&D</b> \ "100 %" + 1`}
	script := func(src string) string { return `<script src="` + src + `"></script>` }
	for _, c := range []struct {
		name, pasted string
		want         func(content float64) float64
	}{
		{"frame, Datawrapper", snippet.Frame(site, o) + script("/npm/@datawrapper/chart-core/dist/embed.js"), whole},
		{"stripped frame, newswire", stripped(snippet.Frame(site, o)) + script("/npm/@newswire/frames/dist/frames.umd.js") + `<script>newswireFrames.observeIframe(document.querySelector("iframe"))</script>`, whole},
		{"stripped frame, Iframely", `<div class="iframely-embed"><div class="iframely-responsive">` + stripped(snippet.Frame(site, o)) + `</div></div>` + script("/npm/@iframely/embed.js/dist/embed.js"), whole},
		{"Ghost, iframe-resizer", snippet.Ghost(site, o) + `<style>figure { margin: 0 }</style>` + script("/npm/iframe-resizer/js/iframeResizer.js") + `<script>addEventListener("load", () => iFrameResize({}, "iframe"))</script>`, whole},
		{"WordPress", snippet.WordPressBlock(site, o) + script("/scripts/wordpress.js"), wordPress},
		{"AMP", snippet.AMP(site, o, snippet.AMPWords{Show: "Show all", ShowAll: "Show all of the calculator"}) + script("/scripts/amp.js"), whole},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := "/" + strings.NewReplacer(" ", "-", ",", "").Replace(c.name)
			h.article(path, c.pasted)
			h.visit(t, path).sizes(c.want)
		})
	}
}
