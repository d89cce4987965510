package browsers

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
)

// A scenario is what `breakeven solve` reads: MODEL's fields and their text.
type scenario map[string]any

// amazon is the default preset, Amazon's first nine months of 2025, as its sources give it.
var amazon = scenario{
	"months": 9, "revenue": "503538000000", "otherCosts": "365983000000", "payroll": "70000000000",
	"stockPay": "12413000000", "headcount": 350000, "capex": "89860000000", "depreciation": "46285000000",
	"layoffs": 30000, "severancePerLayoff": "84333", "noticeMonths": "3", "gpuPrice": "40000",
	"basis": map[string]any{"payroll": 12},
}

// with gives the scenario with one field replaced.
func (s scenario) with(field, text string) scenario {
	changed := maps.Clone(s)
	changed[field] = text
	return changed
}

// outputs are the answers a page shows, by the names of data-out; empty where there is none.
type outputs map[string]string

// results are where `breakeven solve` has them.
var results = map[string]string{
	"fcf": "fcf", "status": "status", "breakevenLayoffs": "breakevenLayoffs", "fcfAfterLayoffs": "fcfAfterLayoffs",
	"gapClosedShare": "gapClosedShare", "firstPeriodLayoffs": "firstPeriod.breakevenLayoffs", "paybackMonths": "paybackMonths",
	"capexCut": "equivalents.capexCut.amount", "revenueGrowth": "equivalents.revenueGrowth.amount", "payCut": "equivalents.payCut.amount",
	"gpusForgone": "equivalents.gpusForgone", "gpusFunded": "gpusFunded",
}

// solved are answers that were given before.
var solved sync.Map

// solve gives what the page must show for a scenario, as the command answers it.
func solve(t testing.TB, s scenario) outputs {
	t.Helper()
	line, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	if known, ok := solved.Load(string(line)); ok {
		return known.(outputs)
	}
	command := exec.Command(*binaryPath, "solve")
	command.Stdin = bytes.NewReader(line)
	answer, err := command.Output()
	if err != nil {
		t.Fatalf("breakeven solve %s: %v\n%s", line, err, answer)
	}
	decoder := json.NewDecoder(bytes.NewReader(answer))
	decoder.UseNumber()
	var result any
	if err := decoder.Decode(&result); err != nil {
		t.Fatalf("breakeven solve answered %s: %v", answer, err)
	}
	values := outputs{}
	for name, path := range results {
		at := result
		for key := range strings.SplitSeq(path, ".") {
			object, _ := at.(map[string]any)
			at = object[key]
		}
		values[name] = ""
		if at != nil {
			values[name] = fmt.Sprint(at)
		}
	}
	solved.Store(string(line), values)
	return values
}

// site starts the program's server for one journey, which gives the browsers an origin of its own to keep things for.
// kill ends it as a power cut does; at the end of the test it is asked to stop, and has to without complaint.
func site(t testing.TB) (origin string, kill func()) {
	t.Helper()
	origin, end, err := serve()
	if err != nil {
		t.Fatal(err)
	}
	var once sync.Once
	t.Cleanup(func() {
		once.Do(func() {
			if err := end(syscall.SIGTERM); err != nil {
				t.Error(err)
			}
		})
	})
	return origin, func() { once.Do(func() { end(syscall.SIGKILL) }) }
}

// serve starts the program on a free port, with nothing in its environment. It gives the origin, such as
// http://127.0.0.1:40123, and what ends the server, once.
func serve() (origin string, end func(syscall.Signal) error, err error) {
	program, err := filepath.Abs(*binaryPath)
	if err != nil {
		return "", nil, err
	}
	var log bytes.Buffer
	server := exec.Command(program, "serve", "--addr", "127.0.0.1:0")
	server.Env, server.Stderr = []string{}, &log
	out, err := server.StdoutPipe()
	if err != nil {
		return "", nil, err
	}
	if err := server.Start(); err != nil {
		return "", nil, fmt.Errorf("the journeys need the built program, run make build: %w", err)
	}
	end = func(how syscall.Signal) error {
		server.Process.Signal(how)
		err := server.Wait()
		if how == syscall.SIGKILL {
			return nil
		}
		return err
	}
	first, err := bufio.NewReader(out).ReadString('\n')
	go io.Copy(io.Discard, out)
	origin, ok := strings.CutPrefix(strings.TrimSpace(first), "listening on ")
	if !ok {
		return "", nil, errors.Join(fmt.Errorf("the server said %q instead of where it listens\n%s", first, log.String()), err, end(syscall.SIGKILL))
	}
	return origin, end, nil
}
