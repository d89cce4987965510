package web

import (
	"net/http"
	"strconv"
	"strings"
)

// serveBytes writes a body whose headers are set, or 304 where the client has
// it already.
func serveBytes(w http.ResponseWriter, r *http.Request, body []byte) {
	lasts(w)
	h := w.Header()
	if tag := h.Get("ETag"); tag != "" && matches(r.Header.Get("If-None-Match"), tag) {
		h.Del("Content-Encoding")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	if r.Method != http.MethodHead {
		_, _ = w.Write(body) // the client is gone: nothing left to tell it
	}
}

// Values of headers that many answers have. Answers share them and change none.
var (
	kindHTML       = []string{"text/html; charset=utf-8"}
	kindJSON       = []string{"application/json"}
	kindScript     = []string{"text/javascript; charset=utf-8"}
	kindPNG        = []string{"image/png"}
	kindSVG        = []string{"image/svg+xml"}
	askAgain       = []string{"no-cache"}
	keepForGood    = []string{"public, max-age=31536000, immutable"}
	keepAnHour     = []string{"public, max-age=3600"}
	varyByEncoding = []string{"Accept-Encoding"}
)

// serveForm writes a document whose kind and caching are set, or 304 where the
// client has it already. It costs next to nothing: what can be worked out
// before a request was.
func serveForm(w http.ResponseWriter, r *http.Request, f *form) {
	lasts(w)
	h := w.Header()
	h["Etag"] = f.tagged
	if asked := r.Header["If-None-Match"]; len(asked) > 0 && matches(asked[0], f.tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if f.encoding != nil {
		h["Content-Encoding"] = f.encoding
	}
	h["Content-Length"] = f.length
	if r.Method != http.MethodHead {
		_, _ = w.Write(f.body) // the client is gone: nothing left to tell it
	}
}

// servePage writes a page that must be asked for again each time.
func servePage(w http.ResponseWriter, r *http.Request, f *form) {
	h := w.Header()
	h["Content-Type"] = kindHTML
	h["Cache-Control"] = askAgain
	h["Vary"] = varyByLanguage
	serveForm(w, r, f)
}

// matches reads If-None-Match.
func matches(header, tag string) bool {
	for item := range strings.SplitSeq(header, ",") {
		item = strings.TrimPrefix(strings.TrimSpace(item), "W/")
		if item == tag || item == "*" {
			return true
		}
	}
	return false
}
