package web

import (
	"net/http"
	"strings"

	"breakeven/app/colour"
)

// accent is the style sheet of one publisher's colour. It is a file of its own
// because the policy allows no inline style.
func (s *site) accent(w http.ResponseWriter, r *http.Request) {
	digits, ok := strings.CutSuffix(r.PathValue("colour"), ".css")
	light, dark, valid := colour.Accents(digits)
	if !ok || !valid {
		http.Error(w, "An accent is six hexadecimal digits: /accent/c0392b.css.", http.StatusNotFound)
		return
	}
	css := ".bk{--accent:" + light + "}.bk[data-theme=dark]{--accent:" + dark + "}" +
		"@media (prefers-color-scheme:dark){.bk[data-theme=auto]{--accent:" + dark + "}}\n"
	h := w.Header()
	shareable(h)
	h.Set("Content-Type", "text/css; charset=utf-8")
	h.Set("Cache-Control", "public, max-age=86400")
	h.Set("ETag", `"`+light+dark+`"`)
	serveBytes(w, r, []byte(css))
}
