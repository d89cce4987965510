package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"errors"
	"html"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"

	"breakeven/app/locale"
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

// oembedError says what is wrong with a request and what would be right.
type oembedError struct {
	XMLName xml.Name `json:"-" xml:"error"`
	Field   string   `json:"field" xml:"field"`
	Code    string   `json:"code" xml:"code"`
	Message string   `json:"message" xml:"message"`
	status  int
}

// oembedQuery is a request's query, checked.
type oembedQuery struct {
	url, format         string
	maxWidth, maxHeight int // CSS px; no limit is a large number
}

// noLimit is wider and higher than any frame.
const noLimit = 1 << 20

func (s *site) oembed(w http.ResponseWriter, r *http.Request) {
	loc := s.languageOf(r, nil)
	q, problem := readOembedQuery(loc, r.URL.RawQuery)
	if problem == nil {
		var target shown
		origin := s.origin(r)
		if target, problem = s.oembedTarget(loc, q.url, origin); problem == nil {
			s.writeOembed(w, r, q.format, s.oembedAnswer(s.languageOf(r, target.preset), target, origin, q))
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
	s.writeOembed(w, r, format, s.oembedAnswer(s.languageOf(r, preset), s.shown(preset, ""), origin, whole))
}

// readOembedQuery reads the query. The format is set wherever it can be read,
// so that what is wrong is said in it.
func readOembedQuery(loc *locale.Locale, raw string) (oembedQuery, *oembedError) {
	q := oembedQuery{format: "json", maxWidth: noLimit, maxHeight: noLimit}
	wrong := func(field, code string, message locale.Key, args ...locale.Arg) (oembedQuery, *oembedError) {
		return q, &oembedError{Field: field, Code: code, Message: loc.Text(message, args...), status: http.StatusBadRequest}
	}
	if len(raw) > maxQuery {
		return wrong("url", "too_long", locale.OembedQueryTooLong, plainNumber("n", maxQuery))
	}
	values, err := url.ParseQuery(raw)
	switch format := values.Get("format"); format {
	case "json", "":
	case "xml":
		q.format = "xml"
	default:
		q.format = ""
		return q, &oembedError{Field: "format", Code: "not_allowed", Message: loc.Text(locale.OembedFormat), status: http.StatusNotImplemented}
	}
	if err != nil {
		return wrong("url", "not_readable", locale.OembedQueryUnreadable)
	}
	for _, name := range [...]string{"url", "format", "maxwidth", "maxheight"} {
		if len(values[name]) > 1 {
			return wrong(name, "repeated", locale.OembedRepeated, textArg("name", name))
		}
	}
	for _, limit := range [...]struct {
		name string
		at   *int
	}{{"maxwidth", &q.maxWidth}, {"maxheight", &q.maxHeight}} {
		if !values.Has(limit.name) {
			continue
		}
		n, ok := wholeAbove0(values.Get(limit.name))
		if !ok {
			return wrong(limit.name, "not_a_number", locale.OembedNumber, textArg("name", limit.name))
		}
		*limit.at = n
	}
	q.url = values.Get("url")
	switch {
	case q.url == "":
		return wrong("url", "missing", locale.OembedMissing)
	case len(q.url) > longestTarget:
		return wrong("url", "too_long", locale.OembedTooLong, plainNumber("n", longestTarget))
	case !utf8.ValidString(q.url):
		return wrong("url", "not_readable", locale.OembedNotText)
	}
	return q, nil
}

// wholeAbove0 reads digits; what is more than any frame has is no limit.
func wholeAbove0(text string) (int, bool) {
	if text == "" || strings.Trim(text, "0123456789") != "" || strings.Trim(text, "0") == "" {
		return 0, false
	}
	n, err := strconv.Atoi(text)
	if err != nil || n > noLimit {
		return noLimit, true
	}
	return n, true
}

// oembedTarget finds what an address shows.
func (s *site) oembedTarget(loc *locale.Locale, address, origin string) (shown, *oembedError) {
	target, err := s.lookUp(address, origin)
	if err == nil {
		return target, nil
	}
	e := &oembedError{Field: "url", Code: "not_found", status: http.StatusNotFound}
	why, right := locale.OembedNoPage, loc.Text(locale.OembedPages, textArg("site", origin+s.Base))
	switch {
	case errors.Is(err, errUnreadable):
		e.Code, e.status, why = "not_readable", http.StatusBadRequest, locale.OembedUnreadable
	case errors.Is(err, errElsewhere):
		why = locale.OembedElsewhere
	case errors.Is(err, errNoPreset):
		var ids []string
		for _, p := range s.Scenarios.All() {
			ids = append(ids, p.ID)
		}
		why, right = locale.OembedNoPreset, loc.Text(locale.OembedPresets, textArg("list", strings.Join(ids, ", ")))
	}
	e.Message = loc.Text(why, textArg("right", right))
	return shown{}, e
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

func (s *site) oembedAnswer(loc *locale.Locale, target shown, origin string, q oembedQuery) oembedAnswer {
	site := origin + s.Base
	width := min(frameWidth, q.maxWidth)
	a := oembedAnswer{
		Type: "rich", Version: "1.0", Title: target.title(loc),
		ProviderName: providerName, ProviderURL: site, CacheAge: oembedAge,
		Width: width, Height: min(snippet.Height(width, target.query(), target.preset.Hidden...), q.maxHeight),
	}
	if size, ok := largestPicture(q.maxWidth, q.maxHeight); ok {
		a.ThumbnailURL, a.ThumbnailWidth, a.ThumbnailHeight = site+target.picture(size), size.width, size.height
	}
	a.HTML = frameMarkup(site+target.page(), site+target.embed(), a.Title, a.Width, a.Height)
	return a
}

// title is the heading.
func (t shown) title(loc *locale.Locale) string {
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
