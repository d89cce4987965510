package bench

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A figure is one measured number of both products.
type figure struct {
	what   string
	unit   string // of all numbers of the row: "ms", "bytes", "" for a plain count or score
	digits int    // behind the point
	ours   float64
	stock  float64 // NaN where the stock page has no such thing
	limit  limit
}

// A limit is what a figure of ours must keep to. The zero limit holds nothing.
type limit struct {
	kind  limitKind
	bound float64
}

type limitKind int

const (
	unlimited limitKind = iota
	atMost
	atLeast
)

func (l limit) kept(value float64) bool {
	switch l.kind {
	case atMost:
		return value <= l.bound
	case atLeast:
		return value >= l.bound
	}
	return true
}

// none is the number of what is not there.
var none = math.NaN()

// table writes figures as Markdown, and names those that break their limit.
func table(figures []figure) (text string, broken []string) {
	var b strings.Builder
	b.WriteString("| | Breakeven | stock go-app | limit | |\n|---|--:|--:|--:|---|\n")
	for _, f := range figures {
		bound, mark := "", ""
		switch f.limit.kind {
		case atMost:
			bound = "≤ " + f.text(f.limit.bound)
		case atLeast:
			bound = "≥ " + f.text(f.limit.bound)
		}
		if f.limit.kind != unlimited {
			if mark = "kept"; !f.limit.kept(f.ours) {
				mark = "**broken**"
				broken = append(broken, f.what)
			}
		}
		b.WriteString("| " + strings.Join([]string{f.what, f.text(f.ours), f.text(f.stock), bound, mark}, " | ") + " |\n")
	}
	return b.String(), broken
}

// text writes a number with the figure's unit.
func (f figure) text(value float64) string {
	if math.IsNaN(value) {
		return "–"
	}
	text := strconv.FormatFloat(value, 'f', f.digits, 64)
	whole, rest, _ := strings.Cut(text, ".")
	for i := len(whole) - 3; i > 0 && whole[i-1] != '-'; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if rest != "" {
		whole += "." + rest
	}
	return strings.TrimSpace(whole + " " + f.unit)
}

// quantile gives the smallest of the values that a share of them, 0 … 1, does not exceed.
func quantile(values []float64, share float64) float64 {
	if len(values) == 0 {
		return none
	}
	sorted := slices.Sorted(slices.Values(values))
	return sorted[max(0, int(math.Ceil(share*float64(len(sorted))))-1)]
}

func TestQuantile(t *testing.T) {
	hundred := make([]float64, 100)
	for i := range hundred {
		hundred[i] = float64(100 - i) // 100 … 1
	}
	for _, c := range []struct {
		values []float64
		share  float64
		want   float64
	}{{hundred, 0.95, 95}, {hundred, 0.5, 50}, {hundred, 1, 100}, {hundred, 0, 1}, {[]float64{7}, 0.95, 7}, {[]float64{3, 1, 2}, 0.5, 2}} {
		if got := quantile(c.values, c.share); got != c.want {
			t.Errorf("the %v quantile of %d values is %v, not %v", c.share, len(c.values), got, c.want)
		}
	}
	if got := quantile(nil, 0.5); !math.IsNaN(got) {
		t.Errorf("nothing has the median %v", got)
	}
}

func TestTable(t *testing.T) {
	text, broken := table([]figure{
		{what: "bytes", unit: "B", ours: 45001, stock: 13_600_000, limit: limit{atMost, 45_000}},
		{what: "score", digits: 2, ours: 0.97, stock: 0.4, limit: limit{atLeast, 0.97}},
		{what: "frame", unit: "ms", digits: 1, ours: 9.25, stock: none},
	})
	want := `| | Breakeven | stock go-app | limit | |
|---|--:|--:|--:|---|
| bytes | 45,001 B | 13,600,000 B | ≤ 45,000 B | **broken** |
| score | 0.97 | 0.40 | ≥ 0.97 | kept |
| frame | 9.2 ms | – |  |  |
`
	if text != want {
		t.Errorf("the table reads\n%s\nnot\n%s", text, want)
	}
	if !slices.Equal(broken, []string{"bytes"}) {
		t.Errorf("broken are %v", broken)
	}
	if (limit{atMost, 1}).kept(none) {
		t.Error("a limit is kept by a number that was not measured")
	}
}
