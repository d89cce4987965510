package browsers

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
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

	mu    sync.Mutex
	in    string   // the frame that commands go to
	noted []string // what pages complained of
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
	go func() {
		w.crashed <- fmt.Errorf("%s ended: %v", k.program, browser.Wait())
		close(w.crashed)
	}()
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

// end ends the driver and the browser, with whatever they have started.
func (w *webkitWindow) end() error {
	for _, process := range w.processes {
		syscall.Kill(-process.Process.Pid, syscall.SIGKILL)
	}
	if len(w.processes) > 0 {
		for range w.crashed { // until it has
		}
	}
	return nil
}
