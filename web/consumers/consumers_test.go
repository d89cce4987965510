package consumers

import (
	"bytes"
	"encoding/json"
	"net/http/httptest"
	"os/exec"
	"strings"
	"testing"

	"breakeven/app/snippet"
	"breakeven/web"
)

// read is what read.mjs writes for an address.
type read struct {
	Extracted, Narrow struct {
		Method, Type, Version, Title, HTML string
		ProviderName                       string `json:"provider_name"`
		Width, Height                      int
		ThumbnailURL                       string `json:"thumbnail_url"`
		ThumbnailWidth                     int    `json:"thumbnail_width"`
	}
	Unfurled struct {
		Title, Description string
		OEmbed             struct {
			Type, Version, Title, HTML string
			Width, Height              int
			Thumbnails                 []struct {
				URL           string
				Width, Height int
			}
		}
		OpenGraph struct {
			Title, Type, URL, Description string
			SiteName                      string `json:"site_name"`
			Images                        []struct {
				URL           string
				Width, Height int
			}
		} `json:"open_graph"`
		TwitterCard struct {
			Card    string
			Title   string
			Players []struct {
				URL           string
				Width, Height int
			}
		} `json:"twitter_card"`
	}
}

func TestConsumersDiscoverAndReadTheSite(t *testing.T) {
	handler, err := web.Handler(web.Options{})
	if err != nil {
		t.Fatal(err)
	}
	site := httptest.NewServer(handler)
	defer site.Close()

	pages := []struct {
		address, embed, title, query string
		full                         bool
	}{
		{"/", "/embed?scenario=amazon-2025-9m", "How many layoffs pay for the GPUs?", "scenario=amazon-2025-9m", true},
		{"/embed/meta-2025", "/embed/meta-2025", "How many layoffs pay for the data centres?", "scenario=meta-2025", false},
		{"/?scenario=meta-2025&capex=125000000000&title=Jobs%20%26%20chips%20%22now%22&lock=revenue", "/embed?scenario=meta-2025&capex=125000000000&title=Jobs%20%26%20chips%20%22now%22&lock=revenue", `Jobs & chips "now"`, "scenario=meta-2025&capex=125000000000&title=Jobs%20%26%20chips%20%22now%22&lock=revenue", true},
		{"/embed?scenario=microsoft-fy25&hide=taxRate", "/embed/microsoft-fy25?hide=taxRate", "How many layoffs pay for the data centres?", "scenario=microsoft-fy25&hide=taxRate", false},
	}
	arguments := []string{"read.mjs"}
	for _, p := range pages {
		arguments = append(arguments, site.URL+p.address)
	}
	node := exec.Command("node", arguments...)
	var problems bytes.Buffer
	node.Stderr = &problems
	out, err := node.Output()
	if err != nil {
		t.Fatalf("node: %v (make tools installs what it needs)\n%s", err, problems.String())
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	if len(lines) != len(pages) {
		t.Fatalf("%d lines for %d pages:\n%s", len(lines), len(pages), out)
	}
	for i, p := range pages {
		var r read
		if err := json.Unmarshal([]byte(lines[i]), &r); err != nil {
			t.Fatal(err)
		}
		frame := `<iframe src="` + site.URL
		inMarkup := `"` + site.URL + strings.NewReplacer("&", "&amp;").Replace(p.embed) + `"`
		height := snippet.Height(640, p.query)

		e := r.Extracted
		if e.Method != "auto-discovery" || e.Type != "rich" || e.Version != "1.0" || e.Title != p.title || e.ProviderName != "Breakeven" ||
			e.Width != 640 || e.Height != height || !strings.Contains(e.HTML, frame) || !strings.Contains(e.HTML, inMarkup) || e.ThumbnailWidth != 1200 {
			t.Errorf("%s: oembed-extractor reads %+v", p.address, e)
		}
		n := r.Narrow
		if n.Width != 480 || n.Height != min(700, snippet.Height(480, p.query)) || !strings.Contains(n.HTML, `width="480"`) || n.ThumbnailWidth != 320 {
			t.Errorf("%s: oembed-extractor, in 480 × 700: %+v", p.address, n)
		}
		// unfurl.js decodes what it reads as HTML, the frame's markup included.
		u := r.Unfurled
		o := u.OEmbed
		if o.Type != "rich" || o.Version != "1.0" || o.Title != p.title || o.Width != 640 || o.Height != height ||
			!strings.Contains(o.HTML, frame) || !strings.Contains(o.HTML, `"`+site.URL+p.embed+`"`) || len(o.Thumbnails) != 1 || o.Thumbnails[0].Width != 1200 || o.Thumbnails[0].Height != 630 {
			t.Errorf("%s: unfurl.js reads %+v", p.address, o)
		}
		if !p.full {
			continue
		}
		g, c := u.OpenGraph, u.TwitterCard
		if g.Title != p.title || g.Type != "website" || g.SiteName != "Breakeven" || g.Description == "" || g.Description != u.Description ||
			!strings.HasPrefix(g.URL, site.URL+"/?scenario=") || len(g.Images) != 1 || g.Images[0].Width != 1200 || g.Images[0].Height != 630 {
			t.Errorf("%s: unfurl.js reads Open Graph as %+v", p.address, g)
		}
		if c.Card != "player" || c.Title != p.title || len(c.Players) != 1 || !strings.HasPrefix(c.Players[0].URL, site.URL+"/embed/") || c.Players[0].Width != 640 {
			t.Errorf("%s: unfurl.js reads the player as %+v", p.address, c)
		}
	}
}
