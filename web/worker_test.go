package web

import (
	"bytes"
	"encoding/json"
	"image/png"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"breakeven/app/scenario"
)

// listOf reads the list at the top of a worker's script.
func listOf(t *testing.T, script string) workerSite {
	t.Helper()
	_, rest, ok := strings.Cut(script, "\"use strict\";\nconst site = ")
	line, code, _ := strings.Cut(rest, ";\n")
	var list workerSite
	if err := json.Unmarshal([]byte(line), &list); !ok || err != nil || !strings.Contains(code, "addEventListener") {
		t.Fatalf("%v: %.200s", err, script)
	}
	return list
}

// Everything that the worker keeps is there, with the bytes it was promised, at each of a site's addresses; and a list
// has every page and file that a full page asks for.
func TestTheWorkersListIsTheSite(t *testing.T) {
	for _, o := range []Options{{}, {Base: "/news/"}, {Base: "/news/", Origin: "https://cdn.example"}} {
		site := o.withDefaults().handler(testAssets(t, o))
		ask := func(host, address string) *http.Response {
			r := httptest.NewRequest("GET", address, nil)
			r.Host = host
			w := httptest.NewRecorder()
			site.ServeHTTP(w, r)
			return w.Result()
		}
		base := o.withDefaults().Base
		versions := map[string]bool{}
		for _, host := range []string{"one.example", "two.example:8080"} {
			answer := ask(host, base+"worker.js")
			h := answer.Header
			if answer.StatusCode != 200 || h.Get("Content-Type") != "text/javascript; charset=utf-8" || h.Get("Cache-Control") != "no-cache" || h.Get("ETag") == "" ||
				h.Get("Content-Security-Policy") != workerPolicy {
				t.Fatalf("%d %v", answer.StatusCode, h)
			}
			list := listOf(t, body(t, answer))
			versions[list.Version] = true
			if list.Base != base || len(list.Version) != 12 || list.Slash != "" || !strings.Contains(list.Away, "offline") {
				t.Errorf("%+v", list)
			}
			all := maps.Clone(list.Files)
			maps.Copy(all, list.Pages)
			for name, hash := range all {
				file := ask(host, base+name)
				if text := body(t, file); file.StatusCode != 200 || integrity([]byte(text)) != hash {
					t.Errorf("%s: status %d, %d bytes that are not the list's", name, file.StatusCode, len(text))
				}
			}
			for name := range list.Pages {
				asked := regexp.MustCompile(base+`(assets/[\w.-]+)`).FindAllStringSubmatch(body(t, ask(host, base+name)), -1)
				for _, file := range asked {
					if list.Files[file[1]] == "" {
						t.Errorf("the page %q asks for %s, which is not kept", name, file[1])
					}
				}
				if len(asked) < 4 {
					t.Errorf("the page %q asks for %d files: this looks at the wrong thing", name, len(asked))
				}
			}
			for _, name := range []string{"", "method", "studio", "studio/scenario", "learn", "scenario/meta-2025"} {
				if list.Pages[name] == "" {
					t.Errorf("the page %q is not kept", name)
				}
			}
			for name := range all {
				if strings.HasPrefix(name, "embed") || strings.Contains(name, "screenshot") {
					t.Errorf("%s is kept", name)
				}
			}
		}
		if want := 2 - min(1, len(o.Origin)); len(versions) != want {
			t.Errorf("two hosts of one site (origin %q) have %d versions, not %d", o.Origin, len(versions), want)
		}
	}
}

// A folder of files has the same worker, for the addresses that files have; every page in it but the embeds is kept.
func TestTheWorkerOfAFolderOfFiles(t *testing.T) {
	files := staticFiles(t, Options{Origin: "https://cdn.example", Base: "/news/"})
	list := listOf(t, files["worker.js"])
	if list.Slash != "/" {
		t.Errorf("a page's address ends with %q", list.Slash)
	}
	for name, hash := range list.Files {
		if integrity([]byte(files[name])) != hash {
			t.Errorf("%s is not the list's", name)
		}
	}
	for name, data := range files {
		page, ok := strings.CutSuffix("/"+name, "/index.html")
		page = strings.TrimPrefix(page, "/")
		if !ok || strings.HasPrefix(page, "embed") {
			continue
		}
		if list.Pages[page] != integrity([]byte(data)) {
			t.Errorf("the page %q is not kept as it is", page)
		}
	}
	if len(list.Pages) < 3+len(scenario.All()) {
		t.Errorf("%d pages are kept", len(list.Pages))
	}
}

// Whatever differs in what is kept makes another version, and nothing else does.
func TestAVersionIsWhatItKeeps(t *testing.T) {
	o := Options{Origin: "https://example.com"}.withDefaults()
	version := func(change func(*assets)) string {
		files := testAssets(t, o)
		change(files)
		w := httptest.NewRecorder()
		o.handler(files).ServeHTTP(w, httptest.NewRequest("GET", "/worker.js", nil))
		return listOf(t, w.Body.String()).Version
	}
	same := func(*assets) {}
	first := version(same)
	if again := version(same); again != first {
		t.Errorf("one site has two versions, %s and %s", first, again)
	}
	other := func(a *assets) { a.add("page.wasm", "application/wasm", []byte("\x00asm2")) }
	if version(other) == first {
		t.Error("another engine has the same version")
	}
}

// The manifest's addresses are there and are what it says, under any path.
func TestTheManifest(t *testing.T) {
	for _, o := range []Options{{}, {Base: "/news/"}} {
		base := o.withDefaults().Base
		answer := get(t, o, "GET", base+"manifest.webmanifest")
		if answer.Header.Get("Content-Type") != "application/manifest+json" || answer.Header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%v", answer.Header)
		}
		if again := get(t, o, "GET", base+"manifest.webmanifest", "If-None-Match", answer.Header.Get("ETag")); again.StatusCode != 304 {
			t.Errorf("the same manifest again: %d", again.StatusCode)
		}
		var m webManifest
		decoder := json.NewDecoder(answer.Body)
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&m); err != nil {
			t.Fatal(err)
		}
		if m.ID != base || m.Scope != base || m.StartURL != base || m.Display != "standalone" || m.Name == "" || m.ShortName == "" || m.Lang != "en" {
			t.Errorf("%+v", m)
		}
		purposes := map[string]bool{}
		pictures := slices.Concat(m.Icons, m.Screenshots)
		for _, i := range m.Icons {
			purposes[i.Purpose+" "+i.Sizes] = true
		}
		for _, want := range []string{"any any", "any 192x192", "any 512x512", "maskable 512x512", "monochrome 512x512"} {
			if !purposes[want] {
				t.Errorf("there is no icon %q", want)
			}
		}
		companies := map[string]bool{}
		for _, s := range m.Shortcuts {
			companies[s.ShortName] = true
		}
		if len(m.Shortcuts) != mostShortcuts || len(companies) != mostShortcuts {
			t.Errorf("%d shortcuts, to %v", len(m.Shortcuts), companies)
		}
		for _, s := range m.Shortcuts {
			if r := get(t, o, "GET", s.URL); r.StatusCode != 200 || !strings.HasPrefix(s.URL, base) {
				t.Errorf("%s: %d", s.URL, r.StatusCode)
			}
			pictures = append(pictures, s.Icons...)
		}
		for _, p := range pictures {
			r := get(t, o, "GET", p.Src, "Accept-Encoding", "br")
			if kind := r.Header.Get("Content-Type"); r.StatusCode != 200 || kind != p.Type {
				t.Errorf("%s: %d %s", p.Src, r.StatusCode, kind)
			}
			if path.Ext(p.Src) != ".png" {
				continue
			}
			data, err := io.ReadAll(r.Body)
			if err != nil {
				t.Fatal(err)
			}
			picture, err := png.DecodeConfig(bytes.NewReader(data))
			if size := sizes(picture.Width, picture.Height); err != nil || size != p.Sizes || len(data) > 60_000 {
				t.Errorf("%s: %s and %d bytes, %v", p.Src, size, len(data), err)
			}
		}
	}
}

// A full page leads to the manifest and has the script; an embed has nothing of it.
func TestFullPagesAlonePartake(t *testing.T) {
	for address, full := range map[string]bool{"/": true, "/scenario/meta-2025": true, "/?capex=1": true, "/method": true, "/studio": true, "/studio/scenario": true, "/learn": true, "/embed": false, "/embed/meta-2025": false} {
		page := body(t, get(t, Options{}, "GET", address))
		for _, part := range []string{`<link rel="manifest" href="/manifest.webmanifest">`, `<link rel="apple-touch-icon" href="/assets/icon-touch.`, `<script src="/assets/site.`, `data-worker="/worker.js"`, `name="theme-color"`, `data-device="newer" hidden`} {
			if strings.Contains(page, part) != full {
				t.Errorf("%s has %s: %v", address, part, !full)
			}
		}
	}
}
