package journeys

import (
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The stories that matter where the site is files: those of the server, told by the same functions.
// A sandbox without an origin, an isolated page and a script pinned by its hash may use only what says so in a header,
// which a host that sends none of ours can't offer.
var filesStories = []struct {
	name    string
	story   func(*testing.T)
	headers bool // it needs our headers, or is told where they are sent: what differs between hosts does not touch it
}{
	{name: "answer without script", story: TestAPageWithoutScriptShowsTheAnswer},
	{name: "take-over", story: TestTheEngineTakesOverWithoutAJump, headers: true},
	{name: "presets", story: TestPresetsByPathAndQuery},
	{name: "table", story: TestTheFirstSliderAnswersFromTheTable},
	{name: "slider by keyboard", story: TestASliderMovedByKeyboard, headers: true},
	{name: "reader's link", story: TestTheReadersStateTravelsInTheLink},
	{name: "any state", story: TestALinkReproducesAnyState, headers: true},
	{name: "hostile links", story: TestAHostileLinkNeverRuns, headers: true},
	{name: "publishers' pages", story: TestPublishersPagesSizeTheEmbed, headers: true},
	{name: "messages", story: TestAnEmbedKeepsTheReadersFigures},
	{name: "loader", story: TestTheLoaderMakesAFrame},
	{name: "loader's messages", story: TestTheLoaderSpeaksWithTheFrame, headers: true},
	{name: "hardest frames", story: TestTheHardestFrames, headers: true},
	{name: "full page", story: TestTheFullPageBringsItsEngine},
	{name: "studio", story: TestTheStudioOnAHostOfFiles},
	{name: "method", story: TestTheExampleOfMessagesRuns},
	{name: "a part of the classroom", story: TestAnEmbedShowsAPartOfTheClassroom},
	{name: "readings", story: TestAHostSizesTheReadings},
	{name: "readings of a preset", story: TestReadingsBelongToTheirPreset},
	{name: "taken away", story: TestTheFiguresOfTheClassroomAreTakenAway, headers: true},
}

func TestTheSiteAsFiles(t *testing.T) {
	onFiles(t, func(t *testing.T) {
		for _, s := range filesStories {
			if hostOf(t).headers || !s.headers {
				t.Run(s.name, s.story)
			}
		}
	})
}

// some is how many of many like cases a story goes on by: one by one on the server, in steps on a host of files,
// where one of a kind is enough.
func some(t testing.TB, onServer, onFiles int) int {
	if hostOf(t) != nil {
		return onFiles
	}
	return onServer
}

// The bar of the full page leads to the other presets' own pages, and theirs back; nothing is redirected.
func TestPresetsOfFilesByTheirPages(t *testing.T) {
	onFiles(t, func(t *testing.T) {
		p := open(t, "/", visit{})
		for _, next := range []struct{ link, path string }{
			{"Meta", "/scenario/meta-2025/"}, {"Amazon", "/scenario/amazon-2025-9m/"}, {"Method", "/method/"},
		} {
			eval[bool](p, `text => { const a = [...document.querySelectorAll('a')].find(a => a.textContent.includes(text)); a.target = ''; a.click(); return true }`, next.link)
			p.waitFor("the page of "+next.link, `path => location.pathname.endsWith(path) && document.readyState === 'complete'`, next.path)
			if n := eval[int](p, `() => performance.getEntriesByType('navigation')[0].redirectCount`); n != 0 {
				t.Errorf("%s is reached by %d redirections", next.path, n)
			}
			if next.link != "Method" {
				p.waitForEngine()
			}
		}
		if status, body := fetch(t, "/nothing-here"); status != http.StatusNotFound || hostOf(t).headers && !strings.Contains(body, "/news/tools/scenario/meta-2025/") {
			t.Errorf("what is not there is answered with %d and %s", status, body)
		}
	})
}

// An article's reader who never touches an embed that is a file pays as little as for the server's, where the host
// sends the compressed forms.
func TestAnEmbedOfFilesLeftAloneIsAsLight(t *testing.T) {
	root, err := theFiles()
	if err != nil {
		t.Fatal(err)
	}
	const headers = 400 // bytes with each answer
	onFiles(t, func(t *testing.T) {
		p := blank(t, visit{width: 640})
		p.goTo("/embed/")
		p.waitForStage("table")
		p.interactive()
		p.watch.mu.Lock()
		requests := slices.Clone(p.watch.requests)
		p.watch.mu.Unlock()
		if len(requests) > 6 || len(requests) < 3 {
			t.Errorf("%d requests before any interaction: %v", len(requests), requests)
		}
		bytes := int64(0)
		for _, address := range requests {
			name := strings.TrimPrefix(address, p.origin)
			if strings.HasSuffix(name, "/") {
				name += "index.html"
			}
			file, err := os.Stat(filepath.Join(root, filesBase, name+".br"))
			if err != nil { // too small to compress
				file, err = os.Stat(filepath.Join(root, filesBase, name))
			}
			if err != nil {
				t.Fatal(err)
			}
			bytes += file.Size() + headers
		}
		t.Logf("%d bytes in %d requests", bytes, len(requests))
		if bytes > 45_000 || bytes < 5_000 {
			t.Errorf("%d bytes are transferred before any interaction, more than 45,000", bytes)
		}
	})
}

// nginx, told by the build's file, sends what the server sends; but for what a host makes itself.
func TestNginxSendsTheServersHeaders(t *testing.T) {
	headers := func(t *testing.T, address string) http.Header {
		t.Helper()
		answer, err := http.Get(origin(t) + address)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		for _, own := range []string{"Date", "Server", "Connection", "Accept-Ranges", "Content-Length", "Last-Modified", "Etag", "Link", "Vary", "Transfer-Encoding"} {
			answer.Header.Del(own)
		}
		// A server knows its own name, files are told it by --origin.
		for i, policy := range answer.Header["Content-Security-Policy"] {
			answer.Header["Content-Security-Policy"][i] = strings.ReplaceAll(policy, " "+origin(t), "")
		}
		return answer.Header
	}
	pages := map[string]string{ // on a host of files → on the server
		"/": "/", "/embed/": "/embed", "/embed/meta-2025/": "/embed/meta-2025", "/scenario/meta-2025/": "/scenario/meta-2025",
		"/method/": "/method", "/studio/": "/studio", "/studio/scenario/": "/studio/scenario", "/learn/": "/learn", "/embed.js": "/embed.js", "/embed.1.js": "/embed.1.js", "/favicon.svg": "/favicon.svg",
		"/picture/meta-2025.png": "/picture/meta-2025.png", "/picture/meta-2025.svg": "/picture/meta-2025.svg", "/picture/dark/meta-2025.svg": "/picture/dark/meta-2025.svg", "/workbook/meta-2025.xlsx": "/workbook/meta-2025.xlsx", "/workbook/meta-2025.csv": "/workbook/meta-2025.csv", "/robots.txt": "/robots.txt", "/nothing": "/nothing",
	}
	root, err := theFiles()
	if err != nil {
		t.Fatal(err)
	}
	assets, err := filepath.Glob(filepath.Join(root, filesBase, "assets", "*"))
	if err != nil || len(assets) < 10 {
		t.Fatalf("%d assets: %v", len(assets), err)
	}
	served := map[string]http.Header{}
	for _, path := range assets {
		if name := "/assets/" + filepath.Base(path); !strings.HasSuffix(name, ".br") && !strings.HasSuffix(name, ".gz") {
			pages[name] = name
		}
	}
	for _, address := range pages {
		served[address] = headers(t, address)
	}
	onHost(t, fileHosts[0], func(t *testing.T) {
		for file, address := range pages {
			got, want := headers(t, file), served[address]
			for name := range want {
				if !slices.Equal(got[name], want[name]) {
					t.Errorf("%s: %s is %q, the server's %q", file, name, got[name], want[name])
				}
				delete(got, name)
			}
			if len(got) > 0 {
				t.Errorf("%s: the server does not send %v", file, got)
			}
		}
		for _, told := range []string{"/nginx.conf", "/_headers"} {
			if status, _ := fetch(t, told); status != http.StatusNotFound {
				t.Errorf("%s is served", told)
			}
		}
	})
}
