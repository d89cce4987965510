package browsers

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"

	"github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"
)

// A bidi is a connection that speaks WebDriver BiDi: numbered commands and their answers, and events between them.
type bidi struct {
	conn *websocket.Conn
	see  func(event string, parameters json.RawMessage) // called for each event, in order

	mu      sync.Mutex
	last    int
	waiting map[int]chan bidiMessage
	ended   error // why nothing is answered any more
}

type bidiMessage struct {
	ID             int             `json:"id"`
	Type           string          `json:"type"`
	Method         string          `json:"method"`
	Params, Result json.RawMessage `json:",omitempty"`
	Error          string          `json:"error"`
	Message        string          `json:"message"`
}

func dialBiDi(address string, see func(string, json.RawMessage)) (*bidi, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	conn, _, err := websocket.Dial(ctx, address, nil)
	if err != nil {
		return nil, err
	}
	conn.SetReadLimit(-1) // a page on paper is one message
	b := &bidi{conn: conn, see: see, waiting: map[int]chan bidiMessage{}}
	go b.read()
	return b, nil
}

func (b *bidi) read() {
	for {
		var m bidiMessage
		err := wsjson.Read(context.Background(), b.conn, &m)
		if err == nil && m.Type == "event" {
			b.see(m.Method, m.Params)
			continue
		}
		b.mu.Lock()
		if err != nil {
			b.ended = fmt.Errorf("the browser says no more: %w", err)
			for _, answer := range b.waiting {
				close(answer)
			}
			b.mu.Unlock()
			return
		}
		if answer, ok := b.waiting[m.ID]; ok {
			delete(b.waiting, m.ID)
			answer <- m
		}
		b.mu.Unlock()
	}
}

// call sends a command and reads its result into result, which may be nil.
func (b *bidi) call(method string, parameters, result any) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	answer := make(chan bidiMessage, 1)
	b.mu.Lock()
	if b.ended != nil {
		defer b.mu.Unlock()
		return b.ended
	}
	b.last++
	id := b.last
	b.waiting[id] = answer
	b.mu.Unlock()
	if err := wsjson.Write(ctx, b.conn, map[string]any{"id": id, "method": method, "params": parameters}); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	select {
	case m, ok := <-answer:
		switch {
		case !ok:
			return b.ended
		case m.Error == "unknown command":
			return fmt.Errorf("%s: %w", method, errUnknown)
		case m.Error != "":
			return fmt.Errorf("%s: %s: %s", method, m.Error, m.Message)
		case result == nil:
			return nil
		}
		return json.Unmarshal(m.Result, result)
	case <-ctx.Done():
		return fmt.Errorf("%s: no answer in %v", method, patience)
	}
}
