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

// commonHeaders go with every answer, refusals included. A file by its hashed
// name is no document that a policy could bind, and its bytes are a reader's.
func (s *site) commonHeaders(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("X-Content-Type-Options", "nosniff")
	if strings.HasPrefix(r.URL.Path, assetPath(s.Base)) {
		return
	}
	h.Set("Referrer-Policy", "strict-origin-when-cross-origin")
	h.Set("Permissions-Policy", permissions)
	h.Set("Content-Security-Policy", s.policy(r.URL.Path))
	if s.underEmbed(r.URL.Path) {
		// A host that is isolated from other origins may frame only what
		// isolates itself and says that it may be used.
		h.Set("Cross-Origin-Embedder-Policy", "require-corp")
		h.Set("Cross-Origin-Resource-Policy", "cross-origin")
	}
}

// framing are the pages that show the embed in a frame, by their paths under
// the base.
var framing = []string{"method", "studio"}

// policy allows the site's own files, the compilation of its own program, and
// nothing inline. Markup and scripts' addresses come from one named source in
// table.js. Only the embed may be framed by others.
func (s *site) policy(path string) string {
	ancestors, frames := "'none'", ""
	if s.underEmbed(path) {
		ancestors = s.ancestors()
	}
	if page, ok := strings.CutPrefix(path, s.Base); ok && slices.Contains(framing, page) {
		frames = "frame-src 'self'; "
	}
	return "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
		"connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; " + frames +
		"trusted-types breakeven; require-trusted-types-for 'script'; frame-ancestors " + ancestors
}

// ancestors is the operator's list. Our own pages show embeds, too, unless
// nobody shall.
func (s *site) ancestors() string {
	for _, a := range s.FrameAncestors {
		if a == "*" || a == "'self'" || a == "'none'" {
			return strings.Join(s.FrameAncestors, " ")
		}
	}
	return strings.Join(s.FrameAncestors, " ") + " 'self'"
}

// shareable lets an embed use a file from wherever the embed stands.
func shareable(h http.Header) {
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Cross-Origin-Resource-Policy", "cross-origin")
}
