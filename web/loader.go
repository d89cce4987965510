package web

import (
	"crypto/sha512"
	"embed"
	"encoding/base64"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// The loader is the script behind <breakeven-calculator>. It is written in
// loader/embed.js and served small, as loader/embed.N.js. An editor who pinned a
// version by its hash keeps it for good, so a released one never changes: a new
// one gets the next number, and stands beside the old ones. The evergreen name,
// /embed.js, answers with the newest.

//go:embed loader/embed.*.js
var releasedLoaders embed.FS

// release is one version of the loader.
type release struct {
	version int
	script  []byte
}

// name is the file's under the site's base: "embed.1.js".
func (l release) name() string { return "embed." + strconv.Itoa(l.version) + ".js" }

// integrity is what a script element's attribute of that name says.
func (l release) integrity() string {
	sum := sha512.Sum384(l.script)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}

// releases are all versions, the newest last.
func releases() []release {
	files, _ := releasedLoaders.ReadDir("loader") // embedded: it is there
	var list []release
	for _, f := range files {
		number := strings.TrimSuffix(strings.TrimPrefix(f.Name(), "embed."), ".js")
		version, err := strconv.Atoi(number)
		if err != nil {
			panic("web/loader/" + f.Name() + " has no version in its name: call it embed.1.js, embed.2.js …")
		}
		script, _ := releasedLoaders.ReadFile("loader/" + f.Name())
		list = append(list, release{version, script})
	}
	slices.SortFunc(list, func(a, b release) int { return a.version - b.version })
	return list
}

// Loader gives the newest loader's name under the site's base, such as
// "embed.1.js", and its hash, as the integrity attribute of a script element
// writes it. A pinned script needs crossorigin="anonymous", too.
func Loader() (name, integrity string) {
	all := releases()
	newest := all[len(all)-1]
	return newest.name(), newest.integrity()
}

// loaderFiles are the handlers of the loader's files, by their names under the
// site's base.
func loaderFiles() map[string]http.HandlerFunc {
	files := map[string]http.HandlerFunc{}
	for _, l := range releases() {
		file := newAsset(l.integrity(), "text/javascript; charset=utf-8", l.script)
		serve := func(keep []string) http.HandlerFunc {
			return func(w http.ResponseWriter, r *http.Request) {
				w.Header()["Cache-Control"] = keep
				file.serve(w, r)
			}
		}
		files[l.name()] = serve(keepForGood)
		files["embed.js"] = serve(keepAnHour) // of the last, the newest
	}
	return files
}
