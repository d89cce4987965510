package bench

import (
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"breakeven/web/engine"
)

// A pair is the two products that are compared.
type pair struct{ ours, stock *site }

// measure takes all figures in one run and writes them as a table. It fails where a figure can't be taken; one that
// breaks its limit is named and fails, too.
func measure(out io.Writer) error {
	folder, err := os.MkdirTemp("", "breakeven-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	program, err := filepath.Abs(*binaryPath)
	if err != nil {
		return err
	}
	say("building the stock program")
	if err := buildStock(folder, true); err != nil {
		return err
	}
	var p pair
	if p.ours, err = serve(folder, program, "serve", "--addr", "127.0.0.1:0"); err != nil {
		return fmt.Errorf("%w; make build leaves the program there", err)
	}
	defer p.ours.stop()
	if p.stock, err = serve(folder, filepath.Join(folder, "stock")); err != nil {
		return err
	}
	defer p.stock.stop()

	var figures []figure
	for _, part := range []func() ([]figure, error){
		func() ([]figure, error) { return sizes(filepath.Join(folder, "web", "app.wasm")) },
		func() ([]figure, error) { return p.traffic("/embed") },
		func() ([]figure, error) { return p.traffic("/") },
		func() ([]figure, error) { return p.lighthouse("/embed", 0.97, limit{atMost, 100}) },
		func() ([]figure, error) { return p.lighthouse("/", 0.90, limit{}) },
		func() ([]figure, error) { return p.arrivals("/embed") },
		func() ([]figure, error) { return p.arrivals("/") },
		func() ([]figure, error) { return p.feels("/embed") },
	} {
		more, err := part()
		if err != nil {
			return err
		}
		figures = append(figures, more...)
	}
	text, broken := table(figures)
	fmt.Fprintf(out, "%s, %d processors, load %s; the phone is 4 times slower. Slow 4G: %.0f kbit/s, %v a request.\n\n%s",
		runtime.GOARCH, runtime.NumCPU(), load(), slow4G.throughput*8/1000, slow4G.latency, text)
	if len(broken) > 0 {
		return errors.New("limits broken: " + strings.Join(broken, "; "))
	}
	return nil
}

// say tells whoever waits how far the bench is.
func say(format string, arguments ...any) {
	fmt.Fprintf(os.Stderr, time.Now().Format("15:04:05 ")+format+"\n", arguments...)
}

// load is how busy the machine is besides: figures from a busy one are worse than they should be.
func load() string {
	text, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "unknown"
	}
	average, _, _ := strings.Cut(string(text), " ")
	return average
}

// sizes weighs the two programs.
func sizes(stockProgram string) ([]figure, error) {
	say("weighing the programs; the stock one takes Brotli a minute")
	ours, err := os.ReadFile(filepath.Join(root, "web/build/engine.wasm"))
	if err != nil {
		return nil, err
	}
	oursPacked, err := os.ReadFile(filepath.Join(root, "web/build/engine.wasm.br"))
	if err != nil {
		return nil, err
	}
	stock, err := os.ReadFile(stockProgram)
	if err != nil {
		return nil, err
	}
	stockPacked, err := engine.Brotli(stock)
	if err != nil {
		return nil, err
	}
	a, b := float64(len(oursPacked)), float64(len(stockPacked))
	return []figure{
		{what: "engine, as it is", unit: "B", ours: float64(len(ours)), stock: float64(len(stock))},
		{what: "engine, Brotli", unit: "B", ours: a, stock: b, limit: limit{atMost, 1_000_000}},
		{what: "engine, Brotli, of the stock one's", unit: "%", digits: 1, ours: 100 * a / b, stock: 100, limit: limit{atMost, 45}},
	}, nil
}

// traffic counts what a page takes before anybody touches it.
func (p pair) traffic(path string) ([]figure, error) {
	say("%s, left alone", path)
	requests, bytes, err := untouched(p.ours.origin + path)
	if err != nil {
		return nil, err
	}
	stockRequests, stockBytes, err := untouched(p.stock.origin + path)
	if err != nil {
		return nil, err
	}
	few, light := limit{}, limit{}
	if path == "/embed" {
		few, light = limit{atMost, 6}, limit{atMost, 45_000}
	}
	return []figure{
		{what: path + ", requests before interaction", ours: float64(requests), stock: float64(stockRequests), limit: few},
		{what: path + ", transferred before interaction", unit: "B", ours: bytes, stock: stockBytes, limit: light},
	}, nil
}

// lighthouse rates a page.
func (p pair) lighthouse(path string, score float64, blocking limit) ([]figure, error) {
	say("%s, Lighthouse", path)
	a, err := lighthouse(p.ours.origin+path, *runs)
	if err != nil {
		return nil, err
	}
	b, err := lighthouse(p.stock.origin+path, *runs)
	if err != nil {
		return nil, err
	}
	figures := []figure{
		{what: path + ", Lighthouse performance", digits: 2, ours: a.score, stock: b.score, limit: limit{atLeast, score}},
		{what: path + ", Lighthouse TBT", unit: "ms", ours: a.blocking, stock: b.blocking, limit: blocking},
		{what: path + ", Lighthouse CLS", digits: 3, ours: a.shift, stock: b.shift, limit: limit{atMost, 0}},
		{what: path + ", Lighthouse LCP", unit: "ms", ours: a.largest, stock: b.largest},
	}
	if path == "/" { // an embed is for no search engine
		figures = append(figures,
			figure{what: path + ", Lighthouse best practices", digits: 2, ours: a.habits, stock: b.habits, limit: limit{atLeast, 1}},
			figure{what: path + ", Lighthouse SEO", digits: 2, ours: a.search, stock: b.search, limit: limit{atLeast, 1}})
	}
	return figures, nil
}

// arrivals times a first and a second visit.
func (p pair) arrivals(path string) ([]figure, error) {
	say("%s, a first and a second visit over slow 4G", path)
	first, second, err := twice(p.ours.origin + path)
	if err != nil {
		return nil, err
	}
	stockFirst, stockSecond, err := twice(p.stock.origin + path)
	if err != nil {
		return nil, err
	}
	return []figure{
		{what: path + ", first slider answers", unit: "ms", ours: first.interactive, stock: stockFirst.interactive},
		{what: path + ", engine has taken over", unit: "ms", ours: first.engine, stock: stockFirst.engine},
		{what: path + ", CLS, take-over included", digits: 3, ours: first.shift, stock: stockFirst.shift, limit: limit{atMost, 0}},
		{what: path + ", second visit, engine has taken over", unit: "ms", ours: second.engine, stock: stockSecond.engine, limit: limit{atMost, math.Floor(first.engine / 2)}},
		{what: path + ", second visit, engine over the network", ours: float64(second.fetched), stock: float64(stockSecond.fetched), limit: limit{atMost, 0}},
	}, nil
}

// feels measures sliders under the hand.
func (p pair) feels(path string) ([]figure, error) {
	say("%s, a slider under the hand", path)
	table, err := atTable(p.ours.origin + path)
	if err != nil {
		return nil, err
	}
	ours, err := atEngine(p.ours.origin + path)
	if err != nil {
		return nil, err
	}
	stock, err := atEngine(p.stock.origin + path)
	if err != nil {
		return nil, err
	}
	return []figure{
		{what: path + ", stage table, frames until an input is answered, most", ours: quantile(table.frames, 1), stock: none, limit: limit{atMost, 1}},
		{what: path + ", stage table, input until its answer is painted, median", unit: "ms", digits: 1, ours: quantile(table.painted, 0.5), stock: none},
		{what: path + ", stage table, Event Timing, 95 %", unit: "ms", ours: quantile(table.events, 0.95), stock: none},
		{what: path + ", stage engine, Event Timing, 95 %", unit: "ms", ours: quantile(ours.events, 0.95), stock: quantile(stock.events, 0.95), limit: limit{atMost, 50}},
		{what: path + ", stage engine, frames until an input is answered, 95 %", ours: quantile(ours.frames, 0.95), stock: quantile(stock.frames, 0.95)},
		{what: path + ", stage engine, input until its answer is painted, median", unit: "ms", digits: 1, ours: quantile(ours.painted, 0.5), stock: quantile(stock.painted, 0.5)},
		{what: path + ", stage engine, input until its answer is painted, 95 %", unit: "ms", digits: 1, ours: quantile(ours.painted, 0.95), stock: quantile(stock.painted, 0.95)},
	}, nil
}
