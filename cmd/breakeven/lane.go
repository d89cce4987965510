package main

import (
	"bytes"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"breakeven/web"
)

// A lane answers what net/http has answered before. Of a cached page's cost two
// thirds are net/http's: a goroutine that watches the connection, maps of
// headers, two buffers. None of it is needed for a request that differs from an
// earlier one in nothing that counts, which on a connection kept open, a reverse
// proxy's above all, is nearly every one. So where net/http waits for a
// connection's next request and a whole, ordinary one comes (readOrdinary), the
// lane sends the bytes that net/http sent for it, with the time of now, and
// waits on; net/http has seen nothing of it, and gets everything else as it
// comes. What may be given again the site says itself (web.Keeper).
type lane struct {
	idle, toAnswer time.Duration // http.Server's IdleTimeout and WriteTimeout
	open           *connections
	log            *accessLog
	metrics        *web.Metrics
	now            atomic.Pointer[dated]

	mu      sync.RWMutex
	answers map[string]*answer // by asked's key
	bytes   int                // of all keys and answers

	stopping  atomic.Bool
	answering sync.RWMutex // held for reading by each answer that is being written
}

// newLane gives a server a lane. It tells the lane and the open connections of
// its connections' states.
func newLane(server *http.Server, open *connections, log *accessLog, metrics *web.Metrics) *lane {
	l := &lane{idle: server.IdleTimeout, toAnswer: server.WriteTimeout, open: open, log: log, metrics: metrics}
	server.ConnContext = open.opened
	server.ConnState = func(conn net.Conn, state http.ConnState) {
		open.changed(conn, state)
		l.changed(conn, state)
	}
	return l
}

// What a lane keeps at most. Bodies are the site's own bytes, mostly in its
// caches, too. In files larger than that, net/http's part of the time is small.
const (
	laneAnswers   = 4096
	laneBytes     = 32 << 20
	longestAnswer = 512 << 10 // bytes
)

// answer is one that net/http has written, cut where the time stands in it.
type answer struct {
	head, afterDate, body []byte
	status                int
	request               *http.Request // with its path, route and method, for the log and the counters
}

func (a *answer) size() int { return len(a.head) + dateLength + len(a.afterDate) + len(a.body) }

// keep takes an answer in. A lane that is full starts anew: what is asked for
// is back after one request to net/http, and nobody has to be kept in order.
func (l *lane) keep(key string, a *answer) {
	size := len(key) + a.size()
	l.mu.Lock()
	defer l.mu.Unlock()
	if _, ok := l.answers[key]; ok {
		return
	}
	if l.answers == nil || len(l.answers) >= laneAnswers || l.bytes+size > laneBytes {
		l.answers, l.bytes = map[string]*answer{}, 0
	}
	l.answers[key] = a
	l.bytes += size
}

// find returns the answer to a request, nil where there is none. What it asks
// for is returned, too, if the request is ordinary.
func (l *lane) find(request []byte) (kept *answer, key string) {
	a, ok := readOrdinary(request)
	if !ok {
		return nil, ""
	}
	var room [512]byte
	written := a.appendKey(room[:0])
	l.mu.RLock()
	kept = l.answers[string(written)]
	l.mu.RUnlock()
	if kept == nil {
		key = string(written)
	}
	return kept, key
}

// begin lets an answer be written, unless the server stops.
func (l *lane) begin() bool {
	if !l.answering.TryRLock() {
		return false
	}
	if l.stopping.Load() {
		l.answering.RUnlock()
		return false
	}
	return true
}

// stop lets no answer begin; the channel is closed when those that have begun
// are over.
func (l *lane) stop() <-chan struct{} {
	l.stopping.Store(true)
	over := make(chan struct{})
	go func() {
		l.answering.Lock() // for good
		close(over)
	}()
	return over
}

// send writes an answer to a connection, with all that goes with one. The lane
// has begun it.
func (l *lane) send(c *laneConn, a *answer) error {
	start := time.Now()
	l.metrics.Begin()
	one := l.open.asks(c)
	_ = c.Conn.SetWriteDeadline(start.Add(l.toAnswer)) // one that is closed says so when it is written to
	c.pieces = [...][]byte{a.head, l.date(start), a.afterDate, a.body}
	c.unsent = c.pieces[:]
	n, err := c.unsent.WriteTo(c.Conn)
	one.answered()
	took := time.Since(start)
	sent := max(0, int(n)-a.size()+len(a.body))
	l.metrics.End(a.request, a.status, sent, took)
	l.log.request(start, a.request, a.status, sent, took)
	if err != nil {
		return err
	}
	return c.Conn.SetReadDeadline(start.Add(took + l.idle))
}

// dated is a moment's text, as answers have it, which those of a second share.
type dated struct {
	unix int64
	text []byte
}

const dateLength = len(http.TimeFormat)

func (l *lane) date(t time.Time) []byte {
	now := l.now.Load()
	if now == nil || now.unix != t.Unix() {
		now = &dated{t.Unix(), t.UTC().AppendFormat(nil, http.TimeFormat)}
		l.now.Store(now)
	}
	return now.text
}

// lanes is a listener whose connections have a lane.
type lanes struct {
	net.Listener
	lane *lane
}

func (l lanes) Accept() (net.Conn, error) {
	conn, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return &laneConn{gathering: gathering{Conn: conn}, lane: l.lane}, nil
}

// cut makes an answer of the bytes that net/http began it with, or returns nil
// where they are not as plain as a lane's answers are.
func cut(wire []byte) *answer {
	end := bytes.Index(wire, []byte("\r\n\r\n"))
	if end < 0 {
		return nil
	}
	head := bytes.Clone(wire[:end+4])
	before, rest, ok := bytes.Cut(head, []byte("\r\nDate: "))
	if !ok || len(rest) < dateLength || !bytes.HasPrefix(rest[dateLength:], []byte("\r\n")) {
		return nil
	}
	for _, own := range [...]string{"\r\nDate:", "\r\nConnection:", "\r\nTransfer-Encoding:", "\r\nSet-Cookie:"} {
		if bytes.Contains(rest, []byte(own)) || bytes.Contains(before, []byte(own)) {
			return nil
		}
	}
	return &answer{head: head[:len(before)+len("\r\nDate: ")], afterDate: rest[dateLength:]}
}
