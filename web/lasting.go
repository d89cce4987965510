package web

import "net/http"

// Keeper is a ResponseWriter that keeps answers, to give them again without
// asking the handler. Lasts is called before an answer is written. It says that
// whoever asks this host for this address with the same Accept-Encoding and the
// same If-None-Match is answered the same for as long as the process runs, and
// that the bytes passed to Write never change.
type Keeper interface{ Lasts() }

// lasts tells a keeper, where the writer is one.
func lasts(w http.ResponseWriter) {
	if k, ok := w.(Keeper); ok {
		k.Lasts()
	}
}

// lasting reports whether an answer depends on nothing but its address: it is a
// preset's, or has no query at all. What random queries ask for would only take
// the others' room.
func (s *site) lasting(query string) bool {
	if query == "" {
		return true
	}
	const name = "scenario="
	if len(query) <= len(name) || query[:len(name)] != name {
		return false
	}
	_, known := s.Scenarios.ByID(query[len(name):])
	return known
}

// passing is a writer whose answers no keeper keeps.
type passing struct{ http.ResponseWriter }
