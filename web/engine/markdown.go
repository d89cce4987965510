package engine

import (
	"fmt"
	"strings"
)

// leastShown is the size, in bytes, below which packages are put together.
const leastShown = 10_000

// Markdown writes the report as tables.
func (r Report) Markdown() string {
	var b strings.Builder
	last := r.Steps[len(r.Steps)-1]
	first := r.Steps[0]
	fmt.Fprintf(&b, "| step | raw | Brotli | saves |\n|---|--:|--:|--:|\n")
	for i, row := range r.Steps {
		saved := ""
		if i > 0 {
			saved = thousands(r.Steps[i-1].Brotli - row.Brotli)
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", row.Name, thousands(row.Raw), thousands(row.Brotli), saved)
	}
	fmt.Fprintf(&b, "\nThe last is %d %% of the first.\n", (100*last.Brotli+first.Brotli/2)/first.Brotli)
	fmt.Fprintf(&b, "\n| one use of | would add |\n|---|--:|\n")
	for _, row := range r.Imports {
		fmt.Fprintf(&b, "| %s | %s |\n", row.Name, thousands(row.Brotli-last.Brotli))
	}
	fmt.Fprintf(&b, "\n| made of | raw | Brotli, by itself |\n|---|--:|--:|\n")
	var small Size
	for _, row := range r.Packages {
		if row.Raw < leastShown {
			small.Raw += row.Raw
			small.Brotli += row.Brotli
			continue
		}
		fmt.Fprintf(&b, "| %s | %s | %s |\n", row.Name, thousands(row.Raw), thousands(row.Brotli))
	}
	fmt.Fprintf(&b, "| smaller packages | %s | %s |\n", thousands(small.Raw), thousands(small.Brotli))
	fmt.Fprintf(&b, "\n| next candidate | would save |\n|---|--:|\n")
	for _, row := range r.Candidates {
		fmt.Fprintf(&b, "| %s | %s |\n", row.Name, thousands(last.Brotli-row.Brotli))
	}
	return b.String()
}

// thousands writes a number with a comma between groups of three digits.
func thousands(n int) string {
	if n < 0 {
		return "−" + thousands(-n)
	}
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return thousands(n/1000) + fmt.Sprintf(",%03d", n%1000)
}
