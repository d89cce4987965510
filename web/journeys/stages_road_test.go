package journeys

import (
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// A road leads from the browser to the site. A journey can close it for some files, and see what came along.
type road struct {
	url  string
	site http.Handler

	mu    sync.Mutex
	bars  map[string]obstacle
	taken []string
}

// An obstacle is what becomes of a request on the road; the site is where it leads otherwise.
type obstacle func(w http.ResponseWriter, r *http.Request, site http.Handler)

// newRoad opens a road of its own to the site.
func newRoad(t testing.TB) *road {
	t.Helper()
	site, err := url.Parse(origin(t))
	if err != nil {
		t.Fatal(err)
	}
	base := site.Path
	site.Path = ""
	r := &road{site: httputil.NewSingleHostReverseProxy(site), bars: map[string]obstacle{}}
	server := httptest.NewServer(r)
	t.Cleanup(func() {
		server.CloseClientConnections() // what is still held never comes
		server.Close()
	})
	r.url = server.URL + base
	return r
}

// ServeHTTP lets a request pass, or not.
func (r *road) ServeHTTP(w http.ResponseWriter, q *http.Request) {
	r.mu.Lock()
	r.taken = append(r.taken, q.URL.Path)
	pass := obstacle(func(w http.ResponseWriter, q *http.Request, site http.Handler) { site.ServeHTTP(w, q) })
	for ending, bar := range r.bars {
		if strings.HasSuffix(q.URL.Path, ending) {
			pass = bar
		}
	}
	r.mu.Unlock()
	pass(w, q, r.site)
}

// bar puts an obstacle before all files whose path ends so; nil takes it away.
func (r *road) bar(ending string, o obstacle) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if delete(r.bars, ending); o != nil {
		r.bars[ending] = o
	}
}

// hold keeps the engine back until the function it gives is called.
func (r *road) hold() (release func()) { return r.holdBack(engineFile) }

// holdBack keeps all files whose path ends so back until the function it gives is called.
func (r *road) holdBack(ending string) (release func()) {
	gate := make(chan struct{})
	r.bar(ending, func(w http.ResponseWriter, q *http.Request, site http.Handler) {
		select {
		case <-gate:
			site.ServeHTTP(w, q)
		case <-q.Context().Done():
		}
	})
	return sync.OnceFunc(func() { close(gate) })
}

// requests gives the paths of all requests so far.
func (r *road) requests() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.taken)
}

// engines counts the requests so far for the calculator's program; the site's worker asks for the studio's, too.
func (r *road) engines() (n int) {
	for _, path := range r.requests() {
		if strings.HasSuffix(path, engineFile) && !strings.Contains(path, "/studio.") && !strings.Contains(path, "/learn.") {
			n++
		}
	}
	return n
}

// asked counts the requests so far for files whose path ends so.
func (r *road) asked(ending string) (n int) {
	for _, path := range r.requests() {
		if strings.HasSuffix(path, ending) {
			n++
		}
	}
	return n
}

// refused answers with a status instead of the file.
func refused(status int) obstacle {
	return func(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
		http.Error(w, http.StatusText(status), status)
	}
}

// cutShort breaks the connection in the middle of the file.
func cutShort(w http.ResponseWriter, q *http.Request, site http.Handler) {
	whole := seen(q, site)
	copyHeader(w.Header(), whole.Header())
	w.Header().Set("Content-Length", strconv.Itoa(whole.Body.Len()))
	w.Write(whole.Body.Bytes()[:whole.Body.Len()/2])
	panic(http.ErrAbortHandler)
}

// halved ends the file in its middle as if that were all of it.
func halved(w http.ResponseWriter, q *http.Request, site http.Handler) {
	q.Header.Del("Accept-Encoding")
	whole := seen(q, site)
	copyHeader(w.Header(), whole.Header())
	w.Header().Set("Content-Length", strconv.Itoa(whole.Body.Len()/2))
	w.Write(whole.Body.Bytes()[:whole.Body.Len()/2])
}

// mislabelled serves the file as plain text.
func mislabelled(w http.ResponseWriter, q *http.Request, site http.Handler) {
	whole := seen(q, site)
	copyHeader(w.Header(), whole.Header())
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Write(whole.Body.Bytes())
}

// withoutWasm takes WebAssembly out of the page's security policy, as a strict publisher's proxy does.
func withoutWasm(w http.ResponseWriter, q *http.Request, site http.Handler) {
	whole := seen(q, site)
	copyHeader(w.Header(), whole.Header())
	policy := whole.Header().Get("Content-Security-Policy")
	w.Header().Set("Content-Security-Policy", strings.ReplaceAll(policy, " 'wasm-unsafe-eval'", ""))
	w.Write(whole.Body.Bytes())
}

// seen is the site's whole answer to a request.
func seen(q *http.Request, site http.Handler) *httptest.ResponseRecorder {
	answer := httptest.NewRecorder()
	site.ServeHTTP(answer, q)
	return answer
}

func copyHeader(to, from http.Header) {
	for name, values := range from {
		to[name] = values
	}
}
