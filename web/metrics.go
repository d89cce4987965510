package web

import (
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Metrics count what a site does, for Prometheus. They are served over HTTP as
// they are. Nothing that a request says becomes a label: routes are the site's
// own patterns, methods and statuses those it answers with.
type Metrics struct {
	registry   *prometheus.Registry
	handler    http.Handler
	requests   *prometheus.HistogramVec
	sent       *prometheus.CounterVec
	inFlight   prometheus.Gauge
	known      sync.Map // answerKind → *counters: to look labels up costs more than to count
	tablesMade prometheus.Counter
}

// NewMetrics returns counters at zero, with the process's and the runtime's own.
func NewMetrics() *Metrics {
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "breakeven_request_duration_seconds", Help: "Time from a request's headers to the end of its answer.",
			Buckets: []float64{.0001, .0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
		}, []string{"route", "method", "status"}),
		sent: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "breakeven_sent_bytes_total", Help: "Bytes of answers' bodies, compressed as they were sent.",
		}, []string{"route"}),
		inFlight: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "breakeven_requests_in_flight", Help: "Requests that are being answered.",
		}),
		tablesMade: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "breakeven_tables_made_total", Help: "Tables of answers made for queries that change a figure.",
		}),
	}
	m.registry.MustRegister(m.requests, m.sent, m.inFlight, m.tablesMade,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	m.handler = promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
	return m
}

// ServeHTTP writes the counters in the format the client asks for.
func (m *Metrics) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	m.handler.ServeHTTP(w, r)
}

// Begin counts a request as being answered.
func (m *Metrics) Begin() { m.inFlight.Inc() }

// End counts it as answered, with what was sent of a body in bytes. It reads of
// the request what the site's own router wrote there.
func (m *Metrics) End(r *http.Request, status, bytes int, took time.Duration) {
	m.inFlight.Dec()
	route := r.Pattern
	if route == "" || route == "/" {
		route = "none" // no page of the site
	}
	method := r.Method
	if method != http.MethodGet && method != http.MethodHead {
		method = "other"
	}
	c := m.countersOf(answerKind{route, method, status})
	c.took.Observe(took.Seconds())
	c.sent.Add(float64(bytes))
}

// answerKind is what answers are told apart by; there are as many as the site
// has routes, methods and statuses.
type answerKind struct {
	route, method string
	status        int
}

// counters count one kind of answer.
type counters struct {
	took prometheus.Observer
	sent prometheus.Counter
}

func (m *Metrics) countersOf(kind answerKind) *counters {
	if c, ok := m.known.Load(kind); ok {
		return c.(*counters)
	}
	c, _ := m.known.LoadOrStore(kind, &counters{
		took: m.requests.WithLabelValues(kind.route, kind.method, strconv.Itoa(kind.status)),
		sent: m.sent.WithLabelValues(kind.route),
	})
	return c.(*counters)
}

// watch adds what a site's caches and gates know. Metrics watch one site.
func (m *Metrics) watch(s *site) {
	for name, c := range map[string]*cache{"kept": s.kept, "pages": s.pages, "tables": s.tables, "pictures": s.pictures} {
		labels := prometheus.Labels{"cache": name}
		m.registry.MustRegister(
			prometheus.NewCounterFunc(prometheus.CounterOpts{
				Name: "breakeven_cache_hits_total", Help: "Documents that were there when they were asked for.", ConstLabels: labels,
			}, func() float64 { return float64(c.hits.Load()) }),
			prometheus.NewCounterFunc(prometheus.CounterOpts{
				Name: "breakeven_cache_misses_total", Help: "Documents that had to be made or compressed.", ConstLabels: labels,
			}, func() float64 { return float64(c.misses.Load()) }),
			prometheus.NewGaugeFunc(prometheus.GaugeOpts{
				Name: "breakeven_cache_bytes", Help: "Bytes of the documents that a cache keeps.", ConstLabels: labels,
			}, func() float64 { c.mu.Lock(); defer c.mu.Unlock(); return float64(c.size) }),
		)
	}
	for name, g := range map[string]*gate{"pages": s.rendering, "long": s.long} {
		labels := prometheus.Labels{"gate": name}
		m.registry.MustRegister(
			prometheus.NewGaugeFunc(prometheus.GaugeOpts{
				Name: "breakeven_gate_running", Help: "Pieces of work that have a processor to themselves.", ConstLabels: labels,
			}, func() float64 { return float64(len(g.slots)) }),
			prometheus.NewGaugeFunc(prometheus.GaugeOpts{
				Name: "breakeven_gate_waiting", Help: "Pieces of work that wait for their turn.", ConstLabels: labels,
			}, func() float64 { return float64(g.waiting.Load()) }),
			prometheus.NewCounterFunc(prometheus.CounterOpts{
				Name: "breakeven_gate_refused_total", Help: "Pieces of work that were refused, because too many waited.", ConstLabels: labels,
			}, func() float64 { return float64(g.refused.Load()) }),
		)
	}
}
