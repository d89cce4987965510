package web

import (
	"net/http"
	"path"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/app/takeaway"
	"breakeven/web/workbook"
)

// What readers take along: /workbook/ID.xlsx is a preset's workbook and
// /workbook/ID.csv its table. A query changes figures by the names that it has
// everywhere, ?capex=95000000000, and lang= names the language; a folder of files has the presets' alone, and
// the pages' program types other figures into those.

// kindWorkbook is a workbook's MIME type.
const kindWorkbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

// takenKinds are the files that there are, by their extension.
var takenKinds = map[string][]string{".xlsx": {kindWorkbook}, ".csv": {"text/csv; charset=utf-8"}}

// takenNames are their names under the base.
func (o Options) takenNames() []string {
	var names []string
	for _, p := range o.Scenarios.Addressed() {
		names = append(names, takenName(p, ".csv"), takenName(p, ".xlsx"))
	}
	return names
}

func takenName(p *scenario.Preset, extension string) string { return "workbook/" + p.ID + extension }

// workbook answers with a file to take along.
func (s *site) workbook(w http.ResponseWriter, r *http.Request) {
	preset, extension, there := s.presetFile(r, takenKinds)
	if !there {
		s.missing(w, r)
		return
	}
	b := bookIn(languageFor(r.URL.RawQuery, preset), preset)
	if r.URL.RawQuery != "" {
		m := s.loaded(b.Locale, model.Home, preset, without(r.URL.RawQuery, "scenario"))
		if len(m.Notices) > 0 {
			// A file has no place for a notice: figures that are not those asked
			// for must not look like them.
			s.refuseSaying(w, r, m.Locale, http.StatusBadRequest, m.Notices[0].Text)
			return
		}
		b.Scenario = m.Scenario
	}
	f, err := s.takenForm(b, extension, negotiate(r))
	if err != nil {
		s.unmade(w, r, err, locale.SiteUnmadeFile)
		return
	}
	name := takeaway.Book(b).FileName(extension[1:]) // without a sign that had to be quoted
	serveSaved(w, r, f, takenKinds[extension], []string{"attachment; filename=" + name})
}

// bookIn is a preset's book in a language, with the texts that it has there.
func bookIn(loc *locale.Locale, preset *scenario.Preset) workbook.Book {
	b := workbook.Of(preset.In(loc.Tag()))
	b.Locale = loc
	return b
}

// takenForm makes a file, or finds it: by its figures, whatever query they came
// by. A preset's own is made once.
func (s *site) takenForm(b workbook.Book, extension string, e encoding) (*form, error) {
	cache, compress := s.pictures, s.compressQuick
	if takeaway.Book(b).Changed() == nil {
		cache, compress = s.kept, s.compressKept
	}
	key := "workbook " + extension + " " + b.Locale.Tag() + " " + b.Preset.ID + " " + string(b.Scenario.AppendJSON(nil))
	return cache.get(key, e, maker{compress: compress, body: func() ([]byte, error) {
		if extension == ".csv" {
			return s.rendering.make(func() ([]byte, error) { return b.CSV(), nil })
		}
		return s.long.make(b.XLSX)
	}})
}

// takenFile is one of takenNames, as it is without a query.
func (s *site) takenFile(name string) ([]byte, error) {
	extension := path.Ext(name)
	preset, _ := s.Scenarios.ByID(strings.TrimSuffix(path.Base(name), extension)) // it is one of ours
	f, err := s.takenForm(bookIn(languageOfPreset(preset), preset), extension, encodingNone)
	if err != nil {
		return nil, err
	}
	return f.body, nil
}
