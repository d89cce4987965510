package main

import (
	"fmt"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"breakeven/web"
)

// Heads as clients and proxies send them, the host and what Accept-Encoding says
// left to fill in.
var heads = map[string]string{
	"wrk":      "Host: %s\r\nAccept-Encoding: %s\r\n",
	"Chrome":   "Host: %s\r\nConnection: keep-alive\r\nCache-Control: max-age=0\r\nsec-ch-ua: \"Chromium\";v=\"130\", \"Not?A_Brand\";v=\"99\"\r\nsec-ch-ua-mobile: ?0\r\nsec-ch-ua-platform: \"Linux\"\r\nUpgrade-Insecure-Requests: 1\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36\r\nAccept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\nReferer: https://news.example/story?x=1\r\nAccept-Encoding: %s\r\nAccept-Language: de-DE,de;q=0.9\r\nCookie: a=b; c=\"d\"\r\n",
	"Firefox":  "Host: %s\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0\r\nAccept: */*\r\nAccept-Language: en-US,en;q=0.5\r\nAccept-Encoding: %s\r\nReferer: http://x/\r\nConnection: keep-alive\r\nDNT: 1\r\nSec-GPC: 1\r\nPriority: u=2\r\nPragma: no-cache\r\nCache-Control: no-cache\r\n",
	"nginx":    "X-Real-IP: 203.0.113.7\r\nX-Forwarded-For: 203.0.113.7, 10.0.0.1\r\nX-Forwarded-Proto: https\r\nHost: %s\r\nUser-Agent: curl/8.5.0\r\nAccept: */*\r\nAccept-Encoding: %s\r\n",
	"Envoy":    "host: %s\r\nuser-agent: curl/8.5.0\r\naccept: */*\r\nx-forwarded-proto: https\r\nx-request-id: 3f1c\r\nx-envoy-expected-rq-timeout-ms: 15000\r\ntraceparent: 00-4bf9-00f0-01\r\naccept-encoding: %s\r\n",
	"networks": "Host: %s\r\nCF-Ray: 8d0\r\nCF-Visitor: {\"scheme\":\"https\"}\r\nCF-Connecting-IP: 203.0.113.7\r\nCDN-Loop: cloudflare; loops=1\r\nTrue-Client-IP: 203.0.113.7\r\nForwarded: for=203.0.113.7;proto=https\r\nVia: 1.1 varnish\r\nAccept-Encoding: %s\r\n",
}

func head(path, kind, host, encoding string) string {
	return "GET " + path + " HTTP/1.1\r\n" + fmt.Sprintf(heads[kind], host, encoding) + "\r\n"
}

// What lasts is answered on the lane, to every client that there is, and byte
// for byte as net/http answers it; whose host and encoding a client names is
// whose page it gets.
func TestTheLaneAnswersWhatNetHTTPWould(t *testing.T) {
	with, without := serving{}.start(t), serving{laneless: true}.start(t)
	plain := without.dial(t)
	page := ask(t, plain, get("/embed"))
	style := regexp.MustCompile(`/assets/style\.[0-9a-f]+\.css`).FindString(page)
	tag := regexp.MustCompile(`Etag: (\S+)`).FindStringSubmatch(page)[1]
	if style == "" || tag == "" {
		t.Fatal("the page names no style sheet, or has no tag")
	}
	for _, path := range []string{"/", "/embed", "/embed/amazon-2025-9m", "/embed?scenario=amazon-2025-9m", "/method", "/studio", style, "/healthz", "/favicon.svg", "/robots.txt", "/worker.js", "/embed.js"} {
		for _, host := range []string{"example.com", "news.example:8080"} {
			for _, encoding := range []string{"br", "gzip, deflate", "identity"} {
				lane := with.onLane(t, head(path, "wrk", host, encoding))
				want := ask(t, plain, head(path, "wrk", host, encoding))
				before := with.handled.Load()
				for kind := range heads {
					if got := ask(t, lane, head(path, kind, host, encoding)); got != want {
						t.Errorf("%s %s %s %s: on the lane\n%.900q\nwithout it\n%.900q", path, kind, host, encoding, got, want)
					}
				}
				if more := with.handled.Load() - before; more != 0 {
					t.Errorf("%s %s %s: the handler is asked %d times for what it has answered", path, host, encoding, more)
				}
			}
		}
	}
	for _, fields := range []string{"If-None-Match: " + tag, "If-None-Match: W/" + tag + ", \"x\"", "If-None-Match: \"other\""} {
		lane := with.onLane(t, get("/embed", fields))
		if got, want := ask(t, lane, get("/embed", fields)), ask(t, plain, get("/embed", fields)); got != want {
			t.Errorf("%s: on the lane\n%.900q\nwithout it\n%.900q", fields, got, want)
		}
	}
	if got := ask(t, with.onLane(t, get("/embed", "If-None-Match: "+tag)), get("/embed", "If-None-Match: "+tag)); !strings.HasPrefix(got, "HTTP/1.1 304 ") {
		t.Errorf("%.200q for a page that the client has", got)
	}
}

// talks are what clients say on a connection, in pieces.
func talks() map[string][]string {
	again := func(piece string) []string { return []string{piece, piece, piece, piece} }
	all := map[string][]string{
		"pipelined":                     again(get("/embed") + get("/healthz") + get("/embed")),
		"split in the line":             {get("/healthz"), get("/healthz"), "GET /hea", "lthz HTTP/1.1\r\nHost: example.com\r\n\r\n", get("/healthz")},
		"split before the end":          {get("/healthz"), get("/healthz"), get("/healthz")[:40], get("/healthz")[40:], get("/healthz")},
		"split after the beginning":     {get("/healthz"), get("/healthz"), "G", get("/healthz")[1:], get("/healthz")},
		"one and a half":                {get("/healthz"), get("/healthz"), get("/healthz") + "GET /healthz HT", "TP/1.1\r\nHost: example.com\r\n\r\n", get("/healthz")},
		"a letter too many":             {get("/healthz"), get("/healthz"), get("/healthz") + "X", get("/healthz"), get("/healthz")},
		"a whole request as a field":    {get("/healthz") + "GET /healthz HTTP/1.1\r\n", get("/embed"), "\r\n"},
		"a whole request as a body":     {get("/healthz"), get("/healthz"), "POST /healthz HTTP/1.1\r\nHost: example.com\r\nContent-Length: 46\r\n\r\n", get("/healthz"), get("/healthz")},
		"HEAD":                          {get("/embed"), get("/embed"), "HEAD /embed HTTP/1.1\r\nHost: example.com\r\n\r\n", get("/embed")},
		"an unfinished request":         {get("/healthz"), get("/healthz"), "GET /healthz HTTP/1.1\r\nHost: example.com\r\n"},
		"HTTP/1.0":                      {get("/healthz"), get("/healthz"), "GET /healthz HTTP/1.0\r\nHost: example.com\r\n\r\n"},
		"lines that end in a line feed": {get("/healthz"), get("/healthz"), "GET /healthz HTTP/1.1\nHost: example.com\n\n", get("/healthz")},
		"no host":                       {get("/healthz"), get("/healthz"), "GET /healthz HTTP/1.1\r\n\r\n"},
		"an empty line first":           {get("/healthz"), get("/healthz"), "\r\n" + get("/healthz")},
		"paths":                         {get("/healthz"), get("/healthz/"), get("/nowhere"), get("/embed/../healthz"), get("//healthz"), get("/healthz?"), get("/healthz?x=1"), get("/healthz#x"), get("/%68ealthz"), get("http://example.com/healthz")},
		"a stranger's host":             {get("/healthz"), get("/healthz"), "GET /robots.txt HTTP/1.1\r\nHost: \"><b>\r\n\r\n", get("/robots.txt")},
	}
	for _, fields := range []string{
		"Connection: close", "Connection: keep-alive, close", "Connection: Upgrade\r\nUpgrade: websocket", "Upgrade: h2c", "Expect: 100-continue", "Expect: much", "Range: bytes=0-1", "If-Range: x",
		"Transfer-Encoding: chunked", "Transfer-Encoding: nonsense", "Content-Length: 0", "Content-Length: 5", "Content-Length: 5\r\nContent-Length: 6", "Trailer: x", "Host: example.com", "Host:", "host: other",
		"Accept-Encoding: br\r\nAccept-Encoding: gzip", "Accept-Encoding:\r\nAccept-Encoding: br", "Accept-Encoding:br", "Accept-Encoding:  gzip ", "Accept-Encoding: br;q=0, gzip;q=0.0", "Accept-Encoding : br",
		"If-None-Match: *", "If-None-Match:\r\nIf-None-Match: *", "If-Modified-Since: Tue, 24 Nov 2026 12:00:00 GMT", "X-A: b\r\n c", "X-A\r\nX-B: c", "X A: b", "X-A: \x01", "X-\xc3\xa4: b", ": b", " X-A: b", "X_A: b", "X-A: \xff",
		"X-Long: " + strings.Repeat("a", 5000), "X-Long: " + strings.Repeat("a", 80<<10), strings.Repeat("X-A: b\r\n", 200) + "X-B: c", "HTTP2-Settings: AAMAAABkAAQAAP__\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c",
	} {
		all[fmt.Sprintf("%.60q", fields)] = append(again(get("/embed", "Accept-Encoding: br"))[:2], get("/embed", fields), get("/embed", fields), get("/embed", fields), get("/embed", "Accept-Encoding: br"))
	}
	return all
}

// Whatever a client says, and however it comes in pieces, the bytes that it gets
// are those of a server without a lane, but for the time.
func TestALaneChangesNothing(t *testing.T) {
	with, without := serving{}.start(t), serving{laneless: true}.start(t)
	for _, path := range []string{"/healthz", "/embed"} { // so that the lane has something to give
		with.onLane(t, get(path))
	}
	with.onLane(t, get("/embed", "Accept-Encoding: br"))
	for name, pieces := range talks() {
		sameTalk(t, name, with, without, pieces)
	}
	asked := without.handled.Load() - with.handled.Load()
	if asked <= 0 {
		t.Error("the lane has answered nothing")
	}
}

func sameTalk(t *testing.T, name string, with, without *laned, pieces []string) {
	t.Helper()
	got, gotCut := with.talk(t, pieces...)
	want, wantCut := without.talk(t, pieces...)
	if gotCut || wantCut {
		// Both hang up on a client that goes on talking; how much reaches it before is the network's.
		least := min(len(got), len(want))
		got, want = got[:least], want[:least]
	}
	if got != want {
		at := 0
		for at < min(len(got), len(want)) && got[at] == want[at] {
			at++
		}
		t.Errorf("%s: %d bytes with the lane, %d without, at %d:\n%.600q\n%.600q", name, len(got), len(want), at, got[max(0, at-300):], want[max(0, at-300):])
	}
}

// FuzzLane: a server with a lane and one without answer any bytes, in any two
// pieces, on a connection that the lane has answered on, alike.
func FuzzLane(f *testing.F) {
	for _, pieces := range talks() {
		text := strings.Join(pieces, "")
		if len(text) > 8<<10 {
			continue
		}
		f.Add([]byte(text), uint16(len(text)/2), uint16(3))
		f.Add([]byte(pieces[len(pieces)-1]), uint16(1), uint16(20))
	}
	for kind := range heads {
		text := head("/healthz", kind, "example.com", "br")
		f.Add([]byte(text), uint16(0), uint16(len(text)))
		f.Add([]byte(text+text), uint16(len(text)), uint16(10))
	}
	// It names its origin: else every Host has pages of its own, which are slow to compress.
	named, err := web.Handler(web.Options{Origin: "https://example.com"})
	if err != nil {
		f.Fatal(err)
	}
	with, without := serving{handler: named}.start(f), serving{handler: named, laneless: true}.start(f)
	with.onLane(f, get("/healthz"))
	f.Fuzz(func(t *testing.T, text []byte, first, second uint16) {
		if len(text) > 16<<10 || strings.Contains(string(text), "/picture/") || strings.Contains(string(text), "/table/") || strings.Contains(string(text), "/metrics") {
			return // slow by design, and counters are never the same
		}
		a := min(int(first), len(text))
		b := min(a+int(second), len(text))
		pieces := []string{get("/healthz"), get("/healthz"), string(text[:a]), string(text[a:b]), string(text[b:])}
		sameTalk(t, "talk", with, without, pieces)
	})
}

// The log and the counters say the same of an answer, whoever gives it.
func TestTheLaneIsLoggedAndCounted(t *testing.T) {
	with, without := serving{}.start(t), serving{laneless: true}.start(t)
	with.onLane(t, get("/embed", "Accept-Encoding: br"))
	with.onLane(t, get("/embed/amazon-2025-9m"))
	lane, plain := with.dial(t), without.dial(t)
	waitUntil(t, "a line for each request so far", func() bool { return strings.Count(with.said(), "\n") == with.warm })
	skip := len(with.said())
	counted := func(s *laned) map[string]string {
		w := httptest.NewRecorder()
		s.metrics.ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
		lines := map[string]string{}
		for line := range strings.Lines(w.Body.String()) {
			if name, value, ok := strings.Cut(strings.TrimSpace(line), "} "); ok && (strings.HasPrefix(name, "breakeven_request_duration_seconds_count") || strings.HasPrefix(name, "breakeven_sent_bytes_total")) {
				lines[name] = value
			}
			if strings.HasPrefix(line, "breakeven_requests_in_flight ") {
				lines["in flight"] = strings.TrimSpace(line)
			}
		}
		return lines
	}
	number := func(lines map[string]string, name string) (n float64) { fmt.Sscan(lines[name], &n); return n }
	before, handled := counted(with), with.handled.Load()
	const rounds = 20
	for range rounds {
		for _, request := range []string{get("/embed", "Accept-Encoding: br"), get("/embed/amazon-2025-9m")} {
			ask(t, lane, request)
			ask(t, plain, request)
		}
	}
	if asked := with.handled.Load() - handled; asked > rounds {
		t.Errorf("the handler was asked %d times of %d", asked, 2*rounds)
	}
	waitUntil(t, "the last line is written", func() bool {
		return strings.Count(with.said()[skip:], "\n") == 2*rounds && strings.Count(without.said(), "\n") == 2*rounds
	})
	if got, want := with.said()[skip:], without.said(); got != want {
		t.Errorf("the lane logs\n%.400s\nnot\n%.400s", got, want)
	}
	got, want := counted(with), counted(without)
	for name := range want {
		if name == "in flight" {
			if got[name] != "breakeven_requests_in_flight 0" || got[name] != want[name] {
				t.Errorf("%s, %s", got[name], want[name])
			}
			continue
		}
		if more := number(got, name) - number(before, name); more != number(want, name) {
			t.Errorf("%s} grows by %v on the lane, by %v without", name, more, number(want, name))
		}
	}
	if len(want) < 5 {
		t.Errorf("%d counters compared", len(want))
	}
}
