package web

import (
	"net/http"
	"strings"
)

// unknownOrigin stands in texts for the address that its reader has to put in.
const unknownOrigin = "https://YOUR-HOST"

// originFor is the site's public address: the operator's, else the one that
// the request was sent to. What a stranger writes as a host is taken only
// where it looks like one.
func (s *site) originFor(r *http.Request) string {
	if s.Origin != "" {
		return s.Origin
	}
	if !isHost(r.Host) {
		return unknownOrigin
	}
	if r.TLS != nil || strings.EqualFold(r.Header.Get("X-Forwarded-Proto"), "https") {
		return "https://" + r.Host
	}
	return "http://" + r.Host
}

// isHost reports whether text has the form of a host: a name, an address or
// an address in brackets, and a port.
func isHost(text string) bool {
	name, port := text, ""
	if end := strings.IndexByte(text, ']'); strings.HasPrefix(text, "[") && end > 0 {
		name, port = text[1:end], text[end+1:]
		if strings.Trim(name, "0123456789abcdefABCDEF:.") != "" {
			return false
		}
	} else {
		if colon := strings.LastIndexByte(text, ':'); colon >= 0 {
			name, port = text[:colon], text[colon:]
		}
		const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-"
		if strings.Trim(name, letters) != "" {
			return false
		}
	}
	if port != "" && (port[0] != ':' || len(port) < 2 || len(port) > 6 || strings.Trim(port[1:], "0123456789") != "") {
		return false
	}
	return name != "" && len(name) <= 253
}
