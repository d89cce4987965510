package browsers

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
)

// A firefox is one process without a screen. Its windows are containers, which share no storage. Where no script may run
// there is another process: its driver has no command for that.
type firefox struct {
	*bidi
	scriptless func() (*firefox, error)

	mu      sync.Mutex
	windows map[string]*firefoxWindow // by browsing context, frames' included
}

// preferences keep Firefox from anything but the pages: it asks no other machine, and a proxy that is none stands
// before all but this one.
const preferences = `
user_pref("network.proxy.type", 1);
user_pref("network.proxy.http", "127.0.0.1");
user_pref("network.proxy.http_port", 1);
user_pref("network.proxy.ssl", "127.0.0.1");
user_pref("network.proxy.ssl_port", 1);
user_pref("network.proxy.no_proxies_on", "127.0.0.1, localhost");
user_pref("network.proxy.allow_hijacking_localhost", false);
user_pref("remote.prefs.recommended", true);
user_pref("app.update.disabledForTesting", true);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("browser.startup.page", 0);
user_pref("dom.w3c_touch_events.enabled", 1);
user_pref("layout.css.prefers-color-scheme.content-override", 1);
user_pref("print.always_print_silent", true);
`

func startFirefox() (browser, error) {
	f, err := newFirefox(preferences)
	if err == nil {
		f.scriptless = sync.OnceValues(func() (*firefox, error) { return newFirefox(preferences + `user_pref("javascript.enabled", false);`) })
	}
	return f, err
}

func newFirefox(preferences string) (*firefox, error) {
	folder, err := os.MkdirTemp("", "breakeven-firefox-")
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(folder, "user.js"), []byte(preferences), 0o644); err != nil {
		return nil, err
	}
	program, err := exec.LookPath("firefox-esr")
	if err != nil {
		if program, err = exec.LookPath("firefox"); err != nil {
			return nil, errors.New("no Firefox here; as root, run: apt-get update && apt-get install -y --no-install-recommends firefox-esr")
		}
	}
	process := exec.Command(program, "--headless", "--no-remote", "--profile", folder, "--remote-debugging-port", "0", "about:blank")
	process.Env = append(os.Environ(), "HOME="+folder, "MOZ_CRASHREPORTER_DISABLE=1", "TZ=UTC", "LC_ALL=C.UTF-8")
	process.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	said, err := process.StderrPipe()
	if err != nil {
		return nil, err
	}
	if err := process.Start(); err != nil {
		return nil, err
	}
	atTheEnd(func() error {
		syscall.Kill(-process.Process.Pid, syscall.SIGKILL)
		process.Wait()
		return os.RemoveAll(folder)
	})
	lines, all := bufio.NewScanner(said), ""
	for lines.Scan() {
		address, ok := strings.CutPrefix(lines.Text(), "WebDriver BiDi listening on ")
		if !ok {
			all += lines.Text() + "\n"
			continue
		}
		go io.Copy(io.Discard, said)
		f := &firefox{windows: map[string]*firefoxWindow{}}
		if f.bidi, err = dialBiDi(address+"/session", f.see); err != nil {
			return nil, err
		}
		if err := f.call("session.new", map[string]any{"capabilities": map[string]any{}}, nil); err != nil {
			return nil, err
		}
		events := []string{"log.entryAdded", "browsingContext.userPromptOpened", "browsingContext.contextCreated", "network.beforeRequestSent"}
		return f, f.call("session.subscribe", map[string]any{"events": events}, nil)
	}
	return nil, fmt.Errorf("%s did not say where it listens:\n%s", program, all)
}

type firefoxWindow struct {
	of        *firefox
	container string
	context   string
	noScript  bool
	noted     []string // what it complained of; under the browser's lock
}

func (f *firefox) open(v visit) (window, error) {
	if v.noScript && f.scriptless != nil {
		other, err := f.scriptless()
		if err != nil {
			return nil, err
		}
		return other.open(v)
	}
	w := &firefoxWindow{of: f, noScript: v.noScript}
	var made struct{ UserContext, Context string }
	if err := f.call("browser.createUserContext", map[string]any{}, &made); err != nil {
		return nil, err
	}
	w.container = made.UserContext
	if err := f.call("browsingContext.create", map[string]any{"type": "window", "userContext": w.container}, &made); err != nil {
		return nil, err
	}
	w.context = made.Context
	f.mu.Lock()
	f.windows[w.context] = w
	f.mu.Unlock()
	viewport := map[string]int{"width": v.width, "height": v.height}
	return w, f.call("browsingContext.setViewport", map[string]any{"context": w.context, "viewport": viewport, "devicePixelRatio": 1}, nil)
}

// see notes one event for the window that it happened in.
func (f *firefox) see(event string, parameters json.RawMessage) {
	var e struct {
		Context, Parent, Level, Text, Message string
		Source                                struct{ Context string }
		Request                               struct{ URL string }
	}
	if err := json.Unmarshal(parameters, &e); err != nil {
		return
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	w := f.windows[e.Context+e.Source.Context]
	switch event {
	case "browsingContext.contextCreated":
		if parent := f.windows[e.Parent]; parent != nil {
			f.windows[e.Context] = parent // a frame in it
		}
	case "log.entryAdded":
		if e.Level == "error" {
			w.note("error: " + e.Text)
		}
	case "browsingContext.userPromptOpened":
		w.note("dialog: " + e.Message)
	case "network.beforeRequestSent":
		if u, err := url.Parse(e.Request.URL); err == nil && strings.HasPrefix(u.Scheme, "http") && u.Hostname() != "127.0.0.1" && u.Hostname() != "localhost" {
			w.note("request to another site: " + e.Request.URL)
		}
	}
}

func (w *firefoxWindow) note(complaint string) {
	if w != nil {
		w.noted = append(w.noted, complaint)
	}
}

func (w *firefoxWindow) goTo(address string) error {
	return w.of.call("browsingContext.navigate", map[string]any{"context": w.context, "url": address, "wait": "interactive"}, nil)
}

// contextOf gives the browsing context of a frame.
func (w *firefoxWindow) contextOf(frame string) (string, error) {
	if frame == "" {
		return w.context, nil
	}
	type node struct {
		Context, URL string
		Children     []node
	}
	var tree struct{ Contexts []node }
	if err := w.of.call("browsingContext.getTree", map[string]any{"root": w.context}, &tree); err != nil {
		return "", err
	}
	for _, child := range tree.Contexts[0].Children {
		if strings.Contains(child.URL, frame) {
			return child.Context, nil
		}
	}
	return "", fmt.Errorf("no frame has %s in its address", frame)
}

func (w *firefoxWindow) eval(frame, function string, arguments ...any) (string, error) {
	context, err := w.contextOf(frame)
	if err != nil {
		return "", err
	}
	text, err := called(function, arguments)
	if err != nil {
		return "", err
	}
	text = "async () => " + text
	target := map[string]any{"context": context}
	if w.noScript { // nothing is ever resolved there, so nothing can be awaited
		text = strings.Replace(text, "async () => JSON.stringify(await ", "() => JSON.stringify(", 1)
		target["sandbox"] = "journey"
	}
	var answer struct {
		Type             string
		Result           struct{ Value string }
		ExceptionDetails struct{ Text string }
	}
	err = w.of.call("script.callFunction", map[string]any{"functionDeclaration": text, "awaitPromise": !w.noScript, "target": target}, &answer)
	if err == nil && answer.Type != "success" {
		err = errors.New(answer.ExceptionDetails.Text)
	}
	return answer.Result.Value, err
}

func (w *firefoxWindow) act(frame string, hands []hand) error {
	context, err := w.contextOf(frame)
	if err != nil {
		return err
	}
	return w.of.call("input.performActions", map[string]any{"context": context, "actions": hands}, nil)
}

func (w *firefoxWindow) offline() error {
	return w.of.call("emulation.setNetworkConditions", map[string]any{"networkConditions": map[string]string{"type": "offline"}, "contexts": []string{w.context}}, nil)
}

func (w *firefoxWindow) print() ([]byte, error) {
	var made struct{ Data string }
	a4 := map[string]float64{"width": 21, "height": 29.7}
	if err := w.of.call("browsingContext.print", map[string]any{"context": w.context, "page": a4}, &made); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(made.Data)
}

func (w *firefoxWindow) complaints() ([]string, error) {
	// One more answer from the page: everything it did before has been told by then.
	_, err := w.eval("", `() => true`)
	w.of.mu.Lock()
	defer w.of.mu.Unlock()
	noted := w.noted
	w.noted = nil
	return noted, err
}

func (w *firefoxWindow) close() error {
	return w.of.call("browser.removeUserContext", map[string]any{"userContext": w.container}, nil)
}
