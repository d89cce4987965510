package web

import (
	"container/list"
	"sync"
)

// cachedPages bounds the pages kept in memory, of some half a megabyte each.
const cachedPages = 48

// pageCache keeps the pages asked for last. A page's table costs hundreds of
// answers, and an embed is asked for again and again with the same query.
type pageCache struct {
	mu    sync.Mutex
	byKey map[string]*list.Element
	order list.List // the page asked for last stands first
}

// cachedPage is a finished page; made once, however many ask for it at a time.
type cachedPage struct {
	key     string
	once    sync.Once
	body    []byte
	err     error
	mu      sync.Mutex
	encoded map[encoding][]byte
}

// get returns the page of a key, made by render where there is none.
func (c *pageCache) get(key string, render func() ([]byte, error)) (*cachedPage, error) {
	p := c.page(key)
	p.once.Do(func() { p.body, p.err = render() })
	return p, p.err
}

func (c *pageCache) page(key string) *cachedPage {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.byKey[key]; ok {
		c.order.MoveToFront(e)
		return e.Value.(*cachedPage)
	}
	p := &cachedPage{key: key, encoded: map[encoding][]byte{}}
	if c.byKey == nil {
		c.byKey = map[string]*list.Element{}
	}
	c.byKey[key] = c.order.PushFront(p)
	if c.order.Len() > cachedPages {
		last := c.order.Back()
		c.order.Remove(last)
		delete(c.byKey, last.Value.(*cachedPage).key)
	}
	return p
}

// in returns the page in an encoding.
func (p *cachedPage) in(e encoding) []byte {
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
