package web

import (
	"bytes"
	"fmt"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strings"

	"breakeven/app/snippet"
)

// File is one file of the site as a folder: its name, with slashes, and what
// is in it.
type File struct {
	Name string
	Data []byte
}

// Files returns the site as files for a host that serves nothing else, sorted
// by name: what lies at o.Base on such a host is the folder they are written
// to. Each is what the handler answers at its address, so there is one way to
// make a page; beside a text stand its compressed forms, and two files tell
// hosts which headers go with what. Nothing there reads a query but the pages'
// own scripts: a publisher's own colour, and oEmbed for other addresses than the
// presets', need a server. Without o.Origin there are no oEmbed answers and no
// sitemap, for they must name the site.
func Files(o Options) ([]File, error) {
	o = o.withDefaults()
	assets, err := loadAssets(o.Base, o.Scenarios)
	if err != nil {
		return nil, err
	}
	return o.files(assets)
}

func (o Options) files(assets *assets) ([]File, error) {
	o.static = true
	handler, best := o.handler(assets), effortBest
	if o.hurried {
		best = effortHurried
	}
	var files []File
	var served []servedFile
	for _, address := range o.addresses(assets) {
		plain := answerTo(handler, o.Base+address, encodingNone)
		if wanted := statusOf(address); plain.status != wanted {
			return nil, fmt.Errorf("%s%s: the site answers with status %d, not %d", o.Base, address, plain.status, wanted)
		}
		name := address
		if path.Ext(address) == "" {
			name = path.Join(address, "index.html")
		}
		files = append(files, File{name, plain.body.Bytes()})
		served = append(served, servedFile{name, plain.header})
		if !compressible(plain.header.Get("Content-Type")) || plain.body.Len() < leastCompressed {
			continue
		}
		for e, ext := range besideFile {
			if data := compressed(handler, o.Base+address, plain.body.Bytes(), e, best); len(data) < plain.body.Len() {
				files = append(files, File{name + ext, data})
			}
		}
	}
	told, err := hostFiles(o.Base, served)
	files = append(files, told...)
	slices.SortFunc(files, func(a, b File) int { return strings.Compare(a.Name, b.Name) })
	return files, err
}

// notFound is the page that hosts show where there is none.
const notFound = "404.html"

func statusOf(address string) int {
	if address == notFound {
		return http.StatusNotFound
	}
	return http.StatusOK
}

// besideFile are the compressed forms' names, after the file's own.
var besideFile = map[encoding]string{encodingBrotli: ".br", encodingGzip: ".gz"}

// leastCompressed is the size in bytes below which nobody gains by compressing.
const leastCompressed = 512

// compressible reports whether files of a kind are texts, the program, or
// workbooks, whose largest parts are stored.
func compressible(kind string) bool {
	kind, _, _ = strings.Cut(kind, ";")
	return strings.HasPrefix(kind, "text/") || strings.HasSuffix(kind, "json") || strings.HasSuffix(kind, "xml") || kind == "application/wasm" || kind == kindWorkbook
}

// compressed is a file as the handler compresses it, or as well as can be where
// the handler sends it as it is.
func compressed(handler http.Handler, address string, data []byte, e encoding, best effort) []byte {
	answer := answerTo(handler, address, e)
	if answer.header.Get("Content-Encoding") == e.String() {
		return answer.body.Bytes()
	}
	return compress(data, e, best)
}

// answerTo is what the handler answers for a path.
func answerTo(handler http.Handler, path string, e encoding) *writtenAnswer {
	r := &http.Request{Method: http.MethodGet, URL: &url.URL{Path: path}, Header: http.Header{"Accept-Encoding": {e.String()}}}
	w := &writtenAnswer{header: http.Header{}, status: http.StatusOK}
	handler.ServeHTTP(w, r)
	return w
}

// addresses are those of all files, under the base. An address without an
// extension is a page's.
func (o Options) addresses(assets *assets) []string {
	list := []string{"", "embed", "method", "studio", editorName, "learn", "favicon.svg", "robots.txt", notFound, manifestName, workerName, schemaName}
	if o.Origin != "" {
		list = append(list, "sitemap.xml")
	}
	for _, p := range o.Scenarios.Addressed() {
		list = append(list, "embed/"+p.ID, "embed/"+p.ID+"/"+snippet.PartReadings, "scenario/"+p.ID, takenName(p, ".xlsx"), takenName(p, ".csv"), dataName(p, ".csv"), dataName(p, ".json"))
		list = append(list, pictureNames(p)...)
		if o.Origin != "" {
			list = append(list, "oembed/"+p.ID+".json", "oembed/"+p.ID+".xml")
		}
	}
	for name := range loaderFiles() {
		list = append(list, name)
	}
	for name := range assets.byName {
		if !forLayout(name) {
			list = append(list, "assets/"+name)
		}
	}
	slices.Sort(list)
	return list
}

// writtenAnswer keeps what a handler answers.
type writtenAnswer struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (w *writtenAnswer) Header() http.Header         { return w.header }
func (w *writtenAnswer) WriteHeader(status int)      { w.status = status }
func (w *writtenAnswer) Write(b []byte) (int, error) { return w.body.Write(b) }
