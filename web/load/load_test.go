// Package load measures what the server stands, beside nginx serving the same bytes with the same headers.
//
//	make bench-server             prints the table, in some two minutes
//	make bench-server SOAK=5m     with a longer stretch of random queries
//
// Both servers, and what asks them, share one machine: only what was measured in one run can be compared.
package load

import (
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

var (
	report     = flag.Bool("report", false, "measure the server and print the table")
	binaryPath = flag.String("binary", "../../bin/breakeven", "the `program` that serves")
	soak       = flag.Duration("soak", 20*time.Second, "how `long` random queries are asked for")
	only       = flag.String("only", "beside queries soak slow", "which `parts` of the table to measure")
	slow       = flag.Int("slow", 10_000, "the `number` of slow connections")
)

func TestMain(m *testing.M) {
	flag.Parse()
	if !*report {
		os.Exit(m.Run())
	}
	if err := measure(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "bench-server:", err)
		os.Exit(1)
	}
}

// tools are the programs this needs, and the Debian packages they come in.
var tools = map[string]string{"wrk": "wrk", "nginx": "nginx-light"}

func measure(out io.Writer) error {
	for program, pkg := range tools {
		if _, err := exec.LookPath(program); err != nil {
			return fmt.Errorf("%s is missing; as root, run: apt-get update && apt-get install -y --no-install-recommends %s", program, pkg)
		}
	}
	folder, err := os.MkdirTemp("", "breakeven-load-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	ours, err := startOurs(*binaryPath)
	if err != nil {
		return err
	}
	defer ours.stop()
	cases, err := ours.cases()
	if err != nil {
		return err
	}
	theirs, err := startNginx(folder, cases)
	if err != nil {
		return err
	}
	defer theirs.stop()
	load, _ := os.ReadFile("/proc/loadavg")
	fmt.Fprintf(out, "%d cores, load average before %s\n\n", runtime.NumCPU(), strings.TrimSpace(string(load)))
	for _, part := range []struct {
		name   string
		report func(io.Writer) error
	}{
		{"beside", func(w io.Writer) error { return beside(w, ours, theirs, cases) }},
		{"queries", ours.reportQueries},
		{"soak", ours.reportSoak},
		{"slow", ours.reportSlow},
	} {
		if !slices.Contains(strings.Fields(*only), part.name) {
			continue
		}
		if err := part.report(out); err != nil {
			return err
		}
		fmt.Fprintln(out)
	}
	return nil
}
