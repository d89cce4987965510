package browsers

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"
)

// A webkit has one process with one window, which shows one page after the other: sites at origins of their own share no
// storage. Where no script may run there is another. They are drawn on a screen that nobody sees.
type webkit struct {
	driver, program string
	env             []string

	mu       sync.Mutex
	running  *webkitWindow
	noScript *webkitWindow
}

// A screen is large enough for a whole embed and what follows it.
const screen = "1400x2000x24"

func startWebKit() (browser, error) {
	driver, err := exec.LookPath("WebKitWebDriver")
	if err != nil {
		return nil, errors.New("no WebKitGTK here; as root, run: apt-get update && apt-get install -y --no-install-recommends webkit2gtk-driver xvfb")
	}
	programs, _ := filepath.Glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser")
	if len(programs) == 0 {
		return nil, errors.New("no MiniBrowser in /usr/lib/*/webkit2gtk-4.*, where Debian's libwebkit2gtk has it")
	}
	folder, err := os.MkdirTemp("", "breakeven-webkit-")
	if err != nil {
		return nil, err
	}
	display, err := startScreen()
	if err != nil {
		return nil, err
	}
	atTheEnd(func() error { return os.RemoveAll(folder) })
	return &webkit{driver: driver, program: programs[len(programs)-1], env: append(os.Environ(),
		"DISPLAY="+display, "HOME="+folder, "XDG_RUNTIME_DIR="+folder, "GDK_BACKEND=x11", "LIBGL_ALWAYS_SOFTWARE=1", "LC_ALL=C.UTF-8", "TZ=UTC",
		"WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1", "NO_AT_BRIDGE=1", "DBUS_SESSION_BUS_ADDRESS=disabled:")}, nil
}

// startScreen starts an X server on a free display, and gives its name.
func startScreen() (display string, err error) {
	read, write, err := os.Pipe()
	if err != nil {
		return "", err
	}
	defer read.Close()
	server := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", screen, "-nolisten", "tcp", "-noreset")
	server.ExtraFiles = []*os.File{write}
	if err := server.Start(); err != nil {
		return "", err
	}
	write.Close()
	atTheEnd(func() error {
		server.Process.Signal(syscall.SIGTERM)
		server.Wait()
		return nil
	})
	var number int
	if _, err := fmt.Fscan(read, &number); err != nil {
		return "", fmt.Errorf("Xvfb did not say which display it is: %w", err)
	}
	return fmt.Sprintf(":%d", number), nil
}

// A webkitWindow is a browser with its driver.
type webkitWindow struct {
	address   string      // of the session
	processes []*exec.Cmd // the browser and its driver
	crashed   chan error  // the browser has ended

	mu sync.Mutex
	in string // the frame that commands go to
}

func (k *webkit) open(v visit) (window, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	kept := &k.running
	if v.noScript {
		kept = &k.noScript
	}
	if *kept == nil {
		w, err := k.startWindow(v.noScript)
		if err != nil {
			return nil, err
		}
		atTheEnd(w.end)
		*kept = w
	}
	return *kept, (*kept).size(v)
}

// startWindow starts a browser and its driver. MiniBrowser 2.50 crashes now and then when it is taken over on a busy
// machine, so it gets further chances.
func (k *webkit) startWindow(noScript bool) (w *webkitWindow, err error) {
	arguments := []string{"--automation"}
	if noScript {
		arguments = append(arguments, "--enable-javascript=false")
	}
	for range 5 {
		w = &webkitWindow{crashed: make(chan error, 1)}
		if err = w.connect(k, arguments); err == nil {
			return w, nil
		}
		err = errors.Join(err, w.end())
	}
	return nil, err
}

// connect starts the browser, and a driver that is led to it, and begins a session.
func (w *webkitWindow) connect(k *webkit, arguments []string) error {
	at, err := freeAddress()
	if err != nil {
		return err
	}
	browser := exec.Command(k.program, arguments...)
	browser.Env = append(slices.Clip(k.env), "WEBKIT_INSPECTOR_SERVER="+at)
	if err := w.start(browser); err != nil {
		return err
	}
	go func() { w.crashed <- fmt.Errorf("%s ended: %w", k.program, browser.Wait()) }()
	if err := w.listens(at); err != nil {
		return err
	}
	here, err := freeAddress()
	if err != nil {
		return err
	}
	host, port, _ := net.SplitHostPort(here)
	driver := exec.Command(k.driver, "--host="+host, "--port="+port, "--target="+at)
	driver.Env = k.env
	if err := w.start(driver); err != nil {
		return err
	}
	go driver.Wait()
	if err := w.listens(here); err != nil {
		return err
	}
	w.address = "http://" + here
	began := make(chan error, 1)
	go func() { began <- w.begin() }()
	select {
	case err = <-began:
	case err = <-w.crashed:
	}
	return err
}

// begin begins a session, in which no other machine can be reached.
func (w *webkitWindow) begin() error {
	capabilities := map[string]any{
		"proxy": map[string]any{"proxyType": "manual", "httpProxy": "127.0.0.1:1", "sslProxy": "127.0.0.1:1", "noProxy": []string{"127.0.0.1", "localhost"}},
	}
	var session struct{ SessionID string }
	err := w.call("POST", "/session", map[string]any{"capabilities": map[string]any{"alwaysMatch": capabilities}}, &session)
	w.address += "/session/" + session.SessionID
	return err
}

func (w *webkitWindow) start(program *exec.Cmd) error {
	program.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // it ends with all that it starts
	if err := program.Start(); err != nil {
		return err
	}
	w.processes = append(w.processes, program)
	return nil
}

// listens waits until a program answers at an address.
func (w *webkitWindow) listens(address string) error {
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if conn, err := net.Dial("tcp", address); err == nil {
			return conn.Close()
		}
		select {
		case err := <-w.crashed:
			return err
		default:
		}
	}
	return fmt.Errorf("nothing listens on %s", address)
}

// freeAddress gives an address that nobody listens on: these programs can't find one themselves.
func freeAddress() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return l.Addr().String(), l.Close()
}

// size makes the page as large as asked: the window has a bar, too, and takes its size a moment later than it says.
func (w *webkitWindow) size(v visit) error {
	width, height := v.width, v.height
	var now [2]int
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(100 * time.Millisecond) {
		if err := w.call("POST", "/window/rect", map[string]int{"x": 0, "y": 0, "width": width, "height": height}, nil); err != nil {
			return err
		}
		text, err := w.eval("", `() => [innerWidth, innerHeight]`)
		if err != nil {
			return err
		}
		before := now
		if err := json.Unmarshal([]byte(text), &now); err != nil {
			return err
		}
		if now == [2]int{v.width, v.height} {
			return nil
		}
		if now == before {
			width, height = width+v.width-now[0], height+v.height-now[1]
		}
	}
	return fmt.Errorf("a page of %d × %d px can't be had, only %d × %d", v.width, v.height, now[0], now[1])
}

func (w *webkitWindow) goTo(address string) error {
	w.mu.Lock()
	w.in = ""
	w.mu.Unlock()
	if err := w.call("POST", "/frame", map[string]any{"id": nil}, nil); err != nil {
		return err
	}
	return w.call("POST", "/url", map[string]string{"url": address}, nil)
}

// frameSelector finds the frame whose address has a part.
func frameSelector(part string) string { return `iframe[src*="` + part + `"]` }

// enter has commands go to a frame from now on.
func (w *webkitWindow) enter(frame string) error {
	if w.in == frame {
		return nil
	}
	if err := w.call("POST", "/frame", map[string]any{"id": nil}, nil); err != nil {
		return err
	}
	w.in = ""
	if frame == "" {
		return nil
	}
	var element map[string]string
	if err := w.call("POST", "/element", map[string]string{"using": "css selector", "value": frameSelector(frame)}, &element); err != nil {
		return err
	}
	if err := w.call("POST", "/frame", map[string]any{"id": element}, nil); err != nil {
		return err
	}
	w.in = frame
	return nil
}

func (w *webkitWindow) eval(frame, function string, arguments ...any) (string, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	text, err := called(function, arguments)
	if err != nil {
		return "", err
	}
	if err := w.enter(frame); err != nil {
		return "", err
	}
	script := "const done = arguments[arguments.length - 1]; (async () => " + text + ")().then(json => done({json}), error => done({error: String(error)}))"
	var answer struct{ JSON, Error string }
	if err := w.call("POST", "/execute/async", map[string]any{"script": script, "args": []any{}}, &answer); err != nil {
		return "", err
	}
	if answer.Error != "" {
		return "", errors.New(answer.Error)
	}
	return answer.JSON, nil
}

// act counts from the page's corner: the driver does so in frames, too.
func (w *webkitWindow) act(frame string, hands []hand) error {
	if frame != "" {
		text, err := w.eval("", `s => { const r = document.querySelector(s).getBoundingClientRect(); return [r.left, r.top] }`, frameSelector(frame))
		if err != nil {
			return err
		}
		var corner [2]float64
		if err := json.Unmarshal([]byte(text), &corner); err != nil {
			return err
		}
		hands = slices.Clone(hands)
		for i := range hands {
			hands[i] = hands[i].shifted(corner[0], corner[1])
		}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.enter(""); err != nil {
		return err
	}
	return w.call("POST", "/actions", map[string]any{"actions": hands}, nil)
}

func (w *webkitWindow) offline() error { return errUnknown }

func (w *webkitWindow) print() ([]byte, error) {
	var pdf []byte // base64 in JSON
	return pdf, w.call("POST", "/print", map[string]any{"page": map[string]float64{"width": 21, "height": 29.7}}, &pdf)
}

func (w *webkitWindow) complaints() ([]string, error) { return nil, nil }

// close leaves the page; the window stays for the next one.
func (w *webkitWindow) close() error { return w.goTo("about:blank") }

// end ends the driver and the browser, with whatever they have started.
func (w *webkitWindow) end() error {
	for _, process := range w.processes {
		syscall.Kill(-process.Process.Pid, syscall.SIGKILL)
	}
	return nil
}

// call sends a command of WebDriver's and reads its result into result, which may be nil.
func (w *webkitWindow) call(method, command string, parameters, result any) error {
	body, err := json.Marshal(parameters)
	if err != nil {
		return err
	}
	request, err := http.NewRequest(method, w.address+command, bytes.NewReader(body))
	if err != nil {
		return err
	}
	client := http.Client{Timeout: patience}
	answer, err := client.Do(request)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	var said struct{ Value json.RawMessage }
	if err := json.NewDecoder(answer.Body).Decode(&said); err != nil {
		return fmt.Errorf("%s %s: %w", method, command, err)
	}
	if answer.StatusCode != http.StatusOK {
		var failure struct{ Error, Message string }
		json.Unmarshal(said.Value, &failure)
		if failure.Error == "unknown command" {
			return fmt.Errorf("%s: %w", command, errUnknown)
		}
		return fmt.Errorf("%s %s: %s: %s", method, command, failure.Error, strings.TrimSpace(failure.Message))
	}
	if result == nil {
		return nil
	}
	return json.Unmarshal(said.Value, result)
}
