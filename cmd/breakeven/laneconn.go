package main

import (
	"net"
	"net/http"
	"time"
)

// laneConn is a connection with a lane. It has to know two things of net/http,
// and takes them from what net/http asks of it:
//
//   - where one request ends and the next begins. Between the state "idle" and
//     the second time limit that follows it net/http does nothing but wait for a
//     request's beginning, and if it offers as much room as for a connection's
//     first bytes then its buffer is empty: no byte of a request is in it.
//   - what it answered: the first bytes that it writes after a request.
//
// Were that to change in a later Go, no request would be taken for the lane, and
// a test would fail. Only the goroutine that serves the connection touches the
// fields below mu; the one that watches it meanwhile finds waiting at notWaiting.
type laneConn struct {
	gathering
	lane *lane

	sending, closing bool // guarded by gathering's mu: an answer is being written; it was told to close

	pieces  [4][]byte
	unsent  net.Buffers
	room    int // what an empty buffer of net/http's has, in bytes
	waiting int
	asked   string  // the key of the request that net/http has, "" where it is not ordinary
	draft   *answer // what may be given again, while it is written
	wire    int     // bytes written of it
}

// Values of waiting.
const (
	notWaiting = iota // net/http reads a request, or answers one
	hasAnswered
	forRequest
)

// Read gives net/http what comes, but for what the lane answers.
func (c *laneConn) Read(p []byte) (int, error) {
	first := c.room == 0
	if first {
		c.room = len(p)
	} else if c.waiting != forRequest || len(p) != c.room {
		return c.Conn.Read(p)
	}
	for {
		n, err := c.Conn.Read(p)
		if err != nil {
			return n, err
		}
		kept, key := c.lane.find(p[:n])
		if first || kept == nil || !c.lane.begin() {
			// A kept answer that a connection's first request finds is net/http's to give: a
			// client that goes on asking is what the lane is for, and known from its second on.
			c.asked, c.waiting = key, notWaiting
			return n, nil
		}
		if err := c.send(kept); err != nil {
			return 0, err
		}
	}
}

// send answers on the lane. Whoever stops the server finds the connection idle
// and closes it: that is put off until the answer is out.
func (c *laneConn) send(a *answer) error {
	defer c.lane.answering.RUnlock()
	c.mu.Lock()
	c.sending = true
	c.mu.Unlock()
	err := c.lane.send(c, a)
	c.mu.Lock()
	c.sending = false
	closing := c.closing
	c.mu.Unlock()
	if closing {
		_ = c.gathering.Close()
		return net.ErrClosed
	}
	return err
}

// Close closes the connection, or sees to it that it is closed once an answer
// has been sent, where the server stops.
func (c *laneConn) Close() error {
	c.mu.Lock()
	if c.sending && c.lane.stopping.Load() {
		c.closing = true
		c.mu.Unlock()
		return nil
	}
	c.mu.Unlock()
	return c.gathering.Close()
}

// SetReadDeadline follows net/http from an answer to the next request.
func (c *laneConn) SetReadDeadline(t time.Time) error {
	switch c.waiting {
	case hasAnswered:
		c.waiting = forRequest
	case forRequest:
		c.waiting = notWaiting
	}
	return c.gathering.SetReadDeadline(t)
}

// changed is http.Server's ConnState: an answer that is over may be kept.
func (l *lane) changed(conn net.Conn, state http.ConnState) {
	c, ok := conn.(*laneConn)
	if !ok || state != http.StateIdle {
		return
	}
	if a := c.draft; a != nil && a.request != nil && c.wire == a.size() && len(a.body) <= longestAnswer {
		l.keep(c.asked, a)
	}
	c.asked, c.draft, c.waiting = "", nil, hasAnswered
}

// lasts begins to take down the answer that net/http is about to write.
func (c *laneConn) lasts() {
	if c.asked != "" && c.draft == nil {
		c.draft, c.wire = new(answer), 0
	}
}

// Write sends what net/http writes, and takes down an answer's beginning.
func (c *laneConn) Write(b []byte) (int, error) {
	if c.draft != nil {
		if c.wire == 0 {
			begun := cut(b)
			if begun == nil {
				c.draft = nil
				return c.gathering.Write(b)
			}
			begun.status, begun.body, begun.request = c.draft.status, c.draft.body, c.draft.request
			c.draft = begun
		}
		c.wire += len(b)
	}
	return c.gathering.Write(b)
}

// handled tells what the handler answered, with a body in one piece.
func (c *laneConn) handled(r *http.Request, status int, body []byte) {
	if c.draft != nil && (status == http.StatusOK || status == http.StatusNotModified) {
		c.draft.status, c.draft.body = status, body
		c.draft.request = &http.Request{Method: r.Method, URL: r.URL, Pattern: r.Pattern}
	}
}
