package web

import (
	"crypto/sha512"
	"encoding/base64"
	"net/http"
	"strings"
	"testing"
)

// published lists the loaders that editors may have pinned, by their hashes.
// One that stands here under a release of the product never changes: to change
// the loader then, copy its file to the next number and add a line. While the
// changelog has a version under "Unreleased" only, its line may be written anew.
var published = map[string]string{
	"embed.1.js": "sha384-cx7icA4maGLrEP4YCCRtO6GSO1UL8m9HI8yqNxMvOlJirmpTqEYg2hV4J/uCk9k+",
}

func TestReleasedLoadersStay(t *testing.T) {
	found := map[string]string{}
	for _, l := range releases() {
		found[l.name()] = l.integrity()
	}
	for name, hash := range published {
		if found[name] != hash {
			t.Errorf("web/loader/%s has the hash %q, was published as %q: pages that pinned it would break. Put the change into a file with the next number", name, found[name], hash)
		}
	}
	for name, hash := range found {
		if _, ok := published[name]; !ok {
			t.Errorf("web/loader/%s is new: add %q: %q to the list", name, name, hash)
		}
	}
}

// The newest loader is what every article pays for.
func TestTheLoaderIsSmall(t *testing.T) {
	const most = 900
	all := releases()
	if size := len(compress(all[len(all)-1].script, encodingBrotli, effortBest)); size > most || size < 300 {
		t.Errorf("the loader takes %d bytes in Brotli, at most %d", size, most)
	}
}

func TestTheLoaderIsServedForPinningAndEvergreen(t *testing.T) {
	name, integrity := Loader()
	for _, base := range []string{"/", "/news/"} {
		o := Options{Base: base}
		for _, c := range []struct{ name, keep string }{
			{name, "public, max-age=31536000, immutable"}, {"embed.js", "public, max-age=3600"},
		} {
			r := get(t, o, http.MethodGet, base+c.name)
			sum := sha512.Sum384([]byte(body(t, r)))
			if got := "sha384-" + base64.StdEncoding.EncodeToString(sum[:]); got != integrity || r.StatusCode != http.StatusOK {
				t.Errorf("%s%s answers %d with the hash %s, not %s", base, c.name, r.StatusCode, got, integrity)
			}
			for header, want := range map[string]string{
				"Content-Type": "text/javascript; charset=utf-8", "Cache-Control": c.keep,
				"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin",
				"Vary": "Accept-Encoding", "X-Content-Type-Options": "nosniff",
			} {
				if got := r.Header.Get(header); got != want {
					t.Errorf("%s has %s: %q, not %q", c.name, header, got, want)
				}
			}
			for _, coding := range []string{"br", "gzip"} {
				if r := get(t, o, http.MethodGet, base+c.name, "Accept-Encoding", coding); r.Header.Get("Content-Encoding") != coding {
					t.Errorf("%s is sent in %q, asked for in %s", c.name, r.Header.Get("Content-Encoding"), coding)
				}
			}
			if r := get(t, o, http.MethodGet, base+c.name, "If-None-Match", r.Header.Get("ETag")); r.StatusCode != http.StatusNotModified {
				t.Errorf("%s answers its own tag with %d", c.name, r.StatusCode)
			}
		}
		if r := get(t, o, http.MethodGet, base+"embed.0.js"); r.StatusCode != http.StatusNotFound {
			t.Errorf("a version there never was answers %d", r.StatusCode)
		}
	}
}

// The source says in prose what the served file does not; nothing of it may
// point to another origin.
func TestTheLoaderNamesNoOtherSite(t *testing.T) {
	for _, l := range releases() {
		if text := string(l.script); strings.Contains(text, "//") || strings.Contains(text, "innerHTML") || strings.Contains(text, "eval") {
			t.Errorf("%s: %s", l.name(), text)
		}
	}
}
