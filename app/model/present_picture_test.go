package model

import (
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/scenario"
)

// The picture is of what is on the screen: what the author set, and in its place
// what the reader moved.
func TestPictureLinks(t *testing.T) {
	for _, c := range []struct {
		query, fragment string
		files           bool
		want            string // of the PNG; "" for none
	}{
		{"", "", false, "/news/picture/amazon-2025-9m.png"},
		{"scenario=amazon-2025-9m&utm_source=x", "utm_medium=y", false, "/news/picture/amazon-2025-9m.png"},
		{"capex=95000000000&title=a+%26%20b&theme=dark", "", false, "/news/picture/amazon-2025-9m.png?capex=95000000000&title=a+%26%20b&theme=dark"},
		{"capex=95000000000&lock=revenue", "capex=90000000000&headcount=5", false, "/news/picture/amazon-2025-9m.png?lock=revenue&headcount=5&capex=90000000000"},
		{"%zz=1&title=%zz", "headcount=300000", false, "/news/picture/amazon-2025-9m.png?headcount=300000"},
		{"", "", true, "/news/picture/amazon-2025-9m.png"},
		{"theme=dark&lock=revenue&utm_source=x", "", true, "/news/picture/dark/amazon-2025-9m.png"},
		{"capex=95000000000", "", true, ""},
		{"accent=c0392b", "", true, ""},
		{"max.layoffs=50000", "", true, ""},
		{"", "capex=95000000000", true, ""},
	} {
		m := Load(locale.English, scenario.Default(), Place{Base: "/news/", Query: c.query, Fragment: c.fragment, Files: c.files, Lead: FullPageLinks})
		links := Present(m).Foot.Links
		got := ""
		for _, l := range links {
			if l.Download == "breakeven-amazon-2025-9m.png" {
				got = l.Href
			}
		}
		if got != c.want || len(links) != 3+2*min(len(c.want), 1) {
			t.Errorf("?%s#%s leads to %q, want %q; %d links", c.query, c.fragment, got, c.want, len(links))
		}
	}
}

// A reader's figures in the query are the figures on the reader's screen.
func TestPictureQueriesShowTheSameFigures(t *testing.T) {
	for _, c := range [][2]string{
		{"", "headcount=20000"}, {"layoffs=30000&capex=95000000000", "headcount=20000"}, {"months=12", "capex=95000000000&layoffs=7"}, {"basis.capex=12", "capex=120000000000"},
	} {
		m := Load(locale.English, scenario.Default(), Place{Query: c[0], Fragment: c[1]})
		drawn := Load(locale.English, scenario.Default(), Place{Query: strings.TrimPrefix(pictureQuery(m), "?")})
		if got, want := string(drawn.Scenario.AppendJSON(nil)), string(m.Scenario.AppendJSON(nil)); got != want {
			t.Errorf("?%s#%s is drawn with\n%s, not\n%s", c[0], c[1], got, want)
		}
	}
}
