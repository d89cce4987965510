package journeys

import (
	"bufio"
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/network"
)

// serve starts a program's server of a journey's own. kill ends it as a power cut does.
func serve(t testing.TB, program string, options ...string) (origin string, kill func()) {
	t.Helper()
	var log bytes.Buffer
	server := exec.Command(program, append([]string{"serve", "--addr", "127.0.0.1:0"}, options...)...)
	server.Env, server.Stderr = []string{}, &log
	out, err := server.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	kill = sync.OnceFunc(func() {
		server.Process.Kill()
		server.Wait()
	})
	t.Cleanup(kill)
	first, err := bufio.NewReader(out).ReadString('\n')
	origin, ok := strings.CutPrefix(strings.TrimSpace(first), "listening on ")
	if !ok {
		t.Fatalf("the server said %q instead of where it listens (%v)\n%s", first, err, log.String())
	}
	return origin, kill
}

// own gives the built program's server, for one journey alone.
func own(t testing.TB, options ...string) (origin string, kill func()) {
	t.Helper()
	program, err := binary()
	if err != nil {
		t.Fatal(err)
	}
	return serve(t, program, options...)
}

// at gives a tab that shows nothing yet, for a site at another origin.
func at(t testing.TB, origin string, v visit) *tab {
	t.Helper()
	p := blank(t, v)
	p.origin, p.watch.origin = origin, origin
	return p
}

// waitForWorker waits until the site is kept on the device, and answers for the tab.
func (p *tab) waitForWorker() {
	p.Helper()
	p.waitFor("the worker", `async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated' && !!navigator.serviceWorker.controller`)
}

// cut takes the tab's network away.
func (p *tab) cut() {
	p.Helper()
	worker := true
	call(p, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{EmulateOfflineServiceWorker: &worker,
		MatchedNetworkConditions: []*network.Conditions{{Offline: true, DownloadThroughput: -1, UploadThroughput: -1}}})
	call(p, network.OverrideNetworkState, network.OverrideNetworkStateParams{Offline: true, DownloadThroughput: -1, UploadThroughput: -1})
	p.waitFor("the browser to be offline", `() => !navigator.onLine`)
}

// mend gives it back.
func (p *tab) mend() {
	p.Helper()
	worker := false
	call(p, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{EmulateOfflineServiceWorker: &worker,
		MatchedNetworkConditions: []*network.Conditions{}})
	call(p, network.OverrideNetworkState, network.OverrideNetworkStateParams{DownloadThroughput: -1, UploadThroughput: -1})
	p.waitFor("the browser to be online", `() => navigator.onLine`)
}

// caches gives the names of the caches that there are.
func (p *tab) caches() []string {
	p.Helper()
	return eval[[]string](p, `() => caches.keys()`)
}

// theNextVersion builds the program with another style sheet and another page around the calculator: a later version,
// whose pages say so in data-edition.
var theNextVersion = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "breakeven-next-")
	if err != nil {
		return "", err
	}
	closers = append(closers, func() error { return os.RemoveAll(folder) })
	replaced := map[string]string{}
	for name, change := range map[string]func(string) string{
		"style.css":   func(s string) string { return s + "/* later */\n" },
		"shell.html":  func(s string) string { return strings.Replace(s, "<html ", `<html data-edition="next" `, 1) },
		"studio.html": func(s string) string { return strings.Replace(s, "<html ", `<html data-edition="next" `, 1) },
		"method.html": func(s string) string { return strings.Replace(s, "<html ", `<html data-edition="next" `, 1) },
	} {
		source, err := filepath.Abs(filepath.Join("..", name))
		if err != nil {
			return "", err
		}
		text, err := os.ReadFile(source)
		if err != nil {
			return "", err
		}
		replaced[source] = filepath.Join(folder, name)
		if err := os.WriteFile(replaced[source], []byte(change(string(text))), 0o644); err != nil {
			return "", err
		}
	}
	overlay, err := json.Marshal(map[string]any{"Replace": replaced})
	if err != nil {
		return "", err
	}
	list := filepath.Join(folder, "overlay.json")
	if err := os.WriteFile(list, overlay, 0o644); err != nil {
		return "", err
	}
	program := filepath.Join(folder, "breakeven")
	build := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-overlay", list, "-o", program, "breakeven/cmd/breakeven")
	if out, err := build.CombinedOutput(); err != nil {
		return "", &buildError{err, string(out)}
	}
	return program, nil
})

type buildError struct {
	error
	said string
}

func (e *buildError) Error() string {
	return "building the next version: " + e.error.Error() + "\n" + e.said
}

// deployed is a site at one origin of which another version can be put in place.
type deployed struct {
	*road
	this, next string // where the versions run
}

// deploy opens a road that leads to this version first.
func deploy(t testing.TB) *deployed {
	t.Helper()
	program, err := theNextVersion()
	if err != nil {
		t.Fatal(err)
	}
	d := &deployed{road: newRoad(t), this: origin(t)}
	d.next, _ = serve(t, program)
	return d
}

// put has a version answer from now on.
func (d *deployed) put(version string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.site = proxyTo(version)
}

func proxyTo(origin string) http.Handler {
	site, _ := url.Parse(origin) // a server of ours wrote it
	return httputil.NewSingleHostReverseProxy(site)
}

// cut takes the network away from the tab and from the worker, whose requests the browser's protocol lets through.
func (d *deployed) cut(p *tab) {
	p.Helper()
	d.bar("", func(http.ResponseWriter, *http.Request, http.Handler) { panic(http.ErrAbortHandler) })
	p.cut()
}

func (d *deployed) mend(p *tab) {
	p.Helper()
	d.bar("", nil)
	p.mend()
}
