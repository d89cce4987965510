package journeys

import (
	"slices"
	"testing"
)

// BenchmarkPageRecompute measures what one move of a slider costs the reader's browser: model, five strips, chart
// and answer. The page tells it by itself, as performance.measure entries named breakeven:recompute.
func BenchmarkPageRecompute(b *testing.B) {
	for _, address := range []string{"/", "/embed"} {
		b.Run(address, func(b *testing.B) {
			p := open(b, address, visit{})
			var costs []float64 // ms
			for b.Loop() {
				costs = append(costs, p.recomputes(200)...)
			}
			slices.Sort(costs)
			b.ReportMetric(costs[len(costs)/2], "ms-median/update")
			b.ReportMetric(costs[len(costs)*95/100], "ms-p95/update")
			b.ReportMetric(costs[len(costs)-1], "ms-max/update")
			b.ReportMetric(0, "ns/op") // what the journey itself takes says nothing
		})
	}
}

// recomputes moves the sliders in turn, n times in all, a frame each, and gives what each update took, in ms.
func (p *tab) recomputes(n int) []float64 {
	p.Helper()
	costs := eval[[]float64](p, `async n => {
		const sliders = [...document.querySelectorAll('[data-breakeven] input[type=range]')];
		const costs = [];
		new PerformanceObserver(list => list.getEntriesByName('breakeven:recompute').forEach(e => costs.push(e.duration)))
			.observe({entryTypes: ['measure']}); // the page does not keep the entries
		for (let i = 0; i < n; i++) {
			const e = sliders[i % sliders.length], min = +e.min, max = +e.max;
			e.value = min + (max - min) * ((i * 37) % 101) / 101;
			e.dispatchEvent(new Event('input', {bubbles: true}));
			await new Promise(requestAnimationFrame);
		}
		await new Promise(done => setTimeout(done, 100));
		return costs;
	}`, n)
	if len(costs) < n/2 {
		p.Fatalf("%d moves of a slider were followed by %d recomputations", n, len(costs))
	}
	return costs
}

// Every move of a slider is recomputed and told, so that the benchmark measures what readers get.
func TestEveryUpdateIsMeasured(t *testing.T) {
	open(t, "/embed", visit{}).recomputes(20)
}
