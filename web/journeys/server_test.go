package journeys

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// binary gives the absolute path of the program, which `make build` leaves.
func binary() (string, error) {
	path, err := filepath.Abs(*binaryPath)
	if err != nil {
		return "", err
	}
	if _, err := os.Stat(path); err != nil {
		return "", fmt.Errorf("the journeys need the built program: run make build (%w)", err)
	}
	return path, nil
}

// theSite starts the server once, on a free port, in an empty folder with an empty environment: the binary is
// complete in itself. It gives the origin, such as http://127.0.0.1:40123.
var theSite = sync.OnceValues(func() (string, error) {
	path, err := binary()
	if err != nil {
		return "", err
	}
	folder, err := os.MkdirTemp("", "breakeven-journeys-")
	if err != nil {
		return "", err
	}
	var log bytes.Buffer
	server := exec.Command(path, "serve", "--addr", "127.0.0.1:0")
	server.Dir, server.Env, server.Stderr = folder, []string{}, &log
	out, err := server.StdoutPipe()
	if err != nil {
		return "", err
	}
	if err := server.Start(); err != nil {
		return "", err
	}
	closers = append(closers, func() error {
		defer os.RemoveAll(folder)
		return stop(server, &log)
	})
	first, err := bufio.NewReader(out).ReadString('\n')
	go io.Copy(io.Discard, out)
	origin, ok := strings.CutPrefix(strings.TrimSpace(first), "listening on ")
	if !ok {
		return "", fmt.Errorf("the server said %q instead of where it listens (%v)\n%s", first, err, log.String())
	}
	return origin, nil
})

// stop asks the server to end, as an operator does, and expects it to within ten seconds and without complaint.
func stop(server *exec.Cmd, log *bytes.Buffer) error {
	if err := server.Process.Signal(syscall.SIGTERM); err != nil {
		return err
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Wait() }()
	select {
	case err := <-ended:
		if err != nil {
			return fmt.Errorf("the server did not stop cleanly: %w\n%s", err, log.String())
		}
		return nil
	case <-time.After(10 * time.Second):
		return errors.Join(errors.New("the server did not stop within ten seconds"), server.Process.Kill())
	}
}

// origin gives where the site is served, for a story of the site as files with the path it lives under.
func origin(t testing.TB) string {
	t.Helper()
	site := theSite
	if host := hostOf(t); host != nil {
		site = host.site
	}
	o, err := site()
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// fetch gets one address of the site without a browser, and gives the status and the body.
func fetch(t testing.TB, address string) (int, string) {
	t.Helper()
	answer, err := http.Get(origin(t) + address)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatalf("reading %s: %v", address, err)
	}
	return answer.StatusCode, string(body)
}
