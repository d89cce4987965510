package load

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// client keeps as many connections as it needs.
func client() *http.Client {
	return &http.Client{Timeout: 30 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 1000, DisableCompression: true}}
}

// ask fetches an address in Brotli and gives the status.
func ask(c *http.Client, address string) (int, error) {
	r, err := http.NewRequest("GET", address, nil)
	if err != nil {
		return 0, err
	}
	r.Header.Set("Accept-Encoding", "br, gzip")
	answer, err := c.Do(r)
	if err != nil {
		return 0, err
	}
	defer answer.Body.Close()
	_, err = io.Copy(io.Discard, answer.Body)
	return answer.StatusCode, err
}

// different gives a query that nobody asked for before.
func (s *server) different() string {
	return fmt.Sprintf("%s/embed?capex=%d&revenue=%d", s.origin, 50_000_000_000+rand.Int64N(100_000_000_000), 400_000_000_000+rand.Int64N(100_000_000_000))
}

// reportQueries asks for pages with different queries, so many a second whatever comes back: a latency counts from
// when a request was due.
func (s *server) reportQueries(out io.Writer) error {
	fmt.Fprintln(out, "| different queries a second | answered | p50 | p95 | p99 | refused | wanted | processor time each |\n|--:|--:|--:|--:|--:|--:|---|--:|")
	for _, rate := range []int{100, 250, 500, 1000} {
		const long = 5 * time.Second
		c, refused := client(), atomic.Int64{}
		var mu sync.Mutex
		var all []time.Duration
		var failed error
		var wait sync.WaitGroup
		before, err := s.processor()
		if err != nil {
			return err
		}
		start := time.Now()
		for i := range int(long.Seconds() * float64(rate)) {
			due := start.Add(time.Duration(i) * time.Second / time.Duration(rate))
			time.Sleep(time.Until(due))
			wait.Go(func() {
				status, err := ask(c, s.different())
				took := time.Since(due)
				mu.Lock()
				defer mu.Unlock()
				switch {
				case err != nil:
					failed = err
				case status == http.StatusServiceUnavailable:
					refused.Add(1)
				default:
					all = append(all, took)
				}
			})
		}
		wait.Wait()
		took := time.Since(start)
		after, err := s.processor()
		if err := errors.Join(failed, err); err != nil {
			return err
		}
		slices.Sort(all)
		at := func(share float64) string {
			if len(all) == 0 {
				return "–"
			}
			return fmt.Sprintf("%.1f ms", float64(all[int(share*float64(len(all)-1))].Microseconds())/1000)
		}
		fmt.Fprintf(out, "| %d | %.0f/s | %s | %s | %s | %d | p99 < 50 ms | %.2f ms |\n", rate, float64(len(all))/took.Seconds(), at(.5), at(.95), at(.99), refused.Load(),
			float64((after-before).Microseconds())/1000/float64(max(1, len(all))))
	}
	return nil
}

var resident = regexp.MustCompile(`VmRSS:\s+(\d+) kB`)

// memory is what the server's process has in memory, in MB.
func (s *server) memory() (float64, error) {
	status, err := os.ReadFile("/proc/" + strconv.Itoa(s.Process.Pid) + "/status")
	if err != nil {
		return 0, err
	}
	match := resident.FindSubmatch(status)
	if match == nil {
		return 0, fmt.Errorf("the server has ended")
	}
	kB, err := strconv.ParseFloat(string(match[1]), 64)
	return kB / 1024, err
}

// reportSoak asks for random queries, as fast as eight clients can, and for their tables now and then.
func (s *server) reportSoak(out io.Writer) error {
	before, err := s.memory()
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "| random queries | asked | refused | memory |\n|--:|--:|--:|--:|\n| before | | | %.0f MB |\n", before)
	ctx, cancel := context.WithTimeout(context.Background(), *soak)
	defer cancel()
	var asked, refused atomic.Int64
	var failed atomic.Value
	c := client()
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for i := 0; ctx.Err() == nil; i++ {
				address := s.different()
				if i%20 == 0 {
					address = strings.Replace(address, "/embed?", "/table/embed/amazon-2025-9m.json?", 1)
				}
				status, err := ask(c, address)
				if err != nil {
					failed.Store(err)
					return
				}
				asked.Add(1)
				if status != 200 {
					refused.Add(1)
				}
			}
		})
	}
	for i := 1; i <= 5; i++ {
		time.Sleep(*soak / 5)
		now, err := s.memory()
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "| after %s | %d | %d | %.0f MB |\n", time.Duration(i)**soak/5, asked.Load(), refused.Load(), now)
	}
	wait.Wait()
	if err, ok := failed.Load().(error); ok {
		return err
	}
	return nil
}

// reportSlow opens connections that send a byte every second, and asks for a page among them.
func (s *server) reportSlow(out io.Writer) error {
	fmt.Fprintln(out, "| slow connections | open | a cached page, p50 | p99 | a new query, p50 | p99 | memory |\n|--:|--:|--:|--:|--:|--:|--:|")
	for _, many := range []int{0, *slow} {
		ctx, cancel := context.WithCancel(context.Background())
		var open atomic.Int64
		var wait sync.WaitGroup
		for range many {
			conn, err := net.Dial("tcp", strings.TrimPrefix(s.origin, "http://"))
			if err != nil {
				cancel()
				return err
			}
			open.Add(1)
			wait.Go(func() {
				defer conn.Close()
				defer open.Add(-1)
				if _, err := conn.Write([]byte("GET /embed HTTP/1.1\r\nHost: x\r\nX-Slow: ")); err != nil {
					return
				}
				for ctx.Err() == nil {
					time.Sleep(time.Second)
					if _, err := conn.Write([]byte("a")); err != nil {
						return
					}
				}
			})
		}
		opened := open.Load()
		latency := func(address func() string) (string, string, error) {
			var all []time.Duration
			c := &http.Client{Timeout: 30 * time.Second, Transport: &http.Transport{DisableKeepAlives: true}} // as a stranger comes
			for range 200 {
				start := time.Now()
				if status, err := ask(c, address()); err != nil || status != 200 {
					return "", "", fmt.Errorf("among %d slow connections: %d %v", many, status, err)
				}
				all = append(all, time.Since(start))
			}
			slices.Sort(all)
			ms := func(d time.Duration) string { return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000) }
			return ms(all[100]), ms(all[197]), nil
		}
		cached50, cached99, err := latency(func() string { return s.origin + "/embed" })
		if err == nil {
			var new50, new99 string
			if new50, new99, err = latency(s.different); err == nil {
				var memory float64
				memory, err = s.memory()
				fmt.Fprintf(out, "| %d | %d | %s | %s | %s | %s | %.0f MB |\n", many, opened, cached50, cached99, new50, new99, memory)
			}
		}
		cancel()
		wait.Wait()
		if err != nil {
			return err
		}
	}
	return nil
}
