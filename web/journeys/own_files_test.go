package journeys

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// choose has the reader choose a file of this text.
func (p *tab) choose(text string) {
	p.Helper()
	path := filepath.Join(p.TempDir(), "chosen.json")
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		p.Fatal(err)
	}
	p.reveal(ownBox)
	chooser := call(p, runtime.Evaluate, runtime.EvaluateParams{Expression: `document.querySelector('` + ownPart + ` input[type=file]')`})
	call(p, dom.SetFileInputFiles, dom.SetFileInputFilesParams{Files: []string{path}, ObjectID: chooser.Result.ObjectID})
}

// exported gives the text of the file that the reader exports.
func (p *tab) exported() string {
	p.Helper()
	folder := p.TempDir()
	call(p, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: folder,
		BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID})
	p.ownDo("Export as a file", "")
	path := filepath.Join(folder, "breakeven-scenarios.json")
	for deadline := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		if data, err := os.ReadFile(path); err == nil && len(data) > 0 {
			return string(data)
		}
		if time.Now().After(deadline) {
			files, _ := os.ReadDir(folder)
			p.Fatalf("no file breakeven-scenarios.json came, but %v", files)
		}
	}
}

// What is exported on one machine gives the same answers on another, and to the command line.
func TestScenariosTravelAsAFile(t *testing.T) {
	p := open(t, "/", visit{})
	p.enter("capex", "95bn")
	p.enter("taxRate", "21.5%")
	first := amazon.with("capex", "95000000000", "taxRate", "0.215")
	p.save(`"Dear" <chips> & \ 👩‍💻`)
	p.goTo("/?scenario=microsoft-fy25&lock=headcount")
	p.waitForEngine()
	p.enter("revenue", "300bn")
	p.save("Microsoft, less")
	microsoft, err := p.outputs()
	if err != nil {
		t.Fatal(err)
	}
	file := p.exported()
	type kept struct {
		Name, Preset, Query, Fragment string
		Scenario                      scenario
	}
	var list struct {
		Breakeven string
		Version   int
		Scenarios []kept
	}
	if err := json.Unmarshal([]byte(file), &list); err != nil || list.Version != 1 || len(list.Scenarios) != 2 {
		t.Fatalf("%v: %s", err, file)
	}
	for i, want := range []outputs{microsoft, solve(t, first)} {
		for name, value := range solve(t, list.Scenarios[i].Scenario) {
			if value != want[name] {
				t.Errorf("%s: solve says %s = %q of the file, the page said %q", list.Scenarios[i].Name, name, value, want[name])
			}
		}
	}

	elsewhere := open(t, "/", visit{width: 360})
	elsewhere.choose(file)
	elsewhere.ownSays("2 scenarios imported.")
	elsewhere.keeps("Microsoft, less", `"Dear" <chips> & \ 👩‍💻`)
	elsewhere.openOwn(`"Dear" <chips> & \ 👩‍💻`)
	elsewhere.expect(first)
	elsewhere.choose(file)
	elsewhere.ownSays("Nothing imported. 2 were here already.")
	elsewhere.openOwn("Microsoft, less")
	elsewhere.waitFor("the other page", `() => location.search === '?scenario=microsoft-fy25&lock=headcount'`)
	elsewhere.waitForEngine()
	elsewhere.expect(list.Scenarios[0].Scenario)
	elsewhere.keeps("Microsoft, less", `"Dear" <chips> & \ 👩‍💻`)
	if again := elsewhere.exported(); again != file {
		t.Errorf("exported again the file is\n%s\nnot\n%s", again, file)
	}
}

// Another scenario of the same name stays what it was; the one that comes in gets a number, and can be undone.
func TestAnImportReplacesNothing(t *testing.T) {
	p := open(t, "/", visit{})
	p.enter("capex", "95bn")
	p.save("mine")
	p.choose(`{"breakeven":"scenarios","version":1,"scenarios":[{"name":"mine","preset":"amazon-2025-9m","query":"","fragment":"capex=1","scenario":{"capex":"1"}}]}`)
	p.ownSays("1 scenario imported.")
	p.keeps("mine (2)", "mine")
	p.openOwn("mine")
	p.expect(amazon.with("capex", "95000000000"))
	p.ownDo("Undo", "")
	p.keeps("mine")
}

// A stranger's file is text, whatever is in it: what can be used is taken, the rest is named.
func TestAHostileFile(t *testing.T) {
	p := open(t, "/", visit{})
	p.enter("capex", "95bn")
	p.save("mine")
	member := func(name string) string {
		text, err := json.Marshal(strings.ToValidUTF8(name, "\ufffd"))
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	entry := func(name, preset, query, fragment, scenario string) string {
		return `{"name":` + name + `,"preset":` + preset + `,"query":` + query + `,"fragment":` + fragment + `,"scenario":` + scenario + `}`
	}
	file := func(entries []string) string {
		return `{"breakeven":"scenarios","version":1,"scenarios":[` + strings.Join(entries, ",\n") + `]}`
	}
	// In every place of an entry, then as the whole file.
	for _, place := range []func(string) string{
		func(h string) string { return entry(member(h), `"amazon-2025-9m"`, `""`, `""`, `{}`) },
		func(h string) string { return entry(`"n"`, member(h), `""`, `""`, `{}`) },
		func(h string) string { return entry(`"n"`, `"amazon-2025-9m"`, member(h), `""`, `{}`) },
		func(h string) string { return entry(`"n"`, `"amazon-2025-9m"`, `""`, member(h), `{}`) },
		func(h string) string {
			return entry(`"n"`, `"amazon-2025-9m"`, `""`, `""`, `{`+member(h)+`:`+member(h)+`}`)
		},
		func(h string) string {
			return `{` + member(h) + `:1,"__proto__":{"hostile":1},"name":` + member(h) + `}`
		},
	} {
		var entries []string
		for _, h := range hostile {
			entries = append(entries, place(h))
		}
		eval[bool](p, `s => { for (const e of document.querySelectorAll(s + ' [role=status]')) e.dataset.old = 1; return true }`, ownPart)
		p.choose(file(entries))
		p.ownSays("could not be read.")
		p.harmless("a file of " + place("…"))
	}
	for _, whole := range append(hostile, strings.Repeat("[", 1<<18), `{"breakeven":"scenarios","version":1,"scenarios":[`+strings.Repeat("{},", 501)+`{}]}`, `{"__proto__":{"breakeven":"scenarios","version":1,"scenarios":[]}}`) {
		p.choose(whole)
	}
	p.ownSays("This file")
	p.choose(strings.Repeat(" ", 1<<20+1))
	p.ownSays("too large")
	p.harmless("whole files")
	if names := p.kept(); names[len(names)-1] != "mine" || strings.Contains(strings.Join(names, "\n"), "\x00") {
		t.Errorf("the list is %q", names)
	}
	// The page goes on as before.
	p.ownDo("Dismiss", "")
	p.waitFor("the report to go", `s => !document.querySelector(s + ' [data-notice]')`, ownPart)
	p.openOwn("mine")
	p.expect(amazon.with("capex", "95000000000"))
	p.do(chromedp.Reload())
	p.waitForEngine()
	p.harmless("the list after a reload")
	p.openOwn("mine")
	p.expect(amazon.with("capex", "95000000000"))
}
