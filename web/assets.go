package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"

	"breakeven/app/scenario"
)

// Assets are the files a page refers to. Their names carry a hash of their
// bytes, so a browser may keep them for good and never mixes two versions.

//go:embed style.css method.css query.js frame.js table.js boot.js example.js icon.svg studio.css studio.js editor.css learn.css class.css learn.js take.js site.css site.js worker.js readings.css readings.js
var written embed.FS

//go:embed all:build
var built embed.FS

// assets serves files by their hashed names.
type assets struct {
	base   string
	byName map[string]*asset // "style.0a1b2c3d4e5f.css"
	hashed map[string]string // "style.css" → "/assets/style.0a1b2c3d4e5f.css"
}

// asset is one file; a compressed form is made when first asked for, where the
// build has not made it.
type asset struct {
	kind  []string
	forms [encodings]func() *form
}

// put makes an encoding's form of what data returns, when it is first asked for.
func (a *asset) put(e encoding, name string, data func() []byte) {
	a.forms[e] = sync.OnceValue(func() *form {
		f := newForm(nil, data(), e)
		f.tag = `"` + name + `"` // a name has its bytes' hash in it
		f.tagged = []string{f.tag}
		return f
	})
}

func assetPath(base string) string { return base + "assets/" }

// errNoEngine tells how to get what a plain `go build` does not make.
var errNoEngine = errors.New("the browser program is not in this binary: build it with `make build`")

func newAssets(base string) *assets {
	return &assets{base: base, byName: map[string]*asset{}, hashed: map[string]string{}}
}

func loadAssets(base string, scenarios *scenario.Catalogue) (*assets, error) {
	a := newAssets(base)
	files := []struct {
		from fs.FS
		name string
		kind string
	}{
		{written, "style.css", "text/css; charset=utf-8"},
		{written, "method.css", "text/css; charset=utf-8"},
		{written, "example.js", "text/javascript; charset=utf-8"},
		{written, "query.js", "text/javascript; charset=utf-8"},
		{written, "frame.js", "text/javascript; charset=utf-8"},
		{written, "table.js", "text/javascript; charset=utf-8"},
		{written, "boot.js", "text/javascript; charset=utf-8"},
		{built, "build/wasm_exec.js", "text/javascript; charset=utf-8"},
		{built, "build/engine.wasm", "application/wasm"},
		{written, "site.css", "text/css; charset=utf-8"},
		{written, "site.js", "text/javascript; charset=utf-8"},
		{built, "build/page.wasm", "application/wasm"},
		{written, "studio.css", "text/css; charset=utf-8"},
		{written, "editor.css", "text/css; charset=utf-8"},
		{written, "studio.js", "text/javascript; charset=utf-8"},
		{built, "build/studio.wasm", "application/wasm"},
		{written, "learn.css", "text/css; charset=utf-8"},
		{written, "class.css", "text/css; charset=utf-8"},
		{written, "learn.js", "text/javascript; charset=utf-8"},
		{written, "take.js", "text/javascript; charset=utf-8"},
		{built, "build/learn.wasm", "application/wasm"},
		{written, "readings.css", "text/css; charset=utf-8"},
		{written, "readings.js", "text/javascript; charset=utf-8"},
	}
	for _, f := range files {
		data, err := fs.ReadFile(f.from, f.name)
		if err != nil {
			return nil, errNoEngine
		}
		if f.from == written && path.Ext(f.name) == ".js" {
			data = lean(data)
		}
		a.add(path.Base(f.name), f.kind, data)
		a.addEncoded(f.from, f.name)
	}
	a.addPresets(scenarios)
	a.addGuest()
	a.addWords(scenarios)
	a.addPictures()
	return a, nil
}

// lean is a script of ours without comments and indentation: whoever reads
// those reads the repository.
func lean(script []byte) []byte {
	var kept []byte
	for line := range bytes.Lines(script) {
		if line = bytes.TrimLeft(line, " "); !bytes.HasPrefix(line, []byte("//")) {
			kept = append(kept, closingComment.ReplaceAll(line, []byte("$1"))...)
		}
	}
	return kept
}

// closingComment is one behind code.
var closingComment = regexp.MustCompile(`([;,{})]) // .*`)

// publishedName is the file with all of every preset's own, for whoever makes
// another of one.
const publishedName = "published.json"

// addPresets puts what a page needs of each preset beside the engine that reads it.
func (a *assets) addPresets(scenarios *scenario.Catalogue) {
	var whole [][]byte
	for _, p := range scenarios.Addressed() {
		data, _ := scenarios.PageData(p.ID, "") // every preset has a file
		a.add(p.ID+".json", "application/json", data)
		for _, l := range siteLanguages() {
			if p.In(l.Tag()) != p {
				data, _ := scenarios.PageData(p.ID, l.Tag())
				a.add(presetName(p, l), "application/json", data)
			}
		}
		if p.ID == scenario.OwnFigures {
			continue
		}
		own, _ := scenarios.Data(p.ID)
		var tight bytes.Buffer
		_ = json.Compact(&tight, own) // it was parsed
		whole = append(whole, tight.Bytes())
	}
	a.add(publishedName, "application/json", slices.Concat([]byte("["), bytes.Join(whole, []byte(",")), []byte("]")))
}

func (a *assets) add(name, kind string, data []byte) {
	sum := sha256.Sum256(data)
	ext := path.Ext(name)
	hashed := strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:6]) + ext
	a.byName[hashed] = newAsset(hashed, kind, data)
	a.hashed[name] = assetPath(a.base) + hashed
}

// newAsset is a file whose tag tells its bytes from others'.
func newAsset(tag, kind string, data []byte) *asset {
	file := &asset{kind: []string{kind}}
	file.put(encodingNone, tag, func() []byte { return data })
	if kind == "image/png" { // is compressed already
		file.forms[encodingBrotli], file.forms[encodingGzip] = file.forms[encodingNone], file.forms[encodingNone]
		return file
	}
	quality := effortBest
	if len(data) >= large {
		quality = effortKept
	}
	for _, e := range [...]encoding{encodingBrotli, encodingGzip} {
		file.put(e, tag, func() []byte { return compress(data, e, quality) })
	}
	return file
}

// large is the size from which the best compression takes longer than a reader
// waits; the build makes it for such files.
const large = 1 << 20

// addEncoded takes the compressed forms that the build left beside a file.
func (a *assets) addEncoded(from fs.FS, name string) {
	hashed := path.Base(a.hashed[path.Base(name)])
	for e, ext := range map[encoding]string{encodingBrotli: ".br", encodingGzip: ".gz"} {
		if data, err := fs.ReadFile(from, name+ext); err == nil {
			a.byName[hashed].put(e, hashed, func() []byte { return data })
		}
	}
}

// url is the address of an asset by its plain name.
func (a *assets) url(name string) string { return a.hashed[name] }

// ServeHTTP answers for files that never change under their name.
func (a *assets) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(r.URL.Path, assetPath(a.base))
	file, ok := a.byName[name]
	if !ok {
		http.Error(w, "There is no such file: reload the page that named it.", http.StatusNotFound)
		return
	}
	w.Header()["Cache-Control"] = keepForGood
	file.serve(w, r)
}

// serve writes a file, for any page to use. How long it may be kept is set
// before.
func (f *asset) serve(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	shareable(h)
	h["Content-Type"] = f.kind
	h["Vary"] = varyByEncoding
	serveForm(w, r, f.forms[negotiate(r)]())
}
