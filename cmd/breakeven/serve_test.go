package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"io"
	"math/big"
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

// A server is the real program, serving.
type server struct {
	*exec.Cmd
	origin string
	ended  chan error
	mu     sync.Mutex
	log    bytes.Buffer
}

func (s *server) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.log.Write(b)
}

// said is what the program has logged so far.
func (s *server) said() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.log.String()
}

// start serves on a free port with the flags.
func start(t *testing.T, flags ...string) *server {
	t.Helper()
	s := &server{Cmd: exec.Command("breakeven", append([]string{"serve", "--addr", "127.0.0.1:0"}, flags...)...), ended: make(chan error, 1)}
	s.Stderr = s
	out, err := s.StdoutPipe()
	if err == nil {
		err = s.Cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	first, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("%v\n%s", err, s.said())
	}
	s.origin = strings.TrimSpace(strings.TrimPrefix(first, "listening on "))
	go func() { s.ended <- s.Wait() }()
	t.Cleanup(func() { _ = s.Process.Kill() })
	return s
}

// stop asks it to end, and expects that it does so in peace.
func (s *server) stop(t *testing.T) {
	t.Helper()
	if err := s.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	s.wait(t)
}

func (s *server) wait(t *testing.T) {
	t.Helper()
	select {
	case err := <-s.ended:
		if err != nil {
			t.Errorf("the server ended with %v\n%s", err, s.said())
		}
	case <-time.After(30 * time.Second):
		t.Fatalf("the server does not stop\n%s", s.said())
	}
}

func (s *server) dial(t *testing.T) net.Conn {
	t.Helper()
	c, err := net.Dial("tcp", strings.TrimPrefix(s.origin, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c
}

func fetch(t *testing.T, client *http.Client, address string) (*http.Response, string) {
	t.Helper()
	r, err := client.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return r, string(body)
}

// What is being answered when the server is told to stop is answered to its end.
func TestStoppingFinishesWhatIsServed(t *testing.T) {
	s := start(t)
	// A client that is slow to read: the engine's bytes fill what the system
	// holds for it, and the rest waits in the server.
	_, page := fetch(t, http.DefaultClient, s.origin+"/embed")
	_, rest, _ := strings.Cut(page, `data-engine="`)
	engine, _, _ := strings.Cut(rest, `"`)
	c := s.dial(t)
	if err := c.(*net.TCPConn).SetReadBuffer(64 << 10); err != nil {
		t.Fatal(err)
	}
	fmt.Fprintf(c, "GET %s HTTP/1.1\r\nHost: x\r\n\r\n", engine)
	reader := bufio.NewReader(c)
	answer, err := http.ReadResponse(reader, nil)
	if err != nil {
		t.Fatal(err)
	}
	if answer.ContentLength < 1<<20 {
		t.Fatalf("the engine has %d bytes: too few to hold a server up", answer.ContentLength)
	}
	if err := s.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	// The listener is closed before anything else ends.
	for {
		late, err := net.Dial("tcp", strings.TrimPrefix(s.origin, "http://"))
		if err != nil {
			break
		}
		late.Close()
		time.Sleep(10 * time.Millisecond)
	}
	select {
	case err := <-s.ended:
		t.Fatalf("the server has ended in the middle of an answer: %v", err)
	default:
	}
	got, err := io.Copy(io.Discard, answer.Body)
	if err != nil || got != answer.ContentLength {
		t.Errorf("%d of %d bytes came: %v", got, answer.ContentLength, err)
	}
	s.wait(t)
}

// The log has a line a request, and nothing of its query.
func TestTheLogHoldsNoFigures(t *testing.T) {
	s := start(t)
	fetch(t, http.DefaultClient, s.origin+"/embed?payroll=123454321&title=hush")
	fetch(t, http.DefaultClient, s.origin+"/nowhere?payroll=123454321")
	s.stop(t)
	log := s.said()
	for _, want := range []string{"method=GET path=/embed status=200 bytes=", "path=/nowhere status=404"} {
		if !strings.Contains(log, want) {
			t.Errorf("the log does not say %s:\n%s", want, log)
		}
	}
	if strings.Contains(log, "123454321") || strings.Contains(log, "hush") {
		t.Errorf("the log repeats a query:\n%s", log)
	}
}

// Clients that send a byte now and then take no place from one that asks.
func TestSlowConnectionsStopNobody(t *testing.T) {
	s := start(t, "--max-connections", "200")
	const many = 600 // three times as many as there are places
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	for range many {
		c := s.dial(t)
		fmt.Fprint(c, "GET /embed HTTP/1.1\r\nHost: x\r\nX-Slow: ")
		go func() {
			for ctx.Err() == nil {
				time.Sleep(200 * time.Millisecond)
				if _, err := c.Write([]byte("a")); err != nil {
					return
				}
			}
		}()
	}
	client := &http.Client{Timeout: 20 * time.Second, Transport: &http.Transport{DisableKeepAlives: true}}
	for range 20 {
		if r, body := fetch(t, client, s.origin+"/embed?capex=1"); r.StatusCode != 200 || !strings.Contains(body, "data-breakeven") {
			t.Errorf("among slow clients a page is answered with %s", r.Status)
		}
	}
	cancel()
	s.stop(t)
}

func TestMetricsStandWhereTheyAreAskedFor(t *testing.T) {
	s := start(t)
	fetch(t, http.DefaultClient, s.origin+"/embed?payroll=123454321")
	fetch(t, http.DefaultClient, s.origin+"/embed?payroll=123454321")
	fetch(t, http.DefaultClient, s.origin+"/embed/%3Cscript%3E")
	_, text := fetch(t, http.DefaultClient, s.origin+"/metrics")
	for _, want := range []string{
		`breakeven_request_duration_seconds_count{method="GET",route="/embed",status="200"} 2`,
		`breakeven_request_duration_seconds_count{method="GET",route="/embed/{id}",status="404"} 1`,
		`breakeven_cache_hits_total{cache="pages"} 1`, `breakeven_cache_misses_total{cache="pages"} 1`, `breakeven_requests_in_flight 1`, "go_goroutines ", "process_resident_memory_bytes ",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the metrics have no %s", want)
		}
	}
	if strings.Contains(text, "<script") || strings.Contains(text, "123454321") {
		t.Error("the metrics repeat what a request says")
	}
	s.stop(t)

	s = start(t, "--metrics-addr", "127.0.0.1:0")
	if r, _ := fetch(t, http.DefaultClient, s.origin+"/metrics"); r.StatusCode != 404 {
		t.Errorf("the site answers with %s for metrics that stand elsewhere", r.Status)
	}
	var elsewhere string
	for deadline := time.Now().Add(10 * time.Second); elsewhere == "" && time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		_, rest, _ := strings.Cut(s.said(), "msg=metrics address=")
		elsewhere, _, _ = strings.Cut(rest, "\n")
	}
	if r, text := fetch(t, http.DefaultClient, elsewhere); r.StatusCode != 200 || !strings.Contains(text, `route="none"`) && !strings.Contains(text, "breakeven_tables_made_total") {
		t.Errorf("%s answers with %s", elsewhere, r.Status)
	}
	s.stop(t)
}

// selfSigned writes a certificate for 127.0.0.1 and its key.
func selfSigned(t *testing.T, name, certFile, keyFile string) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
	}
	der, err := x509.CreateCertificate(rand.Reader, &template, &template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	for file, block := range map[string]*pem.Block{certFile: {Type: "CERTIFICATE", Bytes: der}, keyFile: {Type: "PRIVATE KEY", Bytes: private}} {
		if err := os.WriteFile(file, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func TestServingTLS(t *testing.T) {
	dir := t.TempDir()
	cert, key := filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	selfSigned(t, "first", cert, key)
	s := start(t, "--tls-cert", cert, "--tls-key", key)
	if !strings.HasPrefix(s.origin, "https://127.0.0.1:") {
		t.Fatalf("it listens on %s", s.origin)
	}
	ask := func(most uint16) (*http.Response, string, error) {
		client := &http.Client{Transport: &http.Transport{
			DisableKeepAlives: true, ForceAttemptHTTP2: true,
			TLSClientConfig: &tls.Config{InsecureSkipVerify: true, MinVersion: tls.VersionTLS10, MaxVersion: most},
		}}
		r, err := client.Get(s.origin + "/embed")
		if err != nil {
			return nil, "", err
		}
		defer r.Body.Close()
		body, err := io.ReadAll(r.Body)
		return r, string(body), err
	}
	r, body, err := ask(tls.VersionTLS13)
	if err != nil || r.ProtoMajor != 2 || r.TLS.PeerCertificates[0].Subject.CommonName != "first" {
		t.Fatalf("%v %v", r, err)
	}
	// Links name the site by https, as it was asked for.
	if !strings.Contains(body, `href="https://127.0.0.1:`) || strings.Contains(body, `href="http://127.0.0.1:`) {
		t.Error("a page served over TLS names its oEmbed answer otherwise")
	}
	if _, _, err := ask(tls.VersionTLS11); err == nil {
		t.Error("TLS 1.1 is spoken")
	}
	selfSigned(t, "second", cert, key)
	if err := s.Process.Signal(syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		r, _, err := ask(tls.VersionTLS13)
		if err != nil {
			t.Fatal(err)
		}
		if r.TLS.PeerCertificates[0].Subject.CommonName == "second" {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("SIGHUP does not bring the second certificate\n%s", s.said())
		}
	}
	s.stop(t)
}

func TestFlagsThatCannotBe(t *testing.T) {
	dir := t.TempDir()
	cert, key := filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	selfSigned(t, "x", cert, key)
	for want, flags := range map[string][]string{
		"--tls-key is missing":  {"--tls-cert", cert},
		"--tls-cert is missing": {"--tls-key", key},
		"no such file":          {"--tls-cert", cert + "x", "--tls-key", key},
		"PEM":                   {"--tls-cert", cert, "--tls-key", cert},
		"--max-connections":     {"--max-connections", "0"},
	} {
		var said strings.Builder
		if code := run(append([]string{"serve", "--addr", "127.0.0.1:0"}, flags...), nil, io.Discard, &said); code != 2 || !strings.Contains(said.String(), want) {
			t.Errorf("%v: status %d, %q, want 2 and %q", flags, code, said.String(), want)
		}
	}
}
