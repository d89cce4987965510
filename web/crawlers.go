package web

import (
	"encoding/xml"
	"net/http"
)

// What search engines ask for before anything else.

// robots allows everything but answers that are no page. The pages of embeds say
// noindex themselves, which only who may read them learns.
func (s *site) robots(w http.ResponseWriter, r *http.Request) {
	text := "User-agent: *\n"
	for _, path := range [...]string{"oembed", "healthz", "metrics"} {
		text += "Disallow: " + s.Base + path + "\n"
	}
	if origin := s.origin(r); origin != "" {
		text += "\nSitemap: " + origin + s.Base + "sitemap.xml\n"
	}
	h := w.Header()
	h.Set("Content-Type", "text/plain; charset=utf-8")
	h["Cache-Control"] = keepAnHour
	serveBytes(w, r, []byte(text))
}

// sitemap lists the pages that search engines may show, by their one address;
// embeds belong to others' pages. It has to name the site.
func (s *site) sitemap(w http.ResponseWriter, r *http.Request) {
	origin := s.origin(r)
	if origin == "" {
		s.missing(w, r)
		return
	}
	type page struct {
		Address string `xml:"loc"`
	}
	list := struct {
		XMLName xml.Name `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
		Pages   []page   `xml:"url"`
	}{}
	for _, p := range s.Scenarios.All() {
		list.Pages = append(list.Pages, page{s.canonical(s.shown(p, ""), origin)})
	}
	for _, name := range [...]string{"method", "studio", editorName, "learn"} {
		list.Pages = append(list.Pages, page{origin + s.path(name)})
	}
	data, _ := xml.MarshalIndent(list, "", " ") // texts always encode
	h := w.Header()
	h.Set("Content-Type", "text/xml; charset=utf-8")
	h["Cache-Control"] = keepAnHour
	serveBytes(w, r, append([]byte(xml.Header), append(data, '\n')...))
}

// path is the address of a page without a scenario, on this host. Hosts of files
// send a folder's name without its slash elsewhere.
func (s *site) path(page string) string {
	if s.static {
		page += "/"
	}
	return s.Base + page
}
