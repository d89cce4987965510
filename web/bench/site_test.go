package bench

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"breakeven/web/engine"
)

// root leads to the repository from here.
const root = "../.."

// A site is a server that runs.
type site struct {
	origin string // http://127.0.0.1:40123
	server *exec.Cmd
}

// serve starts a program that tells on its first line where it listens.
func serve(folder, program string, args ...string) (*site, error) {
	server := exec.Command(program, args...)
	server.Dir, server.Env = folder, []string{}
	out, err := server.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := server.Start(); err != nil {
		return nil, err
	}
	first, err := bufio.NewReader(out).ReadString('\n')
	go io.Copy(io.Discard, out)
	origin, ok := strings.CutPrefix(strings.TrimSpace(first), "listening on ")
	if !ok {
		server.Process.Kill()
		return nil, fmt.Errorf("%s said %q instead of where it listens (%v)", program, first, err)
	}
	return &site{origin: origin, server: server}, nil
}

// stop ends the server.
func (s *site) stop() {
	s.server.Process.Signal(syscall.SIGTERM)
	s.server.Wait()
}

// buildStock leaves the stock server and, where the browser's part is wanted, everything it serves in a folder.
func buildStock(folder string, browser bool) error {
	overlay, err := stockOverlay(folder)
	if err != nil {
		return err
	}
	if err := goBuild(nil, overlay, filepath.Join(folder, "stock")); err != nil || !browser {
		return err
	}
	web := filepath.Join(folder, "web")
	if err := os.MkdirAll(web, 0o755); err != nil {
		return err
	}
	for _, name := range []string{"style.css", "icon.svg"} {
		data, err := os.ReadFile(filepath.Join(root, "web", name))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(web, name), data, 0o644); err != nil {
			return err
		}
	}
	return goBuild([]string{"GOOS=js", "GOARCH=wasm"}, overlay, filepath.Join(web, "app.wasm"))
}

// stockOverlay writes the file by which the compiler finds the stock sources where the repository has none.
func stockOverlay(folder string) (string, error) {
	top, err := filepath.Abs(root)
	if err != nil {
		return "", err
	}
	replaced := map[string]string{}
	for path, source := range engine.StockSources() {
		file := filepath.Join(folder, filepath.Base(path)+".txt")
		if err := os.WriteFile(file, []byte(source), 0o644); err != nil {
			return "", err
		}
		replaced[filepath.Join(top, path)] = file
	}
	data, err := json.Marshal(map[string]any{"Replace": replaced})
	if err != nil {
		return "", err
	}
	overlay := filepath.Join(folder, "overlay.json")
	return overlay, os.WriteFile(overlay, data, 0o644)
}

// goBuild compiles the stock program as `go build` does by itself.
func goBuild(env []string, overlay, out string) error {
	build := exec.Command("go", "build", "-overlay", overlay, "-o", out, "./cmd/stock")
	build.Dir, build.Env = root, append(os.Environ(), env...)
	if said, err := build.CombinedOutput(); err != nil {
		return fmt.Errorf("building the stock program: %w\n%s", err, said)
	}
	return nil
}

// The stock pages show the same calculator, so that the comparison stays one of like with like.
func TestTheStockPagesAreTheSamePages(t *testing.T) {
	folder := t.TempDir()
	if err := buildStock(folder, false); err != nil {
		t.Fatal(err)
	}
	stock, err := serve(folder, filepath.Join(folder, "stock"))
	if err != nil {
		t.Fatal(err)
	}
	defer stock.stop()
	for _, path := range []string{"/", "/embed"} {
		page, err := get(stock.origin + path)
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range []string{"data-breakeven", `data-field="capex"`, `data-out="sentence"`, "32,034", "/wasm_exec.js", "/app.js"} {
			if !strings.Contains(page, part) {
				t.Errorf("the stock %s has no %s", path, part)
			}
		}
	}
}
