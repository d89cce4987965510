package main

import (
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"breakeven/web"
)

// site is the real one, made once: what it renders is the same on every server.
var site = sync.OnceValues(func() (http.Handler, error) { return web.Handler(web.Options{}) })

// A laned is a server in this process, with a lane or without.
type laned struct {
	*http.Server
	lane    *lane
	metrics *web.Metrics
	address string
	handled atomic.Int64 // requests that the handler has seen
	warm    int          // requests that onLane has sent
	mu      sync.Mutex
	log     bytes.Buffer
	out     *accessLog
}

func (s *laned) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.log.Write(b)
}

// said is what was logged, without times.
func (s *laned) said() string {
	s.out.flush()
	s.mu.Lock()
	defer s.mu.Unlock()
	return times.ReplaceAllString(s.log.String(), "")
}

var times = regexp.MustCompile(`(?m)^time=\S+ | ms=[0-9.]+$`)

type serving struct {
	handler     http.Handler // nil: the site
	laneless    bool
	most        int           // connections
	idle, write time.Duration // 0: as the program has them
	sendRoom    int           // bytes that the system takes for a client, 0 for what it likes
}

// smallRoom makes a slow client felt after few bytes.
type smallRoom struct {
	net.Listener
	bytes int
}

func (s smallRoom) Accept() (net.Conn, error) {
	c, err := s.Listener.Accept()
	if err == nil {
		err = c.(*net.TCPConn).SetWriteBuffer(s.bytes)
	}
	return c, err
}

func (v serving) start(t testing.TB) *laned {
	t.Helper()
	handler := v.handler
	if handler == nil {
		var err error
		if handler, err = site(); err != nil {
			t.Fatal(err)
		}
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	if v.most == 0 {
		v.most = 1000
	}
	s := &laned{metrics: web.NewMetrics(), address: listener.Addr().String()}
	s.out = newAccessLog(s)
	open := newConnections(v.most)
	counted := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.handled.Add(1)
		handler.ServeHTTP(w, r)
	})
	s.Server = listening{}.server(open.answering(s.out.noted(counted, s.metrics)), s.out)
	if v.idle > 0 {
		s.IdleTimeout = v.idle
	}
	if v.write > 0 {
		s.WriteTimeout = v.write
	}
	s.lane = newLane(s.Server, open, s.out, s.metrics)
	var under net.Listener = listener
	if v.sendRoom > 0 {
		under = smallRoom{listener, v.sendRoom}
	}
	if v.laneless {
		under = gatherer{under}
	} else {
		under = lanes{under, s.lane}
	}
	go s.Serve(under)
	t.Cleanup(func() { s.Close() })
	return s
}

func (s *laned) dial(t testing.TB) *net.TCPConn {
	t.Helper()
	c, err := net.Dial("tcp", s.address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	c.SetDeadline(time.Now().Add(5 * time.Minute)) // so that a mistake fails, and does not hang
	return c.(*net.TCPConn)
}

// talk sends pieces, each when something has come for the one before or a
// moment has passed, and returns all that comes until the server has nothing
// more to say. cutShort says that the connection was broken off.
func (s *laned) talk(t testing.TB, pieces ...string) (got string, cutShort bool) {
	t.Helper()
	c := s.dial(t)
	came := make(chan int, 1000)
	var all bytes.Buffer
	var broken error
	done := make(chan struct{})
	go func() {
		defer close(done)
		b := make([]byte, 64<<10)
		for {
			n, err := c.Read(b)
			all.Write(b[:n])
			if err != nil {
				if err != io.EOF {
					broken = err
				}
				return
			}
			select {
			case came <- n:
			default:
			}
		}
	}()
	var refused error // whoever learns of a broken connection first keeps it from the other
	for _, piece := range pieces {
		if _, refused = io.WriteString(c, piece); refused != nil {
			break
		}
		select {
		case <-came:
			time.Sleep(time.Millisecond)
			for len(came) > 0 {
				<-came
			}
		case <-done:
		case <-time.After(3 * time.Millisecond):
		}
	}
	unheard := c.CloseWrite()
	<-done
	c.Close()
	return dates.ReplaceAllString(all.String(), "\r\nDate: now\r\n"), broken != nil || refused != nil || unheard != nil
}

var dates = regexp.MustCompile(`\r\nDate: (Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z][a-z] \d{4} \d\d:\d\d:\d\d GMT\r\n`)

// ask asks on a connection that stays open, and reads the whole answer.
func ask(t testing.TB, c net.Conn, request string) string {
	t.Helper()
	if _, err := io.WriteString(c, request); err != nil {
		t.Fatal(err)
	}
	answer := readAnswer(t, c)
	return dates.ReplaceAllString(answer, "\r\nDate: now\r\n")
}

var lengths = regexp.MustCompile(`\r\nContent-Length: (\d+)\r\n`)

func readAnswer(t testing.TB, c net.Conn) string {
	t.Helper()
	var all []byte
	b := make([]byte, 64<<10)
	for {
		n, err := c.Read(b)
		if all = append(all, b[:n]...); err != nil {
			t.Fatalf("%v after %.200q", err, all)
		}
		head := bytes.Index(all, []byte("\r\n\r\n"))
		if head < 0 {
			continue
		}
		length := 0
		if m := lengths.FindSubmatch(all[:head+2]); m != nil {
			fmt.Sscan(string(m[1]), &length)
		}
		if len(all) >= head+4+length {
			return string(all)
		}
	}
}

// onLane is a connection to the server on which the lane has the answer to a
// request.
func (s *laned) onLane(t testing.TB, request string) net.Conn {
	t.Helper()
	c := s.dial(t)
	// net/http may see the next request before it is done with the last: it is asked again then.
	for range 200 {
		before := s.handled.Load()
		s.warm++
		if ask(t, c, request); s.handled.Load() == before {
			return c
		}
		time.Sleep(time.Millisecond)
	}
	t.Fatalf("the lane does not answer %q", request)
	return nil
}

func get(path string, fields ...string) string {
	return "GET " + path + " HTTP/1.1\r\nHost: " + strings.Join(append([]string{"example.com"}, fields...), "\r\n") + "\r\n\r\n"
}

// waitUntil waits for what comes in the end.
func waitUntil(t testing.TB, what string, is func() bool) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); !is(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("it never comes: %s", what)
		}
	}
}
