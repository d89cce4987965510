package web

import (
	"net/http"
	"path"
	"slices"
	"strings"

	"breakeven/app/snippet"
)

// permissions denies what no page of ours uses. Writing to the clipboard is
// the one power kept, for "Copy link".
const permissions = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), " +
	"magnetometer=(), microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=(), clipboard-write=(self)"

// commonHeaders go with every answer, refusals included. A file by its hashed
// name, a table or a workbook is no document that a policy could bind, and its
// bytes are a reader's.
func (s *site) commonHeaders(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h["X-Content-Type-Options"] = nosniff
	at := r.URL.Path
	if s.file(at) && path.Clean(at) == at { // else the router answers, with a page that leads to the clean one
		return
	}
	h["Referrer-Policy"] = referrer
	h["Permissions-Policy"] = denied
	policy, ok := s.policies[r.URL.Path]
	if !ok {
		policy = []string{s.policy(r.URL.Path, s.origin(r))}
	}
	h["Content-Security-Policy"] = policy
	if s.framed(r.URL.Path) {
		// A host that is isolated from other origins may frame only what
		// isolates itself and says that it may be used.
		h["Cross-Origin-Embedder-Policy"] = requireCorp
		h["Cross-Origin-Resource-Policy"] = crossOrigin
		h["Access-Control-Allow-Origin"] = anyOrigin // query.js reads another embed, in a sandbox without an origin, too
	}
}

// file reports whether a path is a file's.
func (s *site) file(path string) bool {
	rest, ok := strings.CutPrefix(path, s.Base)
	folder, _, inside := strings.Cut(rest, "/")
	return ok && inside && slices.Contains(fileFolders[:], folder)
}

// fileFolders are where files lie that are no pages.
var fileFolders = [...]string{"assets", "table", "workbook", "data"}

// Values of headers, which answers share; none changes them.
var (
	nosniff     = []string{"nosniff"}
	referrer    = []string{"strict-origin-when-cross-origin"}
	denied      = []string{permissions}
	requireCorp = []string{"require-corp"}
	crossOrigin = []string{"cross-origin"}
	anyOrigin   = []string{"*"}
)

// rememberPolicies works out the policies of the pages there are. Those of
// framed ones name the site, which may depend on the request.
func (s *site) rememberPolicies() {
	s.policies = map[string][]string{}
	paths := []string{"", "embed", "method", "studio", editorName, "learn", "healthz", workerName}
	for _, p := range s.Scenarios.Addressed() {
		paths = append(paths, "embed/"+p.ID, "embed/"+p.ID+"/"+snippet.PartReadings, "scenario/"+p.ID)
	}
	for _, path := range paths {
		if at := s.Base + path; s.Origin != "" || !s.framed(at) {
			s.policies[at] = []string{s.policy(at, s.Origin)}
		}
	}
}

// framing are the pages that show the embed in a frame, by their paths under
// the base, and the one that lies in the folder of such a page: hosts of files
// give a folder one policy.
var framing = []string{"method", "studio", editorName}

// policy allows the site's own files, the compilation of its own program, and
// nothing inline. Markup and scripts' addresses come from one named source in
// table.js, the worker's address from one in site.js. Only the
// embed and the classroom may be framed by others; they name the site's origin
// too, where it is known: in a sandbox without an origin of its own, nothing is
// WebKit's 'self'.
func (s *site) policy(path, origin string) string {
	if path == s.Base+workerName {
		return workerPolicy
	}
	ancestors, frames, types, self := "'none'", "", "breakeven breakeven-site", "'self'"
	if s.framed(path) {
		ancestors = s.ancestors()
		self = strings.TrimSpace(self + " " + origin)
	}
	if s.underEmbed(path) {
		types = "breakeven" // it registers no worker
	}
	if page, ok := strings.CutPrefix(path, s.Base); ok && slices.Contains(framing, page) {
		frames = "frame-src 'self'; "
	}
	return "default-src 'none'; script-src " + self + " 'wasm-unsafe-eval'; style-src " + self + "; img-src " + self + " data:; " +
		"connect-src " + self + "; manifest-src 'self'; base-uri 'none'; form-action 'self'; " + frames +
		"trusted-types " + types + "; require-trusted-types-for 'script'; frame-ancestors " + ancestors
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
	h["Access-Control-Allow-Origin"] = anyOrigin
	h["Cross-Origin-Resource-Policy"] = crossOrigin
}
