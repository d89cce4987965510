package main

import (
	"container/list"
	"context"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
)

// connections bounds how many are open. A slow client costs a descriptor and
// some 20 kB, no processor: thousands of them are no harm until descriptors run
// out, and then nobody could connect. So beyond a limit whoever comes takes the
// place of the connection that has been silent for longest: one that waits for
// its next request or has not finished asking, before one that is answered.
type connections struct {
	most   int
	mu     sync.Mutex
	byConn map[net.Conn]*list.Element
	order  list.List // the one silent for longest stands first
}

// connection is an open one.
type connection struct {
	net.Conn
	answers atomic.Int32 // requests being answered on it
}

// spare are descriptors for everything else: files, the listeners, the log.
const spare = 64

// fallback is the limit where the system tells none.
const fallback = 10_000

// mostConnections is what the process's limit of open files leaves room for.
func mostConnections() int {
	files := openFiles()
	if files == 0 || files > 1<<20 {
		return fallback
	}
	return max(files-spare, files/2, 1)
}

func newConnections(most int) *connections {
	return &connections{most: most, byConn: map[net.Conn]*list.Element{}}
}

type connectionKey struct{}

// opened takes a connection in; it is http.Server's ConnContext.
func (c *connections) opened(ctx context.Context, conn net.Conn) context.Context {
	one := &connection{Conn: conn}
	c.mu.Lock()
	c.byConn[conn] = c.order.PushBack(one)
	var last *connection
	if c.order.Len() > c.most {
		last = c.takeSilent()
	}
	c.mu.Unlock()
	if last != nil {
		go last.Close() // TLS says farewell, to someone who may not listen
	}
	return context.WithValue(ctx, connectionKey{}, one)
}

// takeSilent takes out the connection to close. mu is held.
func (c *connections) takeSilent() *connection {
	chosen := c.order.Front()
	for e := chosen; e != nil; e = e.Next() {
		if e.Value.(*connection).answers.Load() == 0 {
			chosen = e
			break
		}
	}
	one := c.order.Remove(chosen).(*connection)
	delete(c.byConn, one.Conn)
	return one
}

// changed is http.Server's ConnState.
func (c *connections) changed(conn net.Conn, state http.ConnState) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.byConn[conn]
	if !ok {
		return
	}
	switch state {
	case http.StateActive, http.StateIdle:
		c.order.MoveToBack(e)
	case http.StateClosed, http.StateHijacked:
		c.order.Remove(e)
		delete(c.byConn, conn)
	}
}

// answering marks connections while they are answered.
func (c *connections) answering(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if one, ok := r.Context().Value(connectionKey{}).(*connection); ok {
			one.answers.Add(1)
			defer one.answers.Add(-1)
		}
		next.ServeHTTP(w, r)
	})
}

// asks marks a connection as one that has just asked and is answered, where
// net/http has no part in it; answered ends that.
func (c *connections) asks(conn net.Conn) *connection {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.byConn[conn]
	if !ok {
		return new(connection) // closed meanwhile, to make room
	}
	c.order.MoveToBack(e)
	one := e.Value.(*connection)
	one.answers.Add(1)
	return one
}

func (c *connection) answered() { c.answers.Add(-1) }
