package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"breakeven/web"
)

// lasting answers with so many bytes for as long as it runs.
func lasting(n int) http.Handler {
	body := bytes.Repeat([]byte("a"), n)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", fmt.Sprint(n))
		w.(web.Keeper).Lasts()
		w.Write(body)
	})
}

// Only what the handler says lasts is kept, and of that only whole answers in
// one piece.
func TestTheLaneKeepsOnlyWhatLasts(t *testing.T) {
	says := func(more func(w http.ResponseWriter)) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header()["Content-Type"] = []string{"text/plain"}
			w.(web.Keeper).Lasts()
			more(w)
		})
	}
	for name, handler := range map[string]http.Handler{
		"said nothing": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "x") }),
		"not found":    says(func(w http.ResponseWriter) { w.WriteHeader(404); w.Write([]byte("x")) }),
		"two pieces":   says(func(w http.ResponseWriter) { w.Write([]byte("x")); w.Write([]byte("y")) }),
		"chunked":      says(func(w http.ResponseWriter) { w.Write(make([]byte, 8<<10)) }),
		"a cookie":     says(func(w http.ResponseWriter) { w.Header().Set("Set-Cookie", "a=b"); w.Write([]byte("x")) }),
		"its own time": says(func(w http.ResponseWriter) { w.Header().Set("Date", "today"); w.Write([]byte("x")) }),
		"no time":      says(func(w http.ResponseWriter) { w.Header()["Date"] = nil; w.Write([]byte("x")) }),
		"flushed":      says(func(w http.ResponseWriter) { http.NewResponseController(w).Flush(); w.Write([]byte("x")) }),
		"written past us": says(func(w http.ResponseWriter) {
			w.(interface{ Unwrap() http.ResponseWriter }).Unwrap().Write([]byte("x"))
		}),
		"too large":       lasting(longestAnswer + 1),
		"too long a head": says(func(w http.ResponseWriter) { w.Header().Set("X", strings.Repeat("x", 5000)); w.Write([]byte("x")) }),
	} {
		s := serving{handler: handler}.start(t)
		for range 4 {
			s.talk(t, get("/"), get("/"), get("/"))
		}
		if s.kept() != nil {
			t.Errorf("%s: it is kept", name)
		}
	}
	s := serving{handler: lasting(longestAnswer)}.start(t)
	s.onLane(t, get("/"))
}

// However many addresses, hosts and encodings clients make up, what is kept
// stays within bounds, and what is asked for is there again.
func TestTheLaneIsBounded(t *testing.T) {
	var l lane
	body := make([]byte, 100<<10)
	for i := range 3 * laneAnswers {
		a := &answer{head: []byte("head"), afterDate: []byte("rest"), body: body[:i%len(body)], status: 200}
		l.keep(fmt.Sprint(i), a)
		size := 0
		if i%97 == 0 {
			for key, kept := range l.answers {
				size += len(key) + kept.size()
			}
			if size != l.bytes {
				t.Fatalf("%d bytes are counted, %d are there", l.bytes, size)
			}
		}
		if l.answers[fmt.Sprint(i)] != a || len(l.answers) > laneAnswers || l.bytes > laneBytes {
			t.Fatalf("after %d answers %d are kept, %d bytes", i+1, len(l.answers), l.bytes)
		}
		before := l.bytes
		if l.keep(fmt.Sprint(i), a); l.bytes != before {
			t.Fatal("an answer that is there is counted twice")
		}
	}
}

// Clients that neither ask nor read are disconnected on the lane, too.
func TestTheLaneHasTimeLimits(t *testing.T) {
	s := serving{handler: lasting(10), idle: 300 * time.Millisecond}.start(t)
	c := s.onLane(t, get("/"))
	if n, err := c.Read(make([]byte, 1)); err != io.EOF {
		t.Errorf("a silent client gets %d bytes and %v, not the end", n, err)
	}
	s = serving{handler: lasting(longestAnswer), write: 2 * time.Second, sendRoom: 32 << 10}.start(t)
	c = s.onLane(t, get("/"))
	c.(*net.TCPConn).SetReadBuffer(4 << 10)
	io.WriteString(c, get("/")) // and reads nothing
	waitUntil(t, "the answer is given up", func() bool { return strings.Count(s.said(), "\n") == s.warm+1 })
	if line := s.said()[strings.LastIndex(strings.TrimSuffix(s.said(), "\n"), "\n")+1:]; !strings.Contains(line, "status=200 bytes=") || strings.Contains(line, fmt.Sprintf("bytes=%d\n", longestAnswer)) {
		t.Errorf("the log says %s of an answer that was given up", line)
	}
	if n, err := io.Copy(io.Discard, c); n >= longestAnswer {
		t.Errorf("a client that does not read gets %d bytes and %v", n, err)
	}
}

// deaf is a connection to nobody. It tells what limits it was given.
type deaf struct {
	net.Conn
	request     string
	read, write []time.Time
}

func (d *deaf) Read(b []byte) (int, error)         { return copy(b, d.request), nil }
func (d *deaf) Write(b []byte) (int, error)        { return 0, errors.New("nobody listens") }
func (d *deaf) SetReadDeadline(t time.Time) error  { d.read = append(d.read, t); return nil }
func (d *deaf) SetWriteDeadline(t time.Time) error { d.write = append(d.write, t); return nil }

// Who can't be written to is not read from again; an answer has its time.
func TestAnAnswerThatCannotBeSentEndsTheConnection(t *testing.T) {
	s := serving{handler: lasting(10)}.start(t)
	s.onLane(t, get("/"))
	d := &deaf{request: get("/")}
	c := &laneConn{gathering: gathering{Conn: d}, lane: s.lane, room: 4096, waiting: forRequest}
	start := time.Now()
	n, err := c.Read(make([]byte, 4096))
	if n != 0 || err == nil || err.Error() != "nobody listens" {
		t.Errorf("%d bytes and %v", n, err)
	}
	if len(d.write) != 1 || d.write[0].Before(start.Add(timeForAnswer)) || len(d.read) != 0 {
		t.Errorf("time limits %v, %v", d.write, d.read)
	}
	s.lane.begin()
	if err := s.lane.send(&laneConn{gathering: gathering{Conn: &heard{d}}, lane: s.lane}, s.kept()); err != nil {
		t.Error(err)
	}
	s.lane.answering.RUnlock()
	if len(d.read) != 1 || d.read[0].Before(start.Add(timeIdle)) {
		t.Errorf("the next request has until %v", d.read)
	}
}

// heard is one that takes everything.
type heard struct{ *deaf }

func (heard) Write(b []byte) (int, error) { return len(b), nil }

// kept is an answer that the lane has.
func (s *laned) kept() *answer {
	s.lane.mu.RLock()
	defer s.lane.mu.RUnlock()
	for _, a := range s.lane.answers {
		return a
	}
	return nil
}

// A client that is answered on the lane has not been silent.
func TestABusyConnectionKeepsItsPlace(t *testing.T) {
	s := serving{handler: lasting(10), most: 2}.start(t)
	busy := s.onLane(t, get("/"))
	silent := s.dial(t)
	ask(t, silent, get("/")) // later than anything that net/http has seen of the busy one
	for range 3 {
		ask(t, busy, get("/"))
	}
	third := s.dial(t)
	ask(t, third, get("/"))
	if n, err := silent.Read(make([]byte, 1)); err == nil {
		t.Errorf("the one silent for longest stays, and gets %d bytes", n)
	}
	ask(t, busy, get("/"))
}

// answers reports whether a request is being answered.
func (s *laned) answers() bool {
	open := s.lane.open
	open.mu.Lock()
	defer open.mu.Unlock()
	for e := open.order.Front(); e != nil; e = e.Next() {
		if e.Value.(*connection).answers.Load() > 0 {
			return true
		}
	}
	return false
}

// A server that stops finishes what the lane is answering, and begins nothing.
func TestStoppingFinishesWhatTheLaneAnswers(t *testing.T) {
	s := serving{handler: lasting(longestAnswer), sendRoom: 4 << 10}.start(t)
	idle := s.onLane(t, get("/"))
	slow := s.onLane(t, get("/"))
	slow.(*net.TCPConn).SetReadBuffer(4 << 10)
	handled := s.handled.Load()
	io.WriteString(slow, get("/"))
	waitUntil(t, "the answer has begun", s.answers)
	over := s.lane.stop()
	stopped := make(chan error, 1)
	go func() { stopped <- s.Shutdown(context.Background()) }()
	if n, err := idle.Read(make([]byte, 1)); err != io.EOF {
		t.Errorf("an idle connection gets %d bytes and %v, not the end", n, err)
	}
	if err := <-stopped; err != nil {
		t.Error(err)
	}
	select {
	case <-over:
		t.Error("the answer is said to be over, and nobody has read it")
	default:
	}
	if s.lane.begin() {
		t.Error("another answer begins")
	}
	got, err := io.ReadAll(slow)
	if _, body, _ := bytes.Cut(got, []byte("\r\n\r\n")); err != nil || len(body) != longestAnswer {
		t.Errorf("%d bytes of %d, %v", len(body), longestAnswer, err)
	}
	select {
	case <-over:
	case <-time.After(20 * time.Second):
		t.Error("the answer is never over")
	}
	if more := s.handled.Load() - handled; more != 0 {
		t.Errorf("the handler was asked %d times: the lane answered nothing", more)
	}
}
