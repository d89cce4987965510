package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"html"
	"net/http"
	"strconv"
	"strings"

	"breakeven/app/model"
	"breakeven/app/snippet"
)

// oEmbed 1.0: a publisher's system asks /oembed what to show for an address of
// this site and gets a frame of the embed.

const (
	frameWidth    = 640     // CSS px, where nobody asks for less
	oembedAge     = 86400   // seconds for which an answer may be kept
	longestTarget = 4 << 10 // bytes of the address asked about
	providerName  = "Breakeven"
)

// oembedAnswer is the answer, in the order in which it is written.
type oembedAnswer struct {
	XMLName         xml.Name `json:"-" xml:"oembed"`
	Type            string   `json:"type" xml:"type"`
	Version         string   `json:"version" xml:"version"`
	Title           string   `json:"title" xml:"title"`
	ProviderName    string   `json:"provider_name" xml:"provider_name"`
	ProviderURL     string   `json:"provider_url" xml:"provider_url"`
	CacheAge        int      `json:"cache_age" xml:"cache_age"`
	HTML            string   `json:"html" xml:"html"`
	Width           int      `json:"width" xml:"width"`
	Height          int      `json:"height" xml:"height"`
	ThumbnailURL    string   `json:"thumbnail_url,omitempty" xml:"thumbnail_url,omitempty"`
	ThumbnailWidth  int      `json:"thumbnail_width,omitempty" xml:"thumbnail_width,omitempty"`
	ThumbnailHeight int      `json:"thumbnail_height,omitempty" xml:"thumbnail_height,omitempty"`
}

func (s *site) oembed(w http.ResponseWriter, r *http.Request) {
	loc := s.languageOf(r, nil)
	q, problem := readOembedQuery(loc, r.URL.RawQuery)
	if problem == nil {
		var target shown
		origin := s.origin(r)
		if target, problem = s.oembedTarget(loc, q.url, origin); problem == nil {
			s.writeOembed(w, r, q.format, s.oembedAnswer(target, origin, q))
			return
		}
	}
	refuseOembed(w, q.format, problem)
}

// oembedFile answers at /oembed/ID.json and /oembed/ID.xml for the presets, as
// a folder of static files must.
func (s *site) oembedFile(w http.ResponseWriter, r *http.Request) {
	id, format, _ := strings.Cut(r.PathValue("file"), ".")
	preset, ok := s.Scenarios.ByID(id)
	origin := s.origin(r)
	if !ok || origin == "" || format != "json" && format != "xml" {
		s.missing(w, r)
		return
	}
	whole := oembedQuery{maxWidth: noLimit, maxHeight: noLimit}
	s.writeOembed(w, r, format, s.oembedAnswer(s.shown(preset, ""), origin, whole))
}

// frameMarkup is the form in which WordPress knows an embed of another
// WordPress: a quotation that stands until the frame has told its height. It
// keeps of it the link, the quotation and these attributes of the frame except
// loading. It shows at most 1,000 px of a frame, and other systems never make
// one higher, so what is longer must scroll. (A template would mend broken
// escapes in the addresses, which then said something else than the page.)
func frameMarkup(page, embed, title string, width, height int) string {
	title = html.EscapeString(title)
	return `<blockquote><a href="` + html.EscapeString(page) + `">` + title + `</a></blockquote>` +
		`<iframe src="` + html.EscapeString(embed) + `" title="` + title + `" width="` + strconv.Itoa(width) + `" height="` + strconv.Itoa(height) +
		`" frameborder="0" marginwidth="0" marginheight="0" scrolling="auto" loading="lazy"></iframe>`
}

func (s *site) oembedAnswer(target shown, origin string, q oembedQuery) oembedAnswer {
	site := origin + s.Base
	width := min(frameWidth, q.maxWidth)
	a := oembedAnswer{
		Type: "rich", Version: "1.0", Title: target.title(),
		ProviderName: providerName, ProviderURL: site, CacheAge: oembedAge,
		Width: width, Height: min(snippet.Height(width, target.query(), target.preset.Hidden...), q.maxHeight),
	}
	if size, ok := largestPicture(q.maxWidth, q.maxHeight); ok {
		a.ThumbnailURL, a.ThumbnailWidth, a.ThumbnailHeight = site+target.picture(size), size.width, size.height
	}
	a.HTML = frameMarkup(site+target.page(), site+target.embed(), a.Title, a.Width, a.Height)
	return a
}

// title is the heading, in the page's language where its address says that:
// whoever asks, caches keep the answer for all.
func (t shown) title() string {
	loc := languageFor(t.rest, t.preset)
	return model.Load(loc, t.preset.In(loc.Tag()), model.Place{Page: model.Embed, Query: t.rest}).Author.Title
}

func (s *site) writeOembed(w http.ResponseWriter, r *http.Request, format string, answer any) {
	body, kind := marshalOembed(format, answer)
	sum := sha256.Sum256(body)
	h := w.Header()
	shareable(h)
	h.Set("Content-Type", kind)
	h.Set("Cache-Control", "public, max-age="+strconv.Itoa(oembedAge))
	h.Set("ETag", `"`+hex.EncodeToString(sum[:12])+`"`)
	serveBytes(w, r, body)
}

// refuseOembed says what is wrong in the format asked for, or as plain text
// where that is what is wrong.
func refuseOembed(w http.ResponseWriter, format string, e *oembedError) {
	body, kind := []byte(e.Message+"\n"), "text/plain; charset=utf-8"
	if format != "" {
		body, kind = marshalOembed(format, e)
	}
	h := w.Header()
	shareable(h)
	h.Set("Content-Type", kind)
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(e.status)
	_, _ = w.Write(body)
}

// marshalOembed writes an answer or an error, which consist of text and whole
// numbers: that always encodes.
func marshalOembed(format string, v any) (body []byte, kind string) {
	if format == "xml" {
		data, _ := xml.Marshal(v)
		return append([]byte(`<?xml version="1.0" encoding="utf-8" standalone="yes"?>`+"\n"), append(data, '\n')...), "text/xml; charset=utf-8"
	}
	if e, ok := v.(*oembedError); ok {
		v = struct {
			Error *oembedError `json:"error"`
		}{e}
	}
	var b bytes.Buffer
	_ = json.NewEncoder(&b).Encode(v)
	return b.Bytes(), "application/json; charset=utf-8"
}
