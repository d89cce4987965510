package web

import (
	"encoding/xml"
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"

	"breakeven/app/locale"
)

// A request for an oEmbed answer: what its query may say, and the address that it
// asks about.

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
