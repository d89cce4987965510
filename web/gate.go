package web

import (
	"errors"
	"runtime"
	"sync/atomic"
	"time"
)

// errBusy says that there is more to make than this machine can at the moment.
var errBusy = errors.New("the server is busy")

// gate bounds work that takes a processor: so many run at a time, some more
// wait a little, and everybody else is told at once to come again. What stands
// in a cache never passes one.
type gate struct {
	slots    chan struct{}
	waiting  atomic.Int64
	refused  atomic.Int64 // so far
	most     int64        // that wait
	patience time.Duration
}

func newGate(slots, waiting int, patience time.Duration) *gate {
	return &gate{slots: make(chan struct{}, slots), most: int64(waiting), patience: patience}
}

// pass runs work within the gate, or returns errBusy without running it.
func (g *gate) pass(work func()) error {
	if err := g.enter(); err != nil {
		g.refused.Add(1)
		return err
	}
	defer func() { <-g.slots }()
	work()
	return nil
}

// make is pass for work that makes a document.
func (g *gate) make(work func() ([]byte, error)) (data []byte, err error) {
	if busy := g.pass(func() { data, err = work() }); busy != nil {
		return nil, busy
	}
	return data, err
}

// try runs work if that can begin at once, and reports whether it did.
func (g *gate) try(work func()) bool {
	select {
	case g.slots <- struct{}{}:
		defer func() { <-g.slots }()
		work()
		return true
	default:
		return false
	}
}

func (g *gate) enter() error {
	select {
	case g.slots <- struct{}{}:
		return nil
	default:
	}
	defer g.waiting.Add(-1)
	if g.waiting.Add(1) > g.most {
		return errBusy
	}
	timer := time.NewTimer(g.patience)
	defer timer.Stop()
	select {
	case g.slots <- struct{}{}:
		return nil
	case <-timer.C:
		return errBusy
	}
}

// pageGate is for pages: a millisecond or two each, so the longest queue is
// over within the second that its last one waits.
func pageGate() *gate {
	cores := runtime.GOMAXPROCS(0)
	return newGate(cores, 128*cores, time.Second)
}

// longGate is for what takes a fifth of a second: tables and pictures. It leaves
// one processor to pages where there are several.
func longGate() *gate {
	workers := max(1, runtime.GOMAXPROCS(0)-1)
	return newGate(workers, 12*workers, 5*time.Second)
}
