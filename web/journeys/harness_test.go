// Package journeys holds whole stories of a reader, told by a real browser on the real binary.
//
// They stand on what outsiders may rely on alone: the pages' addresses, the attributes that scripts read, and
// `breakeven solve`, which says what every number must be. A page fails its journey, whatever else it shows, where
// it logs an error, breaks its own security policy, opens a dialog or asks any other origin for anything.
//
// They need bin/breakeven (make build), a Chromium, nginx and Python for the site as files, and from npm the
// accessibility checker and the scripts by which publishers' pages size frames (make tools).
package journeys

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"
)

var binaryPath = flag.String("binary", "../../bin/breakeven", "the `program` that serves the pages and solves")

func TestMain(m *testing.M) {
	flag.Parse()
	code := m.Run()
	for i := len(closers) - 1; i >= 0; i-- {
		if err := closers[i](); err != nil {
			fmt.Fprintln(os.Stderr, err)
			code = max(code, 1)
		}
	}
	os.Exit(code)
}

// closers end what the journeys share, last started first; each says what went wrong on the way out.
var closers []func() error

// theBrowser starts one Chromium for all journeys, with a fresh profile and no way to reach another machine. Pages
// are opened in sessions of their own, so that nothing one leaves behind helps or harms the next.
var theBrowser = sync.OnceValues(func() (context.Context, error) {
	ctx, end, err := startBrowser()
	if err == nil {
		closers = append(closers, func() error { end(); return nil })
	}
	return ctx, err
})

// startBrowser starts a Chromium like that with further options, until end is called.
func startBrowser(further ...chromedp.ExecAllocatorOption) (_ context.Context, end func(), err error) {
	program, err := findChromium()
	if err != nil {
		return nil, nil, err
	}
	options := []chromedp.ExecAllocatorOption{
		chromedp.ExecPath(program),
		chromedp.Headless,
		chromedp.DisableGPU,
		chromedp.NoFirstRun,
		chromedp.NoDefaultBrowserCheck,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true),
		chromedp.Flag("disable-extensions", true),
		// Containers give shared memory little room.
		chromedp.Flag("disable-dev-shm-usage", true),
		// Tabs in the background must run as fast as the one in front.
		chromedp.Flag("disable-background-timer-throttling", true),
		chromedp.Flag("disable-backgrounding-occluded-windows", true),
		chromedp.Flag("disable-renderer-backgrounding", true),
		chromedp.Flag("force-color-profile", "srgb"),
		// The address bar's own pages, two for each window, take as long as the page that is looked at.
		chromedp.Flag("disable-features", "WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup"),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"),
	}
	if benchmark := flag.Lookup("test.bench"); benchmark.Value.String() == "" {
		// A journey ends before the optimising compiler has earned what it takes: a quarter of the processors' time.
		options = append(options, chromedp.Flag("js-flags", "--liftoff-only"))
	}
	if os.Getuid() == 0 {
		options = append(options, chromedp.NoSandbox) // Chromium refuses to start as root otherwise
	}
	allocator, release := chromedp.NewExecAllocator(context.Background(), append(options, further...)...)
	ctx, cancel := chromedp.NewContext(allocator)
	end = func() {
		cancel()
		release()
	}
	if err := chromedp.Do(ctx); err != nil {
		end()
		return nil, nil, fmt.Errorf("starting %s: %w", program, err)
	}
	return ctx, end, nil
}

// browserWithoutStorage starts a browser whose reader has closed all storage, until the test ends.
func browserWithoutStorage(t testing.TB) context.Context {
	t.Helper()
	profile := t.TempDir()
	if err := os.Mkdir(filepath.Join(profile, "Default"), 0o755); err != nil {
		t.Fatal(err)
	}
	closed := `{"profile": {"default_content_setting_values": {"cookies": 2}}}`
	if err := os.WriteFile(filepath.Join(profile, "Default", "Preferences"), []byte(closed), 0o644); err != nil {
		t.Fatal(err)
	}
	browser, end, err := startBrowser(chromedp.UserDataDir(profile))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(end)
	return browser
}

func findChromium() (string, error) {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("no Chromium here; as root, run: apt-get update && apt-get install -y --no-install-recommends chromium")
}
