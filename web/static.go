package web

import (
	"bytes"
	"fmt"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strconv"

	"breakeven/app/scenario"
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
// make a page. Nothing there reads a query: a publisher's own colour, and oEmbed
// for other addresses than the presets', need a server. Without o.Origin there
// are no oEmbed answers at all, for they must name the site.
func Files(o Options) ([]File, error) {
	o = o.withDefaults()
	assets, err := loadAssets(o.Base)
	if err != nil {
		return nil, err
	}
	return o.files(assets)
}

func (o Options) files(assets *assets) ([]File, error) {
	o.static = true
	handler := o.handler(assets)
	var files []File
	for _, address := range o.addresses(assets) {
		r := &http.Request{Method: http.MethodGet, URL: &url.URL{Path: o.Base + address}, Header: http.Header{}}
		w := &writtenAnswer{header: http.Header{}, status: http.StatusOK}
		handler.ServeHTTP(w, r)
		if w.status != http.StatusOK {
			return nil, fmt.Errorf("%s%s: the site answers with status %d", o.Base, address, w.status)
		}
		name := address
		if path.Ext(address) == "" {
			name = path.Join(address, "index.html")
		}
		files = append(files, File{name, w.body.Bytes()})
	}
	slices.SortFunc(files, func(a, b File) int { return bytes.Compare([]byte(a.Name), []byte(b.Name)) })
	return files, nil
}

// addresses are those of all files, under the base. An address without an
// extension is a page's.
func (o Options) addresses(assets *assets) []string {
	list := []string{"", "embed", "method", "studio", "favicon.svg", manifestName, workerName}
	for _, p := range scenario.All() {
		list = append(list, "embed/"+p.ID, "scenario/"+p.ID)
		for i, size := range pictureSizes {
			folder := "picture/"
			if i > 0 {
				folder += strconv.Itoa(size.width) + "/"
			}
			list = append(list, folder+p.ID+".png")
		}
		if o.Origin != "" {
			list = append(list, "oembed/"+p.ID+".json", "oembed/"+p.ID+".xml")
		}
	}
	for name := range loaderFiles() {
		list = append(list, name)
	}
	for name := range assets.byName {
		list = append(list, "assets/"+name)
	}
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
