package main

import (
	"net"
	"sync"
	"time"
)

// net/http hands an answer over in pieces: its buffer of 4 kB, filled with the
// headers and the body's beginning, then the rest. Each would be a system call
// and a packet of its own. A gathering connection holds such a full buffer back
// until the rest comes, and sends both at once. It is let go in any case when
// the server turns to the connection's next request, for which it sets a time.

// fullBuffer is the size of net/http's buffer in bytes.
const fullBuffer = 4 << 10

// gatherer is a listener whose connections gather what is written.
type gatherer struct{ net.Listener }

func (g gatherer) Accept() (net.Conn, error) {
	conn, err := g.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return &gathering{Conn: conn}, nil
}

type gathering struct {
	net.Conn
	mu   sync.Mutex
	held *[fullBuffer]byte // nil where nothing is
}

var buffers = sync.Pool{New: func() any { return new([fullBuffer]byte) }}

func (g *gathering) Write(b []byte) (int, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.held == nil {
		if len(b) != fullBuffer {
			return g.Conn.Write(b)
		}
		g.held = buffers.Get().(*[fullBuffer]byte)
		return copy(g.held[:], b), nil
	}
	both := net.Buffers{g.held[:], b}
	n, err := both.WriteTo(g.Conn)
	g.free()
	return max(0, int(n)-fullBuffer), err
}

// release sends what is held. Whoever writes next learns of an error.
func (g *gathering) release() {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.held != nil {
		_, _ = g.Conn.Write(g.held[:])
		g.free()
	}
}

func (g *gathering) free() {
	buffers.Put(g.held)
	g.held = nil
}

func (g *gathering) SetReadDeadline(t time.Time) error {
	g.release()
	return g.Conn.SetReadDeadline(t)
}

func (g *gathering) Close() error {
	g.release()
	return g.Conn.Close()
}

// CloseWrite lets a refusal reach its client before the connection is closed.
func (g *gathering) CloseWrite() error {
	g.release()
	if c, ok := g.Conn.(interface{ CloseWrite() error }); ok {
		return c.CloseWrite()
	}
	return nil
}
