package web

import (
	"net/http"
	"strings"
	"sync"

	"breakeven/app/learn"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/app/snippet"
)

// Options are what an operator sets. The zero value serves the site at the
// root of its host, for any page to embed.
type Options struct {
	// FrameAncestors lists who may frame the embed, as the policy header
	// writes it: "*", "'self'", "https://example.com". Empty means "*".
	FrameAncestors []string
	// Origin is the site's public address, "https://example.com", for links
	// that must name it. Empty takes the host that each request names, by
	// http unless the server itself speaks TLS: behind a proxy, set it.
	Origin string
	// Base is the path the site lives under, "/" or "/news/". Empty means "/".
	Base string
	// Scenarios are the presets that there are; nil is the built-in ones.
	Scenarios *scenario.Catalogue
	// Metrics are where the site counts what it does; nil counts nowhere.
	Metrics *Metrics
	// ShowMetrics serves them at /metrics.
	ShowMetrics bool
	// static makes pages for a folder of files, where nothing reads a query.
	static bool
	// hurried compresses with the least effort, for tests: the best takes two
	// thirds of what a folder of files takes.
	hurried bool
}

// maxQuery bounds a request's query. The longest honest one, every field with
// its basis and range, stays below half of it.
const maxQuery = 8 << 10

// site answers requests.
type site struct {
	Options
	assets    *assets
	policies  map[string][]string          // by path, of pages asked for often
	ownTables map[string]map[string]*table // by language, see tablesIn
	kept      *cache                       // the presets' pages and tables, which random queries can't drive out
	pages     *cache                       // by page and query
	tables    *cache                       // by what a table depends on, which most of a query is not
	pictures  *cache                       // by size, preset and query; workbooks and tables with other figures, too
	rendering *gate                        // for pages
	long      *gate                        // for tables and pictures
	metrics   *Metrics

	mu      sync.Mutex
	origins map[string]bool // seen first, see familiar
}

// What the caches keep, in bytes: some 30 presets' pages with their tables, 400
// pages with a query, 30 tables and 200 pictures.
const (
	keptBytes     = 16 << 20
	pagesBytes    = 24 << 20
	tablesBytes   = 12 << 20
	picturesBytes = 12 << 20
)

// Handler returns the site. It fails where the browser program has not been
// built into this binary.
func Handler(o Options) (http.Handler, error) {
	o = o.withDefaults()
	files, err := loadAssets(o.Base, o.Scenarios)
	if err != nil {
		return nil, err
	}
	return o.handler(files), nil
}

func (o Options) withDefaults() Options {
	if o.Base == "" {
		o.Base = "/"
	}
	if len(o.FrameAncestors) == 0 {
		o.FrameAncestors = []string{"*"}
	}
	if o.Scenarios == nil {
		o.Scenarios = scenario.BuiltIn()
	}
	return o
}

// handler serves the site with these files.
func (o Options) handler(files *assets) http.Handler {
	_, handler := o.site(files)
	return handler
}

func (o Options) site(files *assets) (*site, http.Handler) {
	o = o.withDefaults()
	s := &site{
		Options: o, assets: files, ownTables: map[string]map[string]*table{},
		kept: newCache(keptBytes), pages: newCache(pagesBytes), tables: newCache(tablesBytes), pictures: newCache(picturesBytes),
		rendering: pageGate(), long: longGate(), metrics: o.Metrics, origins: map[string]bool{},
	}
	if s.metrics == nil {
		s.metrics = NewMetrics() // counted, and shown to nobody
	}
	s.metrics.watch(s)
	s.rememberPolicies()
	mux := http.NewServeMux()
	mux.HandleFunc(o.Base+"{$}", s.home)
	mux.HandleFunc(o.Base+"scenario/{id}", s.scenario)
	mux.HandleFunc(o.Base+"embed", s.embed)
	mux.HandleFunc(o.Base+"embed/{id}", s.embed)
	mux.HandleFunc(o.Base+"embed/{id}/"+snippet.PartReadings, s.readingsPage)
	mux.HandleFunc(o.Base+"studio", s.studio)
	mux.HandleFunc(o.Base+editorName, s.editor)
	mux.HandleFunc(o.Base+"learn", s.learn)
	mux.HandleFunc(o.Base+"method", s.method)
	mux.HandleFunc(o.Base+"oembed", s.oembed)
	mux.HandleFunc(o.Base+"oembed/{file}", s.oembedFile)
	mux.HandleFunc(o.Base+"picture/{file}", s.picture)
	mux.HandleFunc(o.Base+"picture/{folder}/{file}", s.picture)
	mux.HandleFunc(o.Base+"workbook/{file}", s.workbook)
	mux.HandleFunc(o.Base+"data/{file}", s.data)
	mux.HandleFunc(o.Base+"table/{page}/{file}", s.table)
	mux.HandleFunc(o.Base+"accent/{colour}", s.accent)
	mux.HandleFunc(o.Base+schemaName, s.schema)
	mux.HandleFunc(o.Base+"healthz", s.health)
	mux.HandleFunc(o.Base+"favicon.svg", s.icon)
	mux.HandleFunc(o.Base+"robots.txt", s.robots)
	mux.HandleFunc(o.Base+"sitemap.xml", s.sitemap)
	mux.HandleFunc(o.Base+manifestName, s.serveManifest)
	mux.HandleFunc(o.Base+workerName, s.worker)
	for name, serve := range loaderFiles() {
		mux.HandleFunc(o.Base+name, serve)
	}
	mux.Handle(assetPath(o.Base), s.assets)
	if o.ShowMetrics {
		mux.Handle(o.Base+"metrics", s.metrics)
	}
	mux.HandleFunc("/", s.missing)
	return s, s.guard(mux)
}

// guard refuses what no page of ours is asked for, before any work is done.
func (s *site) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.commonHeaders(w, r)
		if !s.lasting(r.URL.RawQuery) {
			w = passing{w}
		}
		switch {
		case r.Method != http.MethodGet && r.Method != http.MethodHead:
			w.Header().Set("Allow", "GET, HEAD")
			s.refuse(w, r, http.StatusMethodNotAllowed, locale.SiteReadOnly)
		case len(r.URL.RawQuery) > maxQuery && r.URL.Path != s.Base+"oembed": // which says so in its own format
			s.refuse(w, r, http.StatusRequestURITooLong, locale.SiteTooLong, plainNumber("n", maxQuery))
		default:
			next.ServeHTTP(w, r)
		}
	})
}

func (s *site) home(w http.ResponseWriter, r *http.Request) {
	s.page(w, r, model.Home, s.presetFor(r))
}

// scenario answers with a preset's full page by its path, for whoever has no
// query to go by: a folder of files, a browser without a network.
func (s *site) scenario(w http.ResponseWriter, r *http.Request) {
	preset, ok := s.Scenarios.ByID(r.PathValue("id"))
	if !ok {
		s.missing(w, r)
		return
	}
	s.page(w, r, model.Home, preset)
}

func (s *site) embed(w http.ResponseWriter, r *http.Request) {
	preset, query := s.presetFor(r), r.URL.RawQuery
	if id := r.PathValue("id"); id != "" {
		var ok bool
		if preset, ok = s.Scenarios.ByID(id); !ok {
			s.missing(w, r)
			return
		}
		query += "&scenario=" + id
	}
	if asksReadings(query) {
		s.readings(w, r, preset)
		return
	}
	if query, ok := learn.ForEmbed(query); ok {
		w.Header()["Cache-Control"] = askAgain
		http.Redirect(w, r, s.path("learn")+"?"+strings.TrimPrefix(query, "&"), http.StatusFound)
		return
	}
	s.page(w, r, model.Embed, preset)
}

// presetFor is the preset a query asks for; the page itself names one that
// there is not.
func (s *site) presetFor(r *http.Request) *scenario.Preset {
	if preset, ok := s.Scenarios.ByID(model.ScenarioID(r.URL.RawQuery)); ok {
		return preset
	}
	return s.Scenarios.Default()
}

func (s *site) health(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	lasts(w)
	_, _ = w.Write([]byte("ok\n"))
}

// framed reports whether a path is one that other sites may frame.
func (s *site) framed(path string) bool { return s.underEmbed(path) || path == s.Base+"learn" }

// underEmbed reports whether a path is an embed's.
func (s *site) underEmbed(path string) bool {
	rest, ok := strings.CutPrefix(path, s.Base)
	return ok && (rest == "embed" || strings.HasPrefix(rest, "embed/"))
}
