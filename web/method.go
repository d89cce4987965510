package web

import (
	"bytes"
	_ "embed"
	"html/template"
	"net/http"
	"path"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/calc"
)

//go:embed method.html
var methodText string

var methodPage = withParts("method", methodText)

// methodDocument is what the page's template needs.
type methodDocument struct {
	speaker
	Base, Icon, Style, Look, Script string // addresses
	Learn, Studio                   string // other pages'
	Example                         string // the embed of the example
	Code                            string
	Inputs                          []methodInput
	Statuses                        []methodStatus
	Terms                           []methodTerm
	Known                           []methodKnown
	Presets                         []methodPreset
	Model                           int
	Changes                         template.HTML
	Parts                           *parts
	programs                        map[string]string // their file's name → its version
}

// methodInput is a line of the list of inputs.
type methodInput struct{ Name, Means, Unit, Allowed, Default string }

// methodPreset is a preset with its files and all that it names as a source.
type methodPreset struct {
	Name, Question                string
	Page, Table, File, Book, Rows string // addresses
	Sources                       []scenario.Source
	Written, Named                template.HTMLAttr // the languages of those, and of the name
}

// method answers with the page that says what is reckoned, and how a page
// around an embed talks with it, by an example that runs.
func (s *site) method(w http.ResponseWriter, r *http.Request) {
	_, named := namedLanguage(r.URL.RawQuery)
	f, err := s.methodForm(s.languageOf(r, nil), named, negotiate(r))
	if err != nil {
		s.unmade(w, r, err, locale.SiteUnmadePage)
		return
	}
	servePage(w, r, f)
}

// methodForm makes the page in a language, or finds it. Where the query names the
// language, its links do, too.
func (s *site) methodForm(loc *locale.Locale, named bool, e encoding) (*form, error) {
	spoken := model.Place{}
	if named {
		spoken.Query = "lang=" + loc.Tag()
	}
	return s.kept.get("method "+loc.Tag()+" "+spoken.Query, e, maker{compress: s.compressKept, body: func() ([]byte, error) {
		script, _ := written.ReadFile("example.js") // embedded: it is there
		var body bytes.Buffer
		err := methodPage.Execute(&body, methodDocument{
			speaker: speaker{loc},
			Base:    spoken.Spoken(s.Base), Icon: s.Base + "favicon.svg", Learn: spoken.Spoken(s.path("learn")), Studio: spoken.Spoken(s.path("studio")),
			Style: s.assets.url("style.css"), Look: s.assets.url("method.css"), Script: s.assets.url("example.js"),
			Example: s.Base + s.shown(s.Scenarios.Default(), "id=example&events=1&lang="+loc.Tag()).embed(),
			Code:    string(script),
			Inputs:  methodInputs(loc), Statuses: methodStatuses(), Terms: methodTerms(), Known: methodKnownIn(loc), Presets: s.methodPresets(loc, spoken),
			Model: calc.Version, programs: s.programVersions(), Changes: changelog(),
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
		unit := loc.Text(locale.MethodUnitOf(unitKind(f)))
		if f.Flow() {
			unit = loc.Text(locale.MethodUnitFlow, textArg("unit", unit))
		}
		list = append(list, methodInput{
			Name: name, Unit: unit, Allowed: loc.Text(locale.FieldAllowed(name)), Default: defaults.Text(f),
			Means: loc.Text(locale.MethodMeans, textArg("label", loc.Text(locale.FieldLabel(name))), textArg("note", loc.Text(locale.FieldNote(name)))),
		})
	}
	return list
}

// unitKind is the kind of a field's unit, as messages name it.
func unitKind(f calc.Field) string {
	switch f.Unit() {
	case calc.UnitMonths:
		return "months"
	case calc.UnitMoney:
		return "money"
	case calc.UnitShare:
		return "share"
	case calc.UnitPeople:
		return "people"
	case calc.UnitMoneyPerPerson:
		return "person"
	default:
		return "gpu"
	}
}

// methodPresets lists the presets, each with every source once.
func (s *site) methodPresets(loc *locale.Locale, spoken model.Place) []methodPreset {
	var list []methodPreset
	for _, p := range s.Scenarios.All() {
		in := p.In(loc.Tag())
		entry := methodPreset{
			Name: nameOf(loc, p), Question: in.Title, Written: speaker{loc}.In(p.TextLanguage()), Named: speaker{loc}.In(in.TextLanguage()), Page: spoken.Spoken(s.Base + s.shown(p, "").page()),
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

// programVersions are the programs' versions as citations give them: learn.HASH.wasm
// has its own in its name, and the classroom's citations take it from there.
func (s *site) programVersions() map[string]string {
	versions := map[string]string{}
	for _, name := range [...]string{"learn.wasm", "page.wasm", "engine.wasm", "studio.wasm"} {
		_, version, _ := strings.Cut(path.Base(s.assets.url(name)), ".")
		versions[name], _, _ = strings.Cut(version, ".")
	}
	return versions
}

// Program is the version of a program that browsers get.
func (d methodDocument) Program(file string) template.HTML { return code(d.programs[file]) }
