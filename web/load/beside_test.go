package load

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// rounds is how often each server is asked for each sample, in turns; the median counts.
const rounds = 3

var (
	perSecond = regexp.MustCompile(`Requests/sec:\s+([0-9.]+)`)
	failures  = regexp.MustCompile(`Non-2xx or 3xx responses: \d+|Socket errors: .*`)
)

// stretch is how long wrk asks.
const stretch = 3 * time.Second

// wrk gives the requests a second that an address is answered at.
func wrk(address, encoding string) (float64, error) {
	out, err := exec.Command("wrk", "-t2", "-c32", "-d"+strconv.Itoa(int(stretch.Seconds()))+"s", "-H", "Accept-Encoding: "+encoding, address).CombinedOutput()
	if err != nil {
		return 0, fmt.Errorf("wrk %s: %w\n%s", address, err, out)
	}
	if wrong := failures.Find(out); wrong != nil {
		return 0, fmt.Errorf("wrk %s: %s", address, wrong)
	}
	match := perSecond.FindSubmatch(out)
	if match == nil {
		return 0, fmt.Errorf("wrk %s tells no rate:\n%s", address, out)
	}
	return strconv.ParseFloat(string(match[1]), 64)
}

// processor is the time that a server has had of the processors, its workers' included.
func (s *server) processor() (time.Duration, error) {
	processes := []string{strconv.Itoa(s.Process.Pid)}
	children, err := filepath.Glob("/proc/" + processes[0] + "/task/*/children")
	if err != nil {
		return 0, err
	}
	for _, file := range children {
		list, err := os.ReadFile(file)
		if err != nil {
			return 0, err
		}
		processes = append(processes, strings.Fields(string(list))...)
	}
	ticks := int64(0)
	for _, process := range processes {
		stat, err := os.ReadFile("/proc/" + process + "/stat")
		if err != nil {
			return 0, err
		}
		fields := strings.Fields(string(stat[strings.LastIndexByte(string(stat), ')')+1:]))
		for _, field := range fields[11:13] { // in user mode, and in the kernel
			n, err := strconv.ParseInt(field, 10, 64)
			if err != nil {
				return 0, err
			}
			ticks += n
		}
	}
	return time.Duration(ticks) * time.Second / 100, nil
}

// taken is the requests a second that a server answers, and the processor time that each takes.
func (s *server) taken(address, encoding string) (rate, each float64, err error) {
	before, err := s.processor()
	if err != nil {
		return 0, 0, err
	}
	if rate, err = wrk(s.origin+address, encoding); err != nil {
		return 0, 0, err
	}
	after, err := s.processor()
	return rate, float64((after - before).Microseconds()) / (rate * stretch.Seconds()), err
}

// beside sets our server beside nginx, sample by sample.
func beside(out io.Writer, ours, theirs *server, cases []sample) error {
	fmt.Fprintln(out, "| cached | bytes | Breakeven, requests/s | nginx | of nginx's | wanted | processor time each, Breakeven | nginx | nginx's part |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|")
	for i, c := range cases {
		var own, other, share, ownTime, otherTime, less []float64
		for range rounds {
			a, x, err := ours.taken(c.address, c.encoding)
			if err != nil {
				return err
			}
			b, y, err := theirs.taken("/"+strconv.Itoa(i), c.encoding)
			if err != nil {
				return err
			}
			own, other, share = append(own, a), append(other, b), append(share, a/b)
			ownTime, otherTime, less = append(ownTime, x), append(otherTime, y), append(less, y/x)
		}
		fmt.Fprintf(out, "| %s | %d | %.0f | %.0f | %.0f %% | ≥ 60 %% | %.0f µs | %.0f µs | %.0f %% |\n", c.name, len(c.body),
			median(own), median(other), 100*median(share), median(ownTime), median(otherTime), 100*median(less))
	}
	return nil
}

func median(list []float64) float64 {
	list = slices.Sorted(slices.Values(list))
	return list[len(list)/2]
}
