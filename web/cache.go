package web

import (
	"container/list"
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"sync"
	"sync/atomic"
)

// cache keeps the documents asked for last, up to a limit of bytes.
type cache struct {
	limit  int // bytes, the documents' compressed forms among them
	hits   atomic.Int64
	misses atomic.Int64

	mu    sync.Mutex
	size  int // bytes
	byKey map[string]*list.Element
	order list.List // the one asked for last stands first
}

func newCache(limit int) *cache { return &cache{limit: limit, byKey: map[string]*list.Element{}} }

// finished is a document, made once however many ask for it at a time.
type finished struct {
	key   string
	size  int // bytes; the cache's mu guards it
	forms [encodings]atomic.Pointer[form]

	mu  sync.Mutex // held while it is made
	err error      // why it could not be made: it is no longer in the cache then
}

// form is a document in an encoding, with the headers that go with its bytes.
// They are slices because a header's values are: one for all answers.
type form struct {
	body           []byte
	tag            string
	length, tagged []string
	encoding       []string // nil for none
	link           []string // the Link header, nil for none
}

// maker makes a document and its compressed forms.
type maker struct {
	body     func() ([]byte, error)
	compress func([]byte, encoding) ([]byte, error)
	link     func() []string // the Link header that goes with it; nil for none
}

// get returns the document of a key in an encoding, made where it is not there.
// Whoever asks while it is being made waits, and gets the same answer; one that
// could not be made is not kept.
func (c *cache) get(key string, e encoding, m maker) (*form, error) {
	p := c.entry(key)
	if f := p.forms[e].Load(); f != nil {
		c.hits.Add(1)
		return f, nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if f := p.forms[e].Load(); f != nil {
		c.hits.Add(1)
		return f, nil
	}
	if p.err != nil {
		return nil, p.err
	}
	c.misses.Add(1)
	f, err := p.make(e, m)
	c.account(p, err)
	return f, err
}

// make makes an encoding's form. mu is held.
func (p *finished) make(e encoding, m maker) (*form, error) {
	plain := p.forms[encodingNone].Load()
	if plain == nil {
		body, err := m.body()
		if err != nil {
			p.err = err
			return nil, err
		}
		plain = newForm(body, body, encodingNone)
		if m.link != nil {
			plain.link = m.link()
		}
		p.forms[encodingNone].Store(plain)
	}
	if e == encodingNone {
		return plain, nil
	}
	data, err := m.compress(plain.body, e)
	if err != nil {
		return nil, err // the document is there: this form is made for whoever asks next
	}
	f := newForm(plain.body, data, e)
	f.link = plain.link
	p.forms[e].Store(f)
	return f, nil
}

// newForm names a document by its bytes, the same on every server, and by the
// encoding they are sent in.
func newForm(document, body []byte, e encoding) *form {
	sum := sha256.Sum256(document)
	f := &form{body: body, tag: `"` + hex.EncodeToString(sum[:12]) + e.String() + `"`, length: []string{strconv.Itoa(len(body))}}
	f.tagged = []string{f.tag}
	if e != encodingNone {
		f.encoding = []string{e.String()}
	}
	return f
}

// entry is a key's document, perhaps still to be made.
func (c *cache) entry(key string) *finished {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.byKey[key]; ok {
		c.order.MoveToFront(e)
		return e.Value.(*finished)
	}
	p := &finished{key: key}
	c.byKey[key] = c.order.PushFront(p)
	return p
}

// account notes what a document takes, and drops those asked for longest ago
// beyond the limit; one that could not be made goes at once.
func (c *cache) account(p *finished, failed error) {
	size := len(p.key)
	for i := range p.forms {
		if f := p.forms[i].Load(); f != nil {
			size += len(f.body)
		}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.byKey[p.key]
	if !ok || e.Value != p {
		return // dropped meanwhile
	}
	if failed != nil && p.err != nil {
		c.drop(e)
		return
	}
	c.size += size - p.size
	p.size = size
	for c.size > c.limit && c.order.Len() > 1 {
		c.drop(c.order.Back())
	}
}

func (c *cache) drop(e *list.Element) {
	p := e.Value.(*finished)
	c.order.Remove(e)
	delete(c.byKey, p.key)
	c.size -= p.size
}
