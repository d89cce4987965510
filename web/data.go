package web

import (
	"net/http"
	"path"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/app/takeaway"
)

// What the figures rest on, for whoever works with them further: /data/ID.csv
// has every value of a preset with a row for each of its sources, /data/ID.json
// is the preset's own file, as published.

// dataKinds are the files that there are, by their extension.
var dataKinds = map[string][]string{".csv": {"text/csv; charset=utf-8"}, ".json": {"application/json"}}

// attached makes a browser save a file, by its name in the address: a table is
// no page to read.
var attached = []string{"attachment"}

// dataName is a file's name under the base.
func dataName(p *scenario.Preset, extension string) string { return "data/" + p.ID + extension }

// dataOf is what is in it.
func (s *site) dataOf(p *scenario.Preset, extension string) []byte {
	if extension == ".csv" {
		return takeaway.SourceTable(p)
	}
	data, _ := s.Scenarios.Data(p.ID) // every preset has a file
	return data
}

// data answers with one of the files. A query changes nothing in what was
// published.
func (s *site) data(w http.ResponseWriter, r *http.Request) {
	preset, extension, there := s.presetFile(r, dataKinds)
	if !there {
		s.missing(w, r)
		return
	}
	f, err := s.kept.get(dataName(preset, extension), negotiate(r), maker{
		body:     func() ([]byte, error) { return s.dataOf(preset, extension), nil },
		compress: s.compressKept,
	})
	if err != nil {
		s.unmade(w, r, err, locale.SiteUnmadeFile)
		return
	}
	serveSaved(w, r, f, dataKinds[extension], attached)
}

// presetFile reads the last part of a path, ID.extension, where there are files
// of these kinds.
func (s *site) presetFile(r *http.Request, kinds map[string][]string) (p *scenario.Preset, extension string, there bool) {
	file := r.PathValue("file")
	extension = path.Ext(file)
	p, there = s.Scenarios.ByID(strings.TrimSuffix(file, extension))
	return p, extension, there && kinds[extension] != nil
}

// serveSaved answers with a file that a browser saves.
func serveSaved(w http.ResponseWriter, r *http.Request, f *form, kind, disposition []string) {
	h := w.Header()
	shareable(h)
	h["Content-Type"] = kind
	h["Content-Disposition"] = disposition
	h["Cache-Control"] = askAgain
	h["Vary"] = varyByEncoding
	serveForm(w, r, f)
}
