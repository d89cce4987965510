package journeys

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"image/color"
	"image/png"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"
)

// downloads has the browser put files into a folder of this tab's.
func (p *tab) downloads() string {
	p.Helper()
	folder := p.TempDir()
	call(p, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: folder,
		BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID})
	return folder
}

// taken presses what a selector finds and gives the file of that name, once it is whole.
func (p *tab) taken(folder, selector, name string) []byte {
	p.Helper()
	p.waitFor("the button "+selector, `s => !!document.querySelector(s)`, selector)
	eval[bool](p, `s => { document.querySelector(s).click(); return true }`, selector)
	path := filepath.Join(folder, name)
	for deadline := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		// Chromium writes beside the name, and renames what is whole.
		if data, err := os.ReadFile(path); err == nil && len(data) > 0 {
			if err := os.Remove(path); err != nil {
				p.Fatal(err)
			}
			return data
		}
		if time.Now().After(deadline) {
			files, _ := os.ReadDir(folder)
			p.Fatalf("no file %s came, but %v; the page says %q", name, files, eval[string](p, `() => document.getElementById('take').innerText`))
		}
	}
}

// commanded gives what `breakeven export --format csv` says of a scenario.
func commanded(t testing.TB, s scenario) string {
	t.Helper()
	path, err := binary()
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(path, "export", "--format", "csv")
	command.Stdin = bytes.NewReader(text)
	out, err := command.Output()
	if err != nil {
		t.Fatalf("breakeven export of %s: %v", text, err)
	}
	return string(out)
}

// expectTable compares a page's table with the command's, which knows neither preset nor currency.
func (p *tab) expectTable(table []byte, s scenario, changed string) {
	p.Helper()
	about := regexp.MustCompile(`(?m)^about,.*\r\n`)
	got := strings.ReplaceAll(about.ReplaceAllString(string(table), ""), ",USD", ",money")
	got = regexp.MustCompile(`(?m)^(input,.*,)[a-z]*\r$`).ReplaceAllString(got, "$1\r") // nor how a figure is known
	if want := commanded(p, s); got != want {
		p.Errorf("the table is\n%s\nthe command's\n%s", got, want)
	}
	if !strings.Contains(string(table), "about,changed,"+changed+",,,,\r\n") {
		p.Errorf("the table does not name what was changed, %s:\n%.400s", changed, table)
	}
}

// recalculated has LibreOffice work a workbook out and gives its first sheet, by the names in its second column.
func recalculated(t testing.TB, workbook []byte) map[string]string {
	t.Helper()
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Fatal("a workbook is read by LibreOffice, and there is no soffice: run .ci/tools")
	}
	folder := t.TempDir()
	file := filepath.Join(folder, "taken.xlsx")
	if err := os.WriteFile(file, workbook, 0o644); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(office, "-env:UserInstallation=file://"+filepath.Join(folder, "profile"), "--headless", "--nologo", "--norestore",
		"--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1", "--outdir", folder, file).CombinedOutput()
	if err != nil {
		t.Fatalf("soffice: %v\n%s", err, out)
	}
	data, err := os.ReadFile(filepath.Join(folder, "taken-Breakeven.csv"))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	cells := map[string]string{}
	for _, row := range rows {
		cells[row[1]] = row[2]
	}
	return cells
}

// expectWorkbook holds a workbook, recalculated, to what `breakeven solve` says: status and counts alike, money within
// a cent.
func (p *tab) expectWorkbook(workbook []byte, s scenario) {
	p.Helper()
	cells, want := recalculated(p, workbook), solve(p, s)
	for cell, output := range map[string]string{
		"status": "status", "breakevenLayoffs": "breakevenLayoffs", "fcf": "fcf", "fcfAfterLayoffs": "fcfAfterLayoffs",
		"firstPeriod_breakevenLayoffs": "firstPeriodLayoffs", "paybackMonths": "paybackMonths", "gpusForgone": "gpusForgone",
		"capexCut_amount": "capexCut", "revenueGrowth_amount": "revenueGrowth", "payCut_amount": "payCut",
	} {
		got, wanted := strings.ReplaceAll(cells[cell], "–", ""), want[output]
		if got == wanted {
			continue
		}
		a, err1 := strconv.ParseFloat(got, 64)
		b, err2 := strconv.ParseFloat(wanted, 64)
		if money := !strings.Contains(cell, "ayoffs") || cell == "fcfAfterLayoffs"; err1 != nil || err2 != nil || !money || a-b > .01 || b-a > .01 {
			p.Errorf("%s is %q in the workbook, solve says %q", cell, got, wanted)
		}
	}
	if cells["certainty"] != "exact" && cells["certainty"] != "safe" {
		p.Errorf("the workbook is %q of its answer", cells["certainty"])
	}
}

const changedName = "breakeven-amazon-2025-9m-changed"

// The figures on the screen go along: as the command's table, and as a workbook that reckons with them.
func TestTheFiguresOfTheClassroomAreTakenAway(t *testing.T) {
	p := open(t, "/learn", visit{worker: true})
	folder := p.downloads()
	plain := p.taken(folder, "#take [data-take=take-table]", "breakeven-amazon-2025-9m.csv")
	if status, served := fetch(t, "/workbook/amazon-2025-9m.csv"); status != 200 || served != string(plain) {
		t.Errorf("the page's table is not the site's (status %d):\n%s", status, plain)
	}
	if status, served := fetch(t, "/workbook/amazon-2025-9m.xlsx"); status != 200 ||
		served != string(p.taken(folder, "#take [data-take=take-workbook]", "breakeven-amazon-2025-9m.xlsx")) {
		t.Errorf("the page's workbook is not the site's (status %d)", status)
	}

	p.enter("capex", "95bn")
	p.enter("taxRate", "21.5%")
	changed := amazon.with("capex", "95000000000", "taxRate", "0.215")
	p.expectTable(p.taken(folder, "#take [data-take=take-table]", changedName+".csv"), changed, "capex taxRate")
	p.expectWorkbook(p.taken(folder, "#take [data-take=take-workbook]", changedName+".xlsx"), changed)
	p.waitFor("word of the file", `name => document.getElementById('take').innerText.includes(name + '.xlsx goes to your downloads')`, changedName)
}

// Without a network all of that is still there, and so are the files as published.
func TestTheClassroomIsTakenAwayOffline(t *testing.T) {
	site, kill := own(t)
	p := at(t, site, visit{})
	p.goTo("/")
	p.waitForEngine()
	p.waitForWorker()
	p.cut()
	kill()
	p.goTo("/learn#capex=95000000000")
	p.waitForEngine()
	folder := p.downloads()
	changed := amazon.with("capex", "95000000000")
	p.expectTable(p.taken(folder, "#take [data-take=take-table]", changedName+".csv"), changed, "capex")
	p.expectWorkbook(p.taken(folder, "#take [data-take=take-workbook]", changedName+".xlsx"), changed)
	picture(t, p.taken(folder, "#take [data-picture=curve][data-format=svg]", "breakeven-amazon-2025-9m-curve.svg"))
	published := p.taken(folder, `#take a[href$="workbook/amazon-2025-9m.csv"]`, "breakeven-amazon-2025-9m.csv")
	if !strings.HasPrefix(string(published), "part,name,value") || strings.Contains(string(published), "changed") {
		t.Errorf("the table as published is\n%s", published)
	}
}

// picture reads an SVG and gives its size. It stands by itself: well formed, named, without scripts, links, classes,
// or anything that a style sheet of the page would have to say.
func picture(t testing.TB, svg []byte) (width, height int) {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(svg))
	texts := map[string]string{}
	inside, elements := "", 0
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("%v\n%s", err, svg)
		}
		switch token := token.(type) {
		case xml.StartElement:
			elements++
			inside = token.Name.Local
			switch inside {
			case "svg", "g", "defs", "pattern", "clipPath", "title", "desc", "rect", "line", "path", "circle", "text", "tspan":
			default:
				t.Errorf("the picture holds a %s", inside)
			}
			for _, a := range token.Attr {
				name, value := a.Name.Local, a.Value
				if name == "class" || name == "style" || name == "href" || strings.HasPrefix(name, "on") || strings.HasPrefix(name, "data") ||
					regexp.MustCompile(`var\(|color\(|url\([^#]|NaN|undefined`).MatchString(value) {
					t.Errorf("the picture's %s has %s=%q", inside, name, value)
				}
				if elements == 1 && name == "width" {
					width, _ = strconv.Atoi(value)
				}
				if elements == 1 && name == "height" {
					height, _ = strconv.Atoi(value)
				}
			}
		case xml.CharData:
			texts[inside] += string(token)
		}
	}
	if !strings.Contains(texts["title"], "Amazon, January to September 2025") || len(texts["desc"]) < 40 || elements < 30 || width < 250 || height < 250 {
		t.Errorf("the picture of %d × %d px has the title %q, says %q, and has %d elements", width, height, texts["title"], texts["desc"], elements)
	}
	if all := texts["text"] + texts["tspan"]; !strings.Contains(all, "layoffs") || !strings.Contains(all, "capex=95000000000") {
		t.Errorf("the picture's texts are %q", all)
	}
	return width, height
}

// The drawing goes along as it looks, in either theme and on a phone.
func TestTheDrawingOfTheClassroomIsTakenAway(t *testing.T) {
	papers := map[string]bool{}
	for _, v := range []visit{{}, {width: 320, dark: true}} {
		p := open(t, "/learn#capex=95000000000", v)
		folder := p.downloads()
		for _, drawing := range []string{"curve", "bridge"} {
			file := func(format string) []byte {
				return p.taken(folder, "#take [data-picture="+drawing+"][data-format="+format+"]", "breakeven-amazon-2025-9m-"+drawing+"."+format)
			}
			svg := file("svg")
			width, height := picture(t, svg)
			if width > max(v.width, 1280) {
				t.Errorf("the picture is %d px wide", width)
			}
			papers[regexp.MustCompile(`<rect width="100%" fill="([^"]+)"`).FindStringSubmatch(string(svg))[1]] = true
			raster, err := png.Decode(bytes.NewReader(file("png")))
			if err != nil {
				t.Fatal(err)
			}
			if size := raster.Bounds().Size(); size.X != 2*width || size.Y != 2*height {
				t.Errorf("the picture has %v px, not twice %d × %d", size, width, height)
			}
			colours := map[color.Color]bool{}
			for y := range raster.Bounds().Dy() {
				for x := range raster.Bounds().Dx() {
					colours[raster.At(x, y)] = true
				}
			}
			if len(colours) < 30 {
				t.Errorf("the picture has %d colours: nothing is drawn", len(colours))
			}
		}
	}
	if len(papers) != 2 || !papers["rgb(255, 255, 255)"] {
		t.Errorf("light and dark pictures have the papers %v", papers)
	}
}

// A citation's link brings the figures back; it follows them, and can be copied.
func TestTheClassroomIsCited(t *testing.T) {
	p := open(t, "/learn", visit{worker: true})
	p.enter("capex", "95bn")
	cited := func(id string) string {
		return eval[string](p, `id => document.getElementById('cite-take-' + id).value`, id)
	}
	p.waitFor("a citation of the new figures", `() => document.getElementById('cite-take-apa').value.includes('capex=95000000000')`)
	day := eval[string](p, `() => new Date().toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' })`)
	if text := cited("apa"); !strings.HasPrefix(text, "Breakeven. (20") || !strings.Contains(text, "Retrieved "+day+", from ") || !strings.Contains(text, "; changed: capex)") ||
		!regexp.MustCompile(`\(Version [0-9a-f]{12}; `).MatchString(text) {
		t.Errorf("%s", text)
	}
	if text := cited("bibtex"); !strings.HasPrefix(text, "@misc{breakeven-amazon-2025-9m,\n") || !strings.HasSuffix(text, "\n}\n") {
		t.Errorf("%s", text)
	}
	address := regexp.MustCompile(`http\S+$`).FindString(cited("plain"))
	again := open(t, strings.TrimPrefix(address, p.origin), visit{worker: true})
	again.expect(amazon.with("capex", "95000000000"))
	eval[bool](p, `() => { window.breakevenCopy = (text, done) => { window.copied = text; done(true) }; document.querySelector('[data-copy-text=take-apa]').click(); return true }`)
	p.waitFor("the copy", `() => window.copied === document.getElementById('cite-take-apa').value && document.querySelector('#take .cite .said').textContent === 'Copied'`)
}

// In a frame that keeps files back the page says what to do instead; in one that may, it says so, too.
func TestTheClassroomInAFrameWithoutDownloads(t *testing.T) {
	// What a page around of the same site allows can be read.
	p := open(t, "/learn", visit{worker: true})
	p.goTo("/method")
	for sandbox, want := range map[string]string{"allow-scripts allow-same-origin": "allows no downloads", "allow-scripts allow-same-origin allow-downloads": ""} {
		said := eval[string](p, `async sandbox => {
			const frame = document.createElement('iframe');
			frame.sandbox = sandbox;
			frame.src = new URL('learn?show=take#capex=95000000000', location.href);
			frame.width = 800; frame.height = 1200;
			document.body.append(frame);
			for (;;) {
				const take = frame.contentDocument?.querySelector('[data-stage=engine] #take');
				if (take?.querySelector('#cite-take-apa').value.includes('Retrieved')) return take.querySelector('[data-take=barred]')?.textContent ?? '';
				await new Promise(done => setTimeout(done, 50));
			}
		}`, sandbox)
		if want == "" && said != "" || !strings.Contains(said, want) {
			t.Errorf("in a frame with %q the page says %q", sandbox, said)
		}
	}
	// What another site's page allows can't.
	h := newPublisher(t)
	h.article("/", `<iframe src="SITE/learn?show=take#capex=95000000000" title="Take it away" width="800" height="1200" sandbox="allow-scripts"></iframe>`)
	in := h.visit(t, "/").inside("/learn")
	in.waitFor("what to do", `() => document.querySelector('[data-take=barred]')?.textContent.includes('If no file came')`)
	if address := eval[string](in, `() => document.querySelector('[data-take=barred] a').href`); !strings.HasSuffix(address, "/learn?scenario=amazon-2025-9m#capex=95000000000") {
		t.Errorf("the page by itself is at %s", address)
	}
}

// Without script the files as published are links, and no button stands there that would do nothing.
func TestTheFilesAsPublishedNeedNoScript(t *testing.T) {
	p := open(t, "/learn", visit{worker: true, noScript: true})
	links := eval[[]string](p, `() => [...document.querySelectorAll('#take a')].map(a => a.getAttribute('href'))`)
	want := "/workbook/amazon-2025-9m.xlsx\n/workbook/amazon-2025-9m.csv"
	if strings.Join(links, "\n") != want {
		t.Errorf("the links are %q", links)
	}
	if n := eval[int](p, `() => [...document.querySelectorAll('#take :is(button, textarea)')].filter(e => e.checkVisibility({ visibilityProperty: true })).length`); n != 0 {
		t.Errorf("%d controls need a script", n)
	}
}
