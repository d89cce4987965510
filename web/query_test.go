package web

import (
	"strings"
	"testing"

	"breakeven/app/scenario"
)

// query.js is told what the page was made for, in every page that may be
// answered for another query.
func TestPagesSayWhatTheyWereMadeFor(t *testing.T) {
	said := func(page string) string {
		_, rest, found := strings.Cut(page, "<script src=\"/assets/")
		if !found || strings.Contains(rest[:strings.Index(rest, ">")], "defer") {
			return ""
		}
		return rest[:strings.Index(rest, ">")]
	}
	for address, query := range map[string]string{
		"/": "", "/?scenario=meta-2025": "scenario=meta-2025", "/scenario/meta-2025": "",
		"/?capex=1%22%3E&theme=dark": "capex=1%22%3E&amp;theme=dark",
	} {
		tag := said(body(t, get(t, Options{}, "GET", address)))
		if !strings.HasPrefix(tag, "query.") || !strings.Contains(tag, ` data-query="`+query+`"`) {
			t.Errorf("%s says %s", address, tag)
		}
		if !strings.Contains(tag, ` data-presets="`+scenario.Default().ID+`=/assets/`+scenario.Default().ID+".") {
			t.Errorf("%s does not begin its presets with the default: %s", address, tag)
		}
	}
	// The server makes its embeds for their query; as files they can't be.
	if page := body(t, get(t, Options{}, "GET", "/embed?capex=1")); said(page) != "" || !strings.Contains(page, "/assets/frame.") {
		t.Error("the server's embed asks for query.js")
	}
	page := staticFiles(t, Options{})["embed/meta-2025/index.html"]
	if tag := said(page); !strings.HasPrefix(tag, "guest.") || !strings.Contains(tag, ` data-scenario="meta-2025"`) || strings.Contains(page, "/assets/frame.") {
		t.Errorf("the embed as a file says %s", tag)
	}
}
