package web

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
)

// serveBytes writes a body whose headers are set, or 304 where the client has
// it already.
func serveBytes(w http.ResponseWriter, r *http.Request, body []byte) {
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

// servePage writes a page that must be asked for again each time.
func servePage(w http.ResponseWriter, r *http.Request, page *finished) {
	h := w.Header()
	sum := sha256.Sum256(page.body)
	e := negotiate(r)
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-cache")
	h.Set("Vary", "Accept-Encoding")
	h.Set("ETag", `"`+hex.EncodeToString(sum[:12])+string(e)+`"`)
	if e != encodingNone {
		h.Set("Content-Encoding", string(e))
	}
	serveBytes(w, r, page.in(e))
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
