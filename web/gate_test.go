package web

import (
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// Beyond what may wait, a gate says so at once; what waits has its turn.
func TestAGateRefusesWhatItHasNoRoomFor(t *testing.T) {
	g := newGate(1, 1, time.Minute)
	inside, leave := make(chan bool), make(chan bool)
	go g.pass(func() { inside <- true; <-leave })
	<-inside
	waited := make(chan error)
	go func() { waited <- g.pass(func() {}) }()
	for g.waiting.Load() == 0 {
		time.Sleep(time.Millisecond)
	}
	if err := g.pass(func() { t.Error("it ran") }); err != errBusy {
		t.Errorf("a third piece of work: %v", err)
	}
	if g.try(func() { t.Error("it ran") }) {
		t.Error("a try went where there was no room")
	}
	close(leave)
	if err := <-waited; err != nil {
		t.Errorf("the one that waited: %v", err)
	}
	if hasty := newGate(0, 5, time.Millisecond); hasty.pass(func() {}) != errBusy {
		t.Error("patience does not end")
	}
}

// However many ask for a document at a time, it is made once.
func TestADocumentIsMadeOnce(t *testing.T) {
	c := newCache(1 << 20)
	var made, pressed atomic.Int32
	m := maker{
		body:     func() ([]byte, error) { made.Add(1); time.Sleep(20 * time.Millisecond); return []byte("x"), nil },
		compress: func(b []byte, e encoding) ([]byte, error) { pressed.Add(1); return append(b, e.String()...), nil },
	}
	var wait sync.WaitGroup
	for i := range 60 {
		wait.Go(func() {
			f, err := c.get("key", encoding(i%3), m)
			if err != nil || string(f.body) != "x"+encoding(i%3).String() {
				t.Errorf("%v %v", f, err)
			}
		})
	}
	wait.Wait()
	if made.Load() != 1 || pressed.Load() != 2 {
		t.Errorf("made %d times, compressed %d times", made.Load(), pressed.Load())
	}
}

// A cache keeps to its bytes, and what could not be made is asked for again.
func TestACacheKeepsToItsLimit(t *testing.T) {
	const limit = 100_000
	c := newCache(limit)
	busy := true
	m := maker{
		body: func() ([]byte, error) {
			if busy {
				return nil, errBusy
			}
			return bytes.Repeat([]byte("a"), 3000), nil
		},
		compress: func(b []byte, e encoding) ([]byte, error) { return b[:1000], nil },
	}
	if _, err := c.get("key", encodingNone, m); err != errBusy || len(c.byKey) != 0 {
		t.Errorf("%v, and %d documents", err, len(c.byKey))
	}
	busy = false
	for i := range 500 {
		for _, key := range []string{"key", fmt.Sprint(i)} { // one that is asked for all the time
			if _, err := c.get(key, encoding(i%3), m); err != nil {
				t.Fatal(err)
			}
		}
	}
	sum := 0
	for _, e := range c.byKey {
		sum += e.Value.(*finished).size
	}
	if sum != c.size || sum > limit || sum < limit/2 || len(c.byKey) != c.order.Len() {
		t.Errorf("%d bytes in %d documents, reckoned as %d", sum, len(c.byKey), c.size)
	}
	if hits := c.hits.Load(); hits < 490 {
		t.Errorf("what is asked for all the time was there %d times of 500", hits)
	}
}

// A server that has too much to work out says so at once, and goes on serving
// what it has.
func TestABusyServerServesWhatItHas(t *testing.T) {
	o := Options{}.withDefaults()
	files := testAssets(t, o)
	s, handler := o.site(files)
	ask := func(address string) *http.Response {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequest("GET", address, nil))
		return w.Result()
	}
	if r := ask("/embed"); r.StatusCode != 200 {
		t.Fatalf("status %d", r.StatusCode)
	}
	s.rendering, s.long = newGate(0, 0, 0), newGate(0, 0, 0)
	for address, status := range map[string]int{
		"/embed": 200, files.url("style.css"): 200, "/healthz": 200,
		"/embed?capex=1": 503, "/table/embed/amazon-2025-9m.json?capex=1": 503, "/picture/meta-2025.png?capex=1": 503,
	} {
		r := ask(address)
		if r.StatusCode != status || (r.Header.Get("Retry-After") != "") != (status == 503) {
			t.Errorf("%s: %d %v", address, r.StatusCode, r.Header)
		}
	}
	s.rendering, s.long = pageGate(), longGate()
	if r := ask("/embed?capex=1"); r.StatusCode != 200 {
		t.Errorf("when it has time again: %d", r.StatusCode)
	}
}

// A page has its table in it, or says where it is: a preset's own where the
// query changes no figure.
func TestWhereATableIs(t *testing.T) {
	const own = "/table/embed/meta-2025.json"
	for address, want := range map[string]string{
		"/embed/meta-2025": "", "/embed?scenario=meta-2025": "",
		"/embed/meta-2025?theme=dark&title=x":   own,
		"/embed/meta-2025?capex=1&capex=x%22":   own,
		"/embed/meta-2025?capex=100000000000":   own + "?capex=100000000000",
		"/?scenario=meta-2025&hide=capex&x=%3C": "/table/home/meta-2025.json?hide=capex&amp;x=%3C",
	} {
		page := body(t, get(t, Options{}, "GET", address))
		_, element, _ := strings.Cut(page, `id="breakeven-table"`)
		element, _, _ = strings.Cut(element, "</script>")
		if inPage := strings.HasPrefix(element, `>{"slots"`); inPage != (want == "") {
			t.Errorf("%s: the table's element is %.80s", address, element)
		}
		if want == "" {
			continue
		}
		if element != ` data-from="`+want+`">` || !strings.Contains(page, `<link rel="preload" as="fetch" href="`+want+`" crossorigin>`) {
			t.Errorf("%s: the table's element is %s, want it to name %s", address, element, want)
		}
		r := get(t, Options{}, "GET", strings.ReplaceAll(want, "&amp;", "&"))
		if text := body(t, r); r.StatusCode != 200 || !strings.HasPrefix(text, `{"slots"`) || r.Header.Get("Access-Control-Allow-Origin") != "*" || r.Header.Get("Cache-Control") != "no-cache" || r.Header.Get("ETag") == "" {
			t.Errorf("%s: %d %v", want, r.StatusCode, r.Header)
		}
	}
	for _, address := range []string{"/table/embed/nobody.json", "/table/x/meta-2025.json", "/table/embed/meta-2025", "/table/embed/"} {
		if r := get(t, Options{}, "GET", address); r.StatusCode != 404 {
			t.Errorf("%s: %d", address, r.StatusCode)
		}
	}
}
