package web

import (
	"bytes"
	_ "embed"
	"html/template"
	"net/http"
	"path"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/app/takeaway"
	"breakeven/calc"
)

//go:embed method.html
var methodText string

var methodPage = withParts("method", methodText)

// methodDocument is what the page's template needs.
type methodDocument struct {
	Base, Icon, Style, Look, Script string // addresses
	Learn, Studio                   string // other pages'
	Example                         string // the embed of the example
	Code                            string
	Inputs                          []methodInput
	Formulas                        map[string]formulas
	Presets                         []methodPreset
	Model                           int
	Programs                        []methodProgram
	Changes                         template.HTML
	Parts                           *parts
}

// methodInput is a line of the list of inputs.
type methodInput struct {
	Name, Label, Note, Unit, Allowed, Default string
	Flow                                      bool
}

// methodPreset is a preset with its files and all that it names as a source.
type methodPreset struct {
	Name, Question                string
	Page, Table, File, Book, Rows string // addresses
	Sources                       []scenario.Source
}

// methodProgram is one of the programs that browsers get, with its version as
// citations give it.
type methodProgram struct{ Name, Version string }

// method answers with the page that says what is reckoned, and how a page
// around an embed talks with it, by an example that runs.
func (s *site) method(w http.ResponseWriter, r *http.Request) {
	f, err := s.methodForm(s.languageOf(r, nil), negotiate(r))
	if err != nil {
		s.unmade(w, r, err, "page")
		return
	}
	servePage(w, r, f)
}

// methodForm makes the page in a language, or finds it.
func (s *site) methodForm(loc *locale.Locale, e encoding) (*form, error) {
	return s.kept.get("method "+loc.Tag(), e, maker{compress: s.compressKept, body: func() ([]byte, error) {
		script, _ := written.ReadFile("example.js") // embedded: it is there
		var body bytes.Buffer
		err := methodPage.Execute(&body, methodDocument{
			Base: s.Base, Icon: s.Base + "favicon.svg", Learn: s.path("learn"), Studio: s.path("studio"),
			Style: s.assets.url("style.css"), Look: s.assets.url("method.css"), Script: s.assets.url("example.js"),
			Example: s.Base + s.shown(s.Scenarios.Default(), "id=example&events=1").embed(),
			Code:    string(script),
			Inputs:  methodInputs(loc), Formulas: formulasOf, Presets: s.methodPresets(),
			Model: calc.Version, Programs: s.methodPrograms(), Changes: changelog(),
			Parts: s.parts(loc),
		})
		return body.Bytes(), err
	}})
}

// methodInputs lists the fields, as the model has them.
func methodInputs(loc *locale.Locale) []methodInput {
	var list []methodInput
	defaults := calc.Scenario{}
	for f := range calc.NumFields {
		name := f.String()
		list = append(list, methodInput{
			Name: name, Label: loc.Text(locale.FieldLabel(name)), Note: loc.Text(locale.FieldNote(name)),
			Unit: takeaway.Book{}.Unit(f), Allowed: loc.Text(locale.FieldAllowed(name)), Default: defaults.Text(f), Flow: f.Flow(),
		})
	}
	return list
}

// methodPresets lists the presets, each with every source once.
func (s *site) methodPresets() []methodPreset {
	var list []methodPreset
	for _, p := range s.Scenarios.All() {
		entry := methodPreset{
			Name: p.Company + ", " + p.Period, Question: p.Title, Page: s.Base + s.shown(p, "").page(),
			Table: s.Base + dataName(p, ".csv"), File: s.Base + dataName(p, ".json"),
			Book: s.Base + takenName(p, ".xlsx"), Rows: s.Base + takenName(p, ".csv"),
		}
		seen := map[string]bool{}
		add := func(origin scenario.Provenance) {
			for _, source := range origin.Sources {
				if !seen[source.URL] {
					seen[source.URL] = true
					entry.Sources = append(entry.Sources, source)
				}
			}
		}
		for f := range calc.NumFields {
			add(p.Fields[f])
		}
		for _, fact := range p.Facts {
			add(fact.Provenance)
		}
		list = append(list, entry)
	}
	return list
}

// methodPrograms are the programs with their versions: learn.HASH.wasm has its
// own in its name, and the classroom's citations take it from there.
func (s *site) methodPrograms() []methodProgram {
	var list []methodProgram
	for _, p := range [...]methodProgram{{"the classroom", "learn.wasm"}, {"the full page", "page.wasm"}, {"embeds", "engine.wasm"}, {"the studio", "studio.wasm"}} {
		_, version, _ := strings.Cut(path.Base(s.assets.url(p.Version)), ".")
		version, _, _ = strings.Cut(version, ".")
		list = append(list, methodProgram{p.Name, version})
	}
	return list
}
