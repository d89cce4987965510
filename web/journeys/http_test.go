package journeys

import (
	"strings"
	"testing"
)

// One address, the same bytes, every time: caches and editors rely on it.
func TestTheSameRequestGetsTheSameBytes(t *testing.T) {
	for _, address := range []string{
		"/", "/embed", "/embed/meta-2025", "/?scenario=meta-2025&capex=135000000000",
		"/embed?title=%22%3E%C2%A0x&lock=revenue&hide=taxRate&capex=abc&accent=0a7d33&theme=dark&show=equivalents,working",
	} {
		_, first := fetch(t, address)
		if !strings.Contains(first, "data-breakeven") {
			t.Errorf("%s is no page of the widget", address)
		}
		for range 8 {
			if _, again := fetch(t, address); again != first {
				t.Errorf("%s answers with other bytes the second time", address)
				break
			}
		}
	}
}

func TestARequestThatCannotBeAnsweredSaysWhy(t *testing.T) {
	for _, c := range []struct {
		address string
		status  int
		says    string
	}{
		{"/embed?title=" + strings.Repeat("a", 40000), 414, "long"},
		{"/?" + strings.Repeat("capex=1&", 5000), 414, "long"},
		{"/embed/nosuch", 404, "amazon-2025-9m"},
		{"/embed/%3Cscript%3Ealert(1)%3C/script%3E", 404, "amazon-2025-9m"},
		{"/embed/..%2f..%2fetc%2fpasswd", 404, "amazon-2025-9m"},
		{"/nosuch", 404, "Breakeven"},
	} {
		status, body := fetch(t, c.address)
		if len(c.address) > 60 {
			c.address = c.address[:60] + "…"
		}
		if status != c.status {
			t.Errorf("%s answers %d, not %d", c.address, status, c.status)
		}
		if !strings.Contains(body, c.says) || !strings.Contains(body, "<title>") {
			t.Errorf("%s: the page does not say %q:\n%s", c.address, c.says, body)
		}
		for _, problem := range skeletonOf(t, body).dangers() {
			t.Errorf("%s: %s", c.address, problem)
		}
	}
	if status, _ := fetch(t, "/healthz"); status != 200 {
		t.Errorf("/healthz answers %d", status)
	}
}
