package web

import (
	"net/http"

	"breakeven/app/scenario"
)

// Keeper is a ResponseWriter that keeps answers, to give them again without
// asking the handler. Lasts is called before an answer is written. It says that
// whoever asks this host for this address with the same Accept-Encoding and the
// same If-None-Match is answered the same for as long as the process runs, and
// that the bytes passed to Write never change.
type Keeper interface{ Lasts() }

// lasts tells a keeper of an answer that depends on nothing but its address:
// it is a preset's, or has no query at all. What random queries ask for would
// only take the others' room.
func lasts(w http.ResponseWriter, r *http.Request) {
	k, ok := w.(Keeper)
	if !ok {
		return
	}
	if query := r.URL.RawQuery; query != "" {
		const name = "scenario="
		if len(query) <= len(name) || query[:len(name)] != name {
			return
		}
		if _, known := scenario.ByID(query[len(name):]); !known {
			return
		}
	}
	k.Lasts()
}
