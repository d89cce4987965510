package main

import (
	"log/slog"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"
)

// A line's time is the moment's, to the millisecond, whatever second came before.
func TestALineHasItsTime(t *testing.T) {
	var out strings.Builder
	l := newAccessLog(&out)
	for _, ms := range []int64{1, 999, 1000, 1_700_000_000_045, 1_700_000_000_999, 1_700_000_001_000, 45} {
		at := time.UnixMilli(ms)
		if got, want := string(l.appendTime(nil, at)), at.UTC().Format("2006-01-02T15:04:05.000Z"); got != want {
			t.Errorf("%s, not %s", got, want)
		}
	}
}

// A request's line reads as the logger would have written it, whatever the
// client sent.
func TestALineIsTheLoggers(t *testing.T) {
	times := regexp.MustCompile(`^time=\S+ `)
	for _, path := range []string{"/", "/embed/meta-2025", "", "/a b", "/\n\"level=ERROR", "/x=y", "/ü\u2028\x00\xff", `\`} {
		for _, method := range []string{"GET", "A B"} {
			var own, loggers strings.Builder
			l := newAccessLog(&own)
			l.request(time.Now(), &http.Request{Method: method, URL: &url.URL{Path: path, RawQuery: "payroll=1"}}, 200, 12, 1500*time.Microsecond)
			l.flush()
			slog.New(slog.NewTextHandler(&loggers, nil)).Info("request", "method", method, "path", path, "status", 200, "bytes", 12, "ms", "1.500")
			got, want := times.ReplaceAllString(own.String(), ""), times.ReplaceAllString(loggers.String(), "")
			if path == "/ü\u2028\x00\xff" {
				if strings.Count(own.String(), "\n") != 1 || !strings.Contains(got, `path="`) {
					t.Errorf("%q: %s", path, got)
				}
				continue
			}
			if got != want {
				t.Errorf("%q\n got %swant %s", path, got, want)
			}
			if !times.MatchString(own.String()) {
				t.Errorf("no time in %s", own.String())
			}
		}
	}
}
