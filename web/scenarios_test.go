package web

import (
	"encoding/json"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"breakeven/app/scenario"
)

// ownScenarios are the built-in ones with one of an operator's own, and with
// another in the place of Meta's.
func ownScenarios(t *testing.T) *scenario.Catalogue {
	t.Helper()
	good, err := os.ReadFile("../app/scenario/testdata/good.json")
	if err != nil {
		t.Fatal(err)
	}
	meta := strings.Replace(strings.Replace(string(good), "example-works-2025", "meta-2025", 1), "Do the layoffs pay", "Who pays", 1)
	c, err := scenario.BuiltIn().With(fstest.MapFS{
		"example-works-2025.json": {Data: good}, "meta-2025.json": {Data: []byte(meta)},
		"README.md": {Data: []byte("not a scenario")}, scenario.SchemaFile: {Data: scenario.Schema()},
	}, "2026-11-28")
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// An operator's own scenario is everywhere that a built-in one is.
func TestOwnScenarios(t *testing.T) {
	o := Options{Scenarios: ownScenarios(t), Origin: "https://cdn.example"}.withDefaults()
	own, there := o.Scenarios.ByID("example-works-2025")
	if !there || len(o.Scenarios.All()) != len(scenario.All())+1 {
		t.Fatalf("%d scenarios", len(o.Scenarios.All()))
	}
	files := testAssets(t, o)
	files.addPresets(o.Scenarios)
	handler := o.handler(files)
	for address, says := range map[string]string{
		"/?scenario=example-works-2025":        own.Title,
		"/scenario/example-works-2025":         own.Title,
		"/embed/example-works-2025":            own.Title,
		"/embed?scenario=example-works-2025":   own.Title,
		"/learn?scenario=example-works-2025":   own.Company,
		"/embed/meta-2025":                     "Who pays for the new plant?",
		"/":                                    own.ID, // among the presets
		"/studio":                              own.Title,
		"/oembed/example-works-2025.json":      own.Title,
		"/workbook/example-works-2025.csv":     "10000000000",
		"/table/embed/example-works-2025.json": "{",
		"/sitemap.xml":                         own.ID,
		"/worker.js":                           "scenario/" + own.ID,
		"/picture/example-works-2025.png":      "PNG",
		"/nowhere":                             own.Company,
		"/" + schemaName:                       scenario.SchemaID,
	} {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequest("GET", address, nil))
		if !strings.Contains(w.Body.String(), says) {
			t.Errorf("%s does not say %q: %d %.200s", address, says, w.Code, w.Body)
		}
	}
}

func TestSchemaIsServed(t *testing.T) {
	answer := get(t, Options{}, "GET", "/"+schemaName)
	var schema struct {
		ID string `json:"$id"`
	}
	if err := json.Unmarshal([]byte(body(t, answer)), &schema); err != nil || schema.ID != scenario.SchemaID {
		t.Errorf("%v, %q", err, schema.ID)
	}
	if kind := answer.Header.Get("Content-Type"); kind != "application/schema+json" {
		t.Errorf("sent as %s", kind)
	}
}
