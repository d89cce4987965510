package web

import (
	"net/http"
	"strings"
	"sync"

	"breakeven/app"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
)

// A table answers the first slider a reader moves; to make one takes a hundred
// times what the page around it takes. So a preset's own table is made once,
// kept for good, and stands in the preset's page. Any page with a query has its
// table at an address of its own, which table.js fetches while the reader reads:
//
//	/table/embed/ID.json?QUERY    /table/home/ID.json?QUERY
//
// Where a query changes no figure, that is the preset's own table again.

// table is a preset's own: the bytes, and its compressed forms.
type table struct {
	model model.Model
	once  sync.Once
	json  []byte
	err   error
}

// get makes the table when it is first asked for.
func (t *table) get() ([]byte, error) {
	t.once.Do(func() { t.json, t.err = app.Table(t.model, app.Places) })
	return t.json, t.err
}

// tablesIn are the presets' own in a language, by what a table depends on.
func (s *site) tablesIn(loc *locale.Locale) map[string]*table {
	s.mu.Lock()
	defer s.mu.Unlock()
	own := s.ownTables[loc.Tag()]
	if own == nil {
		own = map[string]*table{}
		for _, preset := range s.Scenarios.Addressed() {
			for _, page := range []model.Page{model.Home, model.Embed} {
				m := s.loaded(loc, page, preset, "")
				own[app.TableKey(m)] = &table{model: m}
			}
		}
		s.ownTables[loc.Tag()] = own
	}
	return own
}

// loaded is a page's state in a language before a reader does anything.
func (o Options) loaded(loc *locale.Locale, page model.Page, preset *scenario.Preset, query string) model.Model {
	return model.Load(loc, preset.In(loc.Tag()), model.Place{Page: page, Base: o.Base, Query: query, Presets: o.presetNames(loc), Files: o.static, Lead: model.FullPageLinks})
}

// tableAddress is where a page's table is, under the site's base.
func (s *site) tableAddress(m model.Model, target shown) string {
	rest := without(target.rest, "lang")
	if s.tablesIn(m.Locale)[app.TableKey(m)] != nil {
		rest = ""
	}
	// A table is shared by readers of all languages: its address names its own.
	if tag := m.Locale.Tag(); tag != languageOfPreset(target.preset).Tag() {
		rest = "lang=" + tag + joined("&", rest)
	}
	return "table/" + pageName(m.Place.Page) + "/" + target.preset.ID + ".json" + joined("?", rest)
}

func pageName(page model.Page) string {
	if page == model.Embed {
		return "embed"
	}
	return "home"
}

// table answers with a page's table.
func (s *site) table(w http.ResponseWriter, r *http.Request) {
	id, isJSON := strings.CutSuffix(r.PathValue("file"), ".json")
	preset, known := s.Scenarios.ByID(id)
	page := model.Home
	if r.PathValue("page") == pageName(model.Embed) {
		page = model.Embed
	}
	if !isJSON || !known || r.PathValue("page") != pageName(page) {
		s.missing(w, r)
		return
	}
	f, err := s.tableForm(languageFor(r.URL.RawQuery, preset), page, preset, r.URL.RawQuery, negotiate(r))
	if err != nil {
		s.unmade(w, r, err, locale.SiteUnmadeTable)
		return
	}
	h := w.Header()
	shareable(h)
	h["Content-Type"] = kindJSON
	h["Cache-Control"] = askAgain
	h["Vary"] = varyByEncoding
	serveForm(w, r, f)
}

// tableForm makes a table, or finds it: by its address, or by what it depends
// on, which most of a query is not.
func (s *site) tableForm(loc *locale.Locale, page model.Page, preset *scenario.Preset, query string, e encoding) (*form, error) {
	m := s.loaded(loc, page, preset, query)
	key := app.TableKey(m)
	own := s.tablesIn(loc)[key]
	cache := s.tables
	if own != nil {
		cache = s.kept
	}
	return cache.get("table "+key, e, maker{
		body: func() ([]byte, error) {
			if own != nil {
				return own.get()
			}
			return s.long.make(func() ([]byte, error) {
				s.metrics.tablesMade.Inc()
				return app.Table(m, app.FewerPlaces)
			})
		},
		compress: s.compressKept,
	})
}

// compressKept takes its time where a processor is free for that.
func (s *site) compressKept(data []byte, e encoding) (out []byte, err error) {
	if s.hurried {
		return compress(data, e, effortHurried), nil
	}
	if !s.long.try(func() { out = compress(data, e, effortKept) }) {
		out = compress(data, e, effortQuick)
	}
	return out, nil
}

// compressBest takes all the time there is.
func (s *site) compressBest(data []byte, e encoding) ([]byte, error) {
	if s.hurried {
		return compress(data, e, effortHurried), nil
	}
	return compress(data, e, effortBest), nil
}

// compressQuick is for a page that is made for one reader, quicker still while
// others wait.
func (s *site) compressQuick(data []byte, e encoding) (out []byte, err error) {
	err = s.rendering.pass(func() {
		if s.rendering.waiting.Load() > 0 {
			out = compress(data, e, effortHurried)
			return
		}
		out = compress(data, e, effortQuick)
	})
	return out, err
}
