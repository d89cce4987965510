package load

import (
	"fmt"
	"io"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
)

// rounds is how often each server is asked for each sample, in turns; the median counts.
const rounds = 3

var (
	perSecond = regexp.MustCompile(`Requests/sec:\s+([0-9.]+)`)
	failures  = regexp.MustCompile(`Non-2xx or 3xx responses: \d+|Socket errors: .*`)
)

// wrk gives the requests a second that an address is answered at.
func wrk(address, encoding string) (float64, error) {
	out, err := exec.Command("wrk", "-t2", "-c32", "-d3s", "-H", "Accept-Encoding: "+encoding, address).CombinedOutput()
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

// beside sets our server beside nginx, sample by sample.
func beside(out io.Writer, ours, theirs *server, cases []sample) error {
	fmt.Fprintln(out, "| cached, requests a second | bytes | Breakeven | nginx | of nginx's | wanted |\n|---|--:|--:|--:|--:|--:|")
	for i, c := range cases {
		var own, other, share []float64
		for range rounds {
			a, err := wrk(ours.origin+c.address, c.encoding)
			if err != nil {
				return err
			}
			b, err := wrk(theirs.origin+"/"+strconv.Itoa(i), c.encoding)
			if err != nil {
				return err
			}
			own, other, share = append(own, a), append(other, b), append(share, a/b)
		}
		fmt.Fprintf(out, "| %s | %d | %.0f | %.0f | %.0f %% | ≥ 60 %% |\n", c.name, len(c.body), median(own), median(other), 100*median(share))
	}
	return nil
}

func median(list []float64) float64 {
	list = slices.Sorted(slices.Values(list))
	return list[len(list)/2]
}
