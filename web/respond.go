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

// serveDocument writes a page that must be asked for again each time.
func serveDocument(w http.ResponseWriter, r *http.Request, kind string, body []byte) {
	h := w.Header()
	sum := sha256.Sum256(body)
	h.Set("Content-Type", kind)
	h.Set("Cache-Control", "no-cache")
	h.Set("Vary", "Accept-Encoding")
	tag := hex.EncodeToString(sum[:12])
	if acceptsGzip(r) {
		h.Set("Content-Encoding", "gzip")
		tag += "-gz"
		body = zip(body)
	}
	h.Set("ETag", `"`+tag+`"`)
	serveBytes(w, r, body)
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
