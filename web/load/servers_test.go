package load

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"time"
)

// A server runs, and is ended by its own process.
type server struct {
	origin string // http://127.0.0.1:40123
	*exec.Cmd
}

func (s *server) stop() {
	s.Process.Signal(syscall.SIGTERM)
	s.Wait()
}

// startOurs starts the program with its log going where an operator's does not slow it: a file.
func startOurs(binary string) (*server, error) {
	path, err := filepath.Abs(binary)
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(path, "serve", "--addr", "127.0.0.1:0")
	log, err := os.CreateTemp("", "breakeven-load-*.log")
	if err != nil {
		return nil, err
	}
	os.Remove(log.Name())
	cmd.Stderr = log
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("the built program is needed: run make build (%w)", err)
	}
	first, err := bufio.NewReader(stdout).ReadString('\n')
	if err != nil {
		return nil, fmt.Errorf("the server said %q instead of where it listens", first)
	}
	return &server{origin: strings.TrimSpace(strings.TrimPrefix(first, "listening on ")), Cmd: cmd}, nil
}

// A sample is an address asked for in an encoding, and what comes: both servers give the same.
type sample struct {
	name, address, encoding string
	header                  http.Header
	body                    []byte
}

var styleAddress = regexp.MustCompile(`/assets/style\.[0-9a-f]+\.css`)

// cases asks our server for what nginx is to serve.
func (s *server) cases() ([]sample, error) {
	list := []sample{
		{name: "/embed, Brotli", address: "/embed", encoding: "br"},
		{name: "/embed, gzip", address: "/embed", encoding: "gzip"},
		{name: "/embed, as it is", address: "/embed", encoding: "identity"},
		{name: "the style sheet, Brotli", encoding: "br"},
		{name: "the style sheet, as it is", encoding: "identity"},
		{name: "/healthz", address: "/healthz", encoding: "identity"},
	}
	for i := range list {
		c := &list[i]
		if c.address == "" {
			c.address = string(styleAddress.Find(list[2].body))
		}
		r, err := http.NewRequest("GET", s.origin+c.address, nil)
		if err != nil {
			return nil, err
		}
		r.Header.Set("Accept-Encoding", c.encoding)
		answer, err := http.DefaultTransport.RoundTrip(r)
		if err != nil {
			return nil, err
		}
		c.body, err = io.ReadAll(answer.Body)
		answer.Body.Close()
		if err != nil || answer.StatusCode != 200 {
			return nil, fmt.Errorf("%s answers with %s (%v)", c.address, answer.Status, err)
		}
		c.header = answer.Header
	}
	return list, nil
}

// startNginx serves the samples as files at /0, /1 and so on.
func startNginx(folder string, cases []sample) (*server, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	address := l.Addr().String()
	l.Close()
	var conf strings.Builder
	fmt.Fprintf(&conf, "worker_processes 2;\ndaemon off;\nuser root;\npid %s/pid;\nerror_log stderr crit;\nevents { worker_connections 4096; }\n"+
		"http {\naccess_log off;\nsendfile on;\ntcp_nopush on;\nkeepalive_requests 1000000;\nopen_file_cache max=100;\ntypes {}\netag off;\n", folder)
	for _, name := range []string{"client_body", "proxy", "fastcgi", "uwsgi", "scgi"} {
		fmt.Fprintf(&conf, "%s_temp_path %s/tmp;\n", name, folder)
	}
	fmt.Fprintf(&conf, "server {\nlisten %s;\n", address)
	for i, c := range cases {
		file := filepath.Join(folder, fmt.Sprint(i))
		if err := os.WriteFile(file, c.body, 0o644); err != nil {
			return nil, err
		}
		fmt.Fprintf(&conf, "location = /%d {\nalias %s;\n", i, file)
		for name, values := range c.header {
			switch name {
			case "Date", "Content-Length", "Last-Modified":
			case "Content-Type":
				fmt.Fprintf(&conf, "default_type %q;\n", values[0])
			default:
				fmt.Fprintf(&conf, "add_header %s '%s';\n", name, strings.ReplaceAll(values[0], "'", `\'`))
			}
		}
		conf.WriteString("}\n")
	}
	conf.WriteString("}\n}\n")
	path := filepath.Join(folder, "nginx.conf")
	if err := os.WriteFile(path, []byte(conf.String()), 0o644); err != nil {
		return nil, err
	}
	cmd := exec.Command("nginx", "-p", folder, "-c", path)
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	s := &server{origin: "http://" + address, Cmd: cmd}
	for range 100 {
		if c, err := net.Dial("tcp", address); err == nil {
			c.Close()
			return s, nil
		}
		time.Sleep(50 * time.Millisecond)
	}
	s.stop()
	return nil, fmt.Errorf("nginx does not listen on %s", address)
}
