package web

import (
	"container/list"
	"sync"
)

// cached bounds what a cache keeps in memory, of some half a megabyte each.
const cached = 48

// cache keeps the documents asked for last: pages, and the tables in them, of
// which each costs hundreds of answers.
type cache struct {
	mu    sync.Mutex
	byKey map[string]*list.Element
	order list.List // the one asked for last stands first
}

// finished is a document; made once, however many ask at a time.
type finished struct {
	key     string
	once    sync.Once
	body    []byte
	err     error
	mu      sync.Mutex
	encoded map[encoding][]byte
}

// get returns the document of a key, made by render where there is none.
func (c *cache) get(key string, render func() ([]byte, error)) (*finished, error) {
	p := c.entry(key)
	p.once.Do(func() { p.body, p.err = render() })
	return p, p.err
}

func (c *cache) entry(key string) *finished {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.byKey[key]; ok {
		c.order.MoveToFront(e)
		return e.Value.(*finished)
	}
	p := &finished{key: key, encoded: map[encoding][]byte{}}
	if c.byKey == nil {
		c.byKey = map[string]*list.Element{}
	}
	c.byKey[key] = c.order.PushFront(p)
	if c.order.Len() > cached {
		last := c.order.Back()
		c.order.Remove(last)
		delete(c.byKey, last.Value.(*finished).key)
	}
	return p
}

// in returns the document in an encoding.
func (p *finished) in(e encoding) []byte {
	if e == encodingNone {
		return p.body
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	data, ok := p.encoded[e]
	if !ok {
		data = compress(p.body, e, false)
		p.encoded[e] = data
	}
	return data
}
