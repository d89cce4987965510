package journeys

import (
	"errors"
	"fmt"
	"net"
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

// The site as files, which `breakeven build` writes, stands on hosts that serve nothing else, under a path: nginx as
// Debian has it, with the part of its configuration that the build writes, and Python's file server, which knows
// nothing of us and sends no header of ours.

// filesBase is the path it lives under there.
const filesBase = "/news/tools"

// A fileHost serves the site as files.
type fileHost struct {
	name    string
	headers bool                   // it sends ours, and our page for what is not there
	site    func() (string, error) // its origin with the path, once it answers
}

var fileHosts = []*fileHost{
	{"nginx", true, sync.OnceValues(startNginx)},
	{"python", false, sync.OnceValues(startPython)},
}

// On a host stand the tests whose names begin so, see onFiles.
var onHosts sync.Map // name of a test → *fileHost

// onFiles tells a story on each host of files.
func onFiles(t *testing.T, story func(t *testing.T)) {
	for _, host := range fileHosts {
		onHost(t, host, story)
	}
}

// onHost tells it on one of them.
func onHost(t *testing.T, host *fileHost, story func(t *testing.T)) {
	t.Run(host.name, func(t *testing.T) {
		onHosts.Store(t.Name(), host)
		story(t)
	})
}

// hostOf is the host that a test's story is told on; nil for the server.
func hostOf(t testing.TB) *fileHost {
	for name := t.Name(); name != ""; name = name[:max(0, strings.LastIndexByte(name, '/'))] {
		if host, ok := onHosts.Load(name); ok {
			return host.(*fileHost)
		}
	}
	return nil
}

// theFiles writes the site into a folder of a web root, and gives the root.
var theFiles = sync.OnceValues(func() (string, error) {
	program, err := binary()
	if err != nil {
		return "", err
	}
	root, err := os.MkdirTemp("", "breakeven-files-")
	if err != nil {
		return "", err
	}
	closers = append(closers, func() error { return os.RemoveAll(root) })
	if err := os.Chmod(root, 0o755); err != nil { // nginx's workers are another user
		return "", err
	}
	build := exec.Command(program, "build", "--out", filepath.Join(root, filesBase), "--base", filesBase+"/")
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%v: %w\n%s", build, err, out)
	}
	return root, nil
})

// nginxAround is what an operator has: a server with a root, which includes the build's part.
const nginxAround = `daemon off;
error_log stderr;
pid FOLDER/nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path FOLDER/b; proxy_temp_path FOLDER/p; fastcgi_temp_path FOLDER/f; uwsgi_temp_path FOLDER/u; scgi_temp_path FOLDER/s;
  server {
    listen ADDRESS;
    root ROOT;
    include ROOT` + filesBase + `/nginx.conf;
  }
}
`

func startNginx() (string, error) {
	root, err := theFiles()
	if err != nil {
		return "", err
	}
	folder, err := os.MkdirTemp("", "breakeven-nginx-")
	if err != nil {
		return "", err
	}
	closers = append(closers, func() error { return os.RemoveAll(folder) })
	address, err := freeAddress()
	if err != nil {
		return "", err
	}
	path := filepath.Join(folder, "nginx.conf")
	text := strings.NewReplacer("FOLDER", folder, "ROOT", root, "ADDRESS", address).Replace(nginxAround)
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		return "", err
	}
	return startHost(address, syscall.SIGQUIT, "nginx", "-p", folder, "-c", path)
}

func startPython() (string, error) {
	root, err := theFiles()
	if err != nil {
		return "", err
	}
	address, err := freeAddress()
	if err != nil {
		return "", err
	}
	host, port, _ := net.SplitHostPort(address)
	return startHost(address, syscall.SIGTERM, "python3", "-m", "http.server", port, "--bind", host, "--directory", root)
}

// freeAddress is one that nothing listens on at the moment.
func freeAddress() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	return l.Addr().String(), nil
}

// startHost runs a file server until the journeys end, and waits until it answers.
func startHost(address string, end syscall.Signal, program string, arguments ...string) (string, error) {
	path, err := exec.LookPath(program)
	if err != nil { // Debian keeps servers where only root looks for programs
		path, err = exec.LookPath("/usr/sbin/" + program)
	}
	if err != nil {
		return "", fmt.Errorf("the site as files is tried with %s: run make tools (%w)", program, err)
	}
	var log strings.Builder
	host := exec.Command(path, arguments...)
	host.Stderr = &log
	if err := host.Start(); err != nil {
		return "", err
	}
	ended := make(chan error, 1)
	go func() { ended <- host.Wait() }()
	closers = append(closers, func() error {
		host.Process.Signal(end)
		select {
		case <-ended:
			return nil
		case <-time.After(10 * time.Second):
			return errors.Join(fmt.Errorf("%s did not stop within ten seconds", program), host.Process.Kill())
		}
	})
	site := "http://" + address + filesBase
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		select {
		case err := <-ended:
			ended <- err
			return "", fmt.Errorf("%s ended: %v\n%s", program, err, log.String())
		default:
		}
		if answer, err := http.Get(site + "/"); err == nil {
			answer.Body.Close()
			return site, nil
		}
	}
	return "", fmt.Errorf("%s does not listen on %s\n%s", program, address, log.String())
}
