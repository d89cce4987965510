package web

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"breakeven/app/scenario"
)

// builtSites are the sites as files that tests have made, by their options: to
// compress one takes its time.
var builtSites = map[string]map[string]string{}

func staticFiles(t *testing.T, o Options) map[string]string {
	t.Helper()
	key := fmt.Sprint(o)
	if builtSites[key] == nil {
		builtSites[key] = makeFiles(t, o)
	}
	return builtSites[key]
}

func makeFiles(t *testing.T, o Options) map[string]string {
	t.Helper()
	o = o.withDefaults()
	o.hurried = true
	files, err := o.files(testAssets(t, o))
	if err != nil {
		t.Fatal(err)
	}
	byName := map[string]string{}
	for _, f := range files {
		byName[f.Name] = string(f.Data)
	}
	return byName
}

func TestStaticFilesAreTheSameWheneverTheyAreMade(t *testing.T) {
	o := Options{Origin: "https://cdn.example", Base: "/news/"}
	files, again := staticFiles(t, o), makeFiles(t, o)
	for name := range files {
		if again[name] != files[name] {
			t.Errorf("%s differs when it is made again", name)
		}
	}
	if len(again) != len(files) || len(files) < 20 {
		t.Fatalf("%d files, then %d", len(files), len(again))
	}
}

func TestStaticFilesHoldTogether(t *testing.T) {
	const site = "https://cdn.example/news/"
	files := staticFiles(t, Options{Origin: "https://cdn.example", Base: "/news/"})
	there := func(from, address string) {
		name, ok := strings.CutPrefix(address, site)
		if _, found := files[name]; !ok || !found {
			t.Errorf("%s leads to %s, which is no file", from, address)
		}
	}
	pages := map[string]string{"index.html": "amazon-2025-9m", "embed/index.html": "amazon-2025-9m"}
	for _, p := range scenario.All() {
		pages["embed/"+p.ID+"/index.html"] = p.ID
	}
	for name, id := range pages {
		h := headOf(t, files[name])
		if link := h.links["application/json+oembed"]; link != site+"oembed/"+id+".json" || files["oembed/"+id+".json"] == "" {
			t.Errorf("%s leads to %s", name, link)
		}
		if link := h.links["text/xml+oembed"]; link != site+"oembed/"+id+".xml" || files["oembed/"+id+".xml"] == "" {
			t.Errorf("%s leads to %s", name, link)
		}
		for _, part := range strings.Split(files[name], `"`) {
			if strings.HasPrefix(part, "/news/assets/") {
				there(name, "https://cdn.example"+part)
			}
		}
	}
	there("index.html", headOf(t, files["index.html"]).metas["og:image"])
	newest, _ := Loader()
	if files["embed.js"] == "" || files["embed.js"] != files[newest] {
		t.Errorf("embed.js is not %s", newest)
	}
	for _, p := range scenario.All() {
		var a oembedAnswer
		if err := json.Unmarshal([]byte(files["oembed/"+p.ID+".json"]), &a); err != nil {
			t.Fatal(err)
		}
		src, link, _ := frame(t, a.HTML)
		there(p.ID+".json", src+"index.html")
		there(p.ID+".json", link+"index.html")
		there(p.ID+".json", a.ThumbnailURL)
		there(p.ID, site+"picture/600/"+p.ID+".png")
	}
}

func TestStaticFilesWithoutAnOrigin(t *testing.T) {
	files := staticFiles(t, Options{})
	for name, data := range files {
		if strings.HasPrefix(name, "oembed/") || strings.HasSuffix(name, ".html") && strings.Contains(data, "+oembed") {
			t.Errorf("%s speaks of oEmbed without an address to name", name)
		}
	}
	if files["index.html"] == "" || files["picture/meta-2025.png"] == "" || files["favicon.svg"] == "" {
		t.Error("pages, pictures or the icon are missing")
	}
}
