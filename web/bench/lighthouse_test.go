package bench

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
)

// A mark is what Lighthouse makes of a page, as a phone with a slow 4G line and a slow processor would have it.
type mark struct {
	score    float64 // performance, 0 … 1
	blocking float64 // TBT, ms
	shift    float64 // CLS
	largest  float64 // LCP, ms
	habits   float64 // best practices, 0 … 1
	search   float64 // SEO, 0 … 1
}

const lighthouseProgram = "node_modules/lighthouse/cli/index.js"

// lighthouse visits an address several times and gives each number's median.
func lighthouse(address string, times int) (mark, error) {
	var all [6][]float64
	for range times {
		m, err := lighthouseOnce(address)
		if err != nil {
			return mark{}, err
		}
		for i, v := range [6]float64{m.score, m.blocking, m.shift, m.largest, m.habits, m.search} {
			all[i] = append(all[i], v)
		}
	}
	middle := func(i int) float64 { return quantile(all[i], 0.5) }
	return mark{middle(0), middle(1), middle(2), middle(3), middle(4), middle(5)}, nil
}

func lighthouseOnce(address string) (mark, error) {
	browser, err := chromium()
	if err != nil {
		return mark{}, err
	}
	if _, err := os.Stat(lighthouseProgram); err != nil {
		return mark{}, errors.New("Lighthouse is not installed: run `npm ci --prefix web/bench`, or make bench-page")
	}
	quoted := slices.Clone(flags())
	for i, f := range quoted {
		if name, value, ok := strings.Cut(f, "="); ok {
			f = name + `="` + value + `"`
		}
		quoted[i] = "--" + f
	}
	visit := exec.Command("node", lighthouseProgram, address, "--quiet", "--output=json", "--output-path=stdout",
		"--only-categories=performance,best-practices,seo", "--no-enable-error-reporting", "--chrome-flags="+strings.Join(quoted, " "))
	visit.Env = append(os.Environ(), "CHROME_PATH="+browser)
	var out, said bytes.Buffer
	visit.Stdout, visit.Stderr = &out, &said
	if err := visit.Run(); err != nil {
		return mark{}, fmt.Errorf("lighthouse %s: %w\n%s", address, err, said.String())
	}
	var report struct {
		RuntimeError struct{ Message string }
		Categories   map[string]struct{ Score *float64 }
		Audits       map[string]struct{ NumericValue float64 }
	}
	if err := json.Unmarshal(out.Bytes(), &report); err != nil {
		return mark{}, fmt.Errorf("lighthouse %s: %w", address, err)
	}
	for _, category := range []string{"performance", "best-practices", "seo"} {
		if report.Categories[category].Score == nil {
			return mark{}, fmt.Errorf("lighthouse %s gives no score for %s: %s", address, category, report.RuntimeError.Message)
		}
	}
	number := func(audit string) float64 { return report.Audits[audit].NumericValue }
	return mark{
		score: *report.Categories["performance"].Score, habits: *report.Categories["best-practices"].Score, search: *report.Categories["seo"].Score,
		blocking: number("total-blocking-time"),
		shift:    number("cumulative-layout-shift"), largest: number("largest-contentful-paint"),
	}, nil
}
