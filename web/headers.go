package web

import (
	"net/http"
	"slices"
	"strings"
)

// permissions denies what no page of ours uses. Writing to the clipboard is
// the one power kept, for "Copy link".
const permissions = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), " +
	"magnetometer=(), microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=(), clipboard-write=(self)"

// commonHeaders go with every answer, refusals included.
func (s *site) commonHeaders(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "strict-origin-when-cross-origin")
	h.Set("Permissions-Policy", permissions)
	h.Set("Content-Security-Policy", s.policy(r.URL.Path))
}

// framing are the pages that show the embed in a frame, by their paths under
// the base.
var framing = []string{"studio"}

// policy allows the site's own files, the compilation of its own program, and
// nothing inline. Only the embed may be framed by others.
func (s *site) policy(path string) string {
	ancestors := "'none'"
	if s.underEmbed(path) {
		ancestors = strings.Join(s.FrameAncestors, " ")
		if !slices.ContainsFunc(s.FrameAncestors, func(a string) bool { return a == "*" || a == "'self'" || a == "'none'" }) {
			ancestors += " 'self'" // our own pages show the embed, too
		}
	}
	frames := ""
	if page, ok := strings.CutPrefix(path, s.Base); ok && slices.Contains(framing, page) {
		frames = "frame-src 'self'; "
	}
	return frames + "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
		"connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors " + ancestors
}

// shareable lets an embed use a file from wherever the embed stands.
func shareable(h http.Header) {
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Cross-Origin-Resource-Policy", "cross-origin")
}
