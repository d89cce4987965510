package main

import (
	"bufio"
	"io"
	"log"
	"log/slog"
	"net/http"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"breakeven/web"
)

// accessLog writes a line a request, and what else happens, to one stream. It
// gathers lines for up to a second: a system call for each would cost more than
// many an answer. Lines never hold a query: payroll figures are nobody's
// business.
type accessLog struct {
	*slog.Logger
	mu     sync.Mutex
	out    *bufio.Writer
	waking bool // a flush is on its way
	second atomic.Pointer[second]
}

func newAccessLog(to io.Writer) *accessLog {
	l := &accessLog{out: bufio.NewWriterSize(to, 64<<10)}
	l.Logger = slog.New(slog.NewTextHandler(l, nil))
	return l
}

// Write takes a line. A stream that fails has nobody to be told.
func (l *accessLog) Write(line []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	_, _ = l.out.Write(line)
	if !l.waking {
		l.waking = true
		time.AfterFunc(time.Second, l.flush)
	}
	return len(line), nil
}

func (l *accessLog) flush() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.waking = false
	_ = l.out.Flush()
}

// problems is for what the server's own machinery reports.
func (l *accessLog) problems() *log.Logger {
	return slog.NewLogLogger(l.Handler(), slog.LevelWarn)
}

// request writes a request's line, as the logger would, for a third of what
// that takes: it is a tenth of a cached answer.
func (l *accessLog) request(start time.Time, r *http.Request, status, bytes int, took time.Duration) {
	line := make([]byte, 0, 192)
	line = append(line, "time="...)
	line = l.appendTime(line, start)
	line = append(line, " level=INFO msg=request method="...)
	line = appendValue(line, r.Method)
	line = append(line, " path="...)
	line = appendValue(line, r.URL.Path)
	line = append(line, " status="...)
	line = strconv.AppendInt(line, int64(status), 10)
	line = append(line, " bytes="...)
	line = strconv.AppendInt(line, int64(bytes), 10)
	line = append(line, " ms="...)
	line = strconv.AppendFloat(line, float64(took.Microseconds())/1000, 'f', 3, 64)
	_, _ = l.Write(append(line, '\n'))
}

// second is a moment's text up to its seconds, which many lines share.
type second struct {
	unix int64
	text string
}

// appendTime writes a time to the millisecond.
func (l *accessLog) appendTime(line []byte, t time.Time) []byte {
	now := l.second.Load()
	if now == nil || now.unix != t.Unix() {
		now = &second{t.Unix(), t.UTC().Format("2006-01-02T15:04:05")}
		l.second.Store(now)
	}
	thousandths := t.Nanosecond() / 1e6
	line = append(line, now.text...)
	return append(line, '.', byte('0'+thousandths/100), byte('0'+thousandths/10%10), byte('0'+thousandths%10), 'Z')
}

// appendValue writes a text that a client chose so that it stays one value of
// one line.
func appendValue(line []byte, text string) []byte {
	for i := range len(text) {
		if c := text[i]; c <= ' ' || c >= 0x7f || c == '"' || c == '=' {
			return strconv.AppendQuote(line, text)
		}
	}
	if text == "" {
		return append(line, `""`...)
	}
	return append(line, text...)
}

// noted notes each request.
func (l *accessLog) noted(next http.Handler, metrics *web.Metrics) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		note := notes.Get().(*note)
		*note = newNote(w)
		note.request = r
		metrics.Begin()
		defer func() {
			took := time.Since(start)
			status := note.status
			if p := recover(); p != nil {
				status = http.StatusInternalServerError
				defer panic(p) // net/http ends the connection, and says where it was
			}
			metrics.End(r, status, note.bytes, took)
			l.request(start, r, status, note.bytes, took)
			if note.keeps != nil && note.pieces <= 1 && status == note.status {
				note.keeps.handled(r, status, note.body)
			}
			*note = newNote(nil)
			notes.Put(note)
		}()
		next.ServeHTTP(note, r)
	})
}

// note remembers what was answered, and tells a lane what lasts.
type note struct {
	http.ResponseWriter
	request *http.Request
	status  int
	bytes   int
	keeps   *laneConn // nil where nothing is kept
	body    []byte    // the last of its pieces
	pieces  int
}

var notes = sync.Pool{New: func() any { return new(note) }}

func newNote(w http.ResponseWriter) note { return note{ResponseWriter: w, status: http.StatusOK} }

func (n *note) WriteHeader(status int) {
	n.status = status
	n.ResponseWriter.WriteHeader(status)
}

func (n *note) Write(b []byte) (int, error) {
	c, err := n.ResponseWriter.Write(b)
	n.bytes += c
	if n.keeps != nil {
		n.body = b
		n.pieces++
	}
	return c, err
}

// Lasts is web.Keeper's.
func (n *note) Lasts() {
	if one, ok := n.request.Context().Value(connectionKey{}).(*connection); ok {
		if c, ok := one.Conn.(*laneConn); ok {
			c.lasts()
			n.keeps = c
		}
	}
}

// Unwrap lets http.ResponseController reach what is underneath.
func (n *note) Unwrap() http.ResponseWriter { return n.ResponseWriter }
