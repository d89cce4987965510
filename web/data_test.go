package web

import (
	"net/http"
	"strings"
	"testing"

	"breakeven/app/scenario"
	"breakeven/app/takeaway"
)

func TestDataOfEveryPreset(t *testing.T) {
	for _, p := range scenario.All() {
		own, _ := scenario.BuiltIn().Data(p.ID)
		for extension, want := range map[string]string{".csv": string(takeaway.SourceTable(p)), ".json": string(own)} {
			address := "/" + dataName(p, extension)
			for _, asked := range []string{address, address + "?capex=1&utm_source=x"} {
				r := get(t, Options{}, http.MethodGet, asked)
				if got := body(t, r); r.StatusCode != http.StatusOK || got != want || want == "" {
					t.Errorf("%s: status %d, %d bytes, %d wanted", asked, r.StatusCode, len(got), len(want))
				}
				for name, want := range map[string]string{
					"Content-Type": dataKinds[extension][0], "Content-Disposition": "attachment", "Cache-Control": "no-cache", "Vary": "Accept-Encoding",
					"X-Content-Type-Options": "nosniff", "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin", "Content-Security-Policy": "",
				} {
					if got := r.Header.Get(name); got != want {
						t.Errorf("%s: %s is %q, want %q", asked, name, got, want)
					}
				}
				tag := r.Header.Get("ETag")
				if again := get(t, Options{}, http.MethodGet, asked, "If-None-Match", tag); tag == "" || again.StatusCode != http.StatusNotModified {
					t.Errorf("%s by its tag %q: status %d", asked, tag, again.StatusCode)
				}
			}
		}
		for _, page := range []string{"/?scenario=" + p.ID, "/embed/" + p.ID, "/method"} {
			if text := body(t, get(t, Options{}, http.MethodGet, page)); !strings.Contains(text, `href="/data/`+p.ID+`.csv"`) {
				t.Errorf("%s does not lead to the table of %s", page, p.ID)
			}
		}
	}
	for _, address := range []string{"/data/nobody.csv", "/data/amazon-2025-9m.xml", "/data/amazon-2025-9m", "/data/", "/data/.csv"} {
		if r := get(t, Options{}, http.MethodGet, address); r.StatusCode != http.StatusNotFound || r.Header.Get("Content-Disposition") != "" || r.Header.Get("Content-Security-Policy") == "" {
			t.Errorf("%s: status %d, %v", address, r.StatusCode, r.Header)
		}
	}
}

func TestDataLiesInAFolderOfFiles(t *testing.T) {
	want := func(p *scenario.Preset, extension string) string {
		if extension == ".csv" {
			return string(takeaway.SourceTable(p))
		}
		own, _ := scenario.BuiltIn().Data(p.ID)
		return string(own)
	}
	files := staticFiles(t, Options{Origin: "https://cdn.example", Base: "/news/"})
	list := listOf(t, files["worker.js"])
	for _, p := range scenario.All() {
		for extension := range dataKinds {
			name := dataName(p, extension)
			if files[name] != want(p, extension) || files[name+".br"] == "" || list.Files[name] != integrity([]byte(files[name])) {
				t.Errorf("%s is missing, another, not compressed, or not kept on the device", name)
			}
		}
		if !strings.Contains(files["embed/"+p.ID+"/index.html"], `href="/news/data/`+p.ID+`.csv"`) {
			t.Errorf("the embed of %s does not lead to its table", p.ID)
		}
	}
	if !strings.Contains(files["_headers"], "/news/data/*\n") || strings.Count(files["_headers"], "/news/data/") != 1 {
		t.Errorf("hosts have no one rule for the folder:\n%s", files["_headers"])
	}
}

// An operator's own scenario has them, too, and stands on /method.
func TestDataOfOwnScenarios(t *testing.T) {
	o := Options{Scenarios: ownScenarios(t)}.withDefaults()
	files := testAssets(t, o)
	files.addPresets(o.Scenarios)
	handler := o.handler(files)
	for address, says := range map[string]string{
		"/data/example-works-2025.csv":  "example-works-2025,input,capex,",
		"/data/example-works-2025.json": `"id": "example-works-2025"`,
		"/method":                       "/data/example-works-2025.csv",
	} {
		if answer := answerTo(handler, address, encodingNone); answer.status != http.StatusOK || !strings.Contains(answer.body.String(), says) {
			t.Errorf("%s: status %d without %q", address, answer.status, says)
		}
	}
}
