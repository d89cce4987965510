package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strconv"

	"breakeven/calc"
)

// scenarioLines reads lines of any length, of which it holds no more than a
// scenario may have.
type scenarioLines struct {
	in     *bufio.Reader
	number int // of the line that next returned, from 1
	held   []byte
}

// scenarioLine is one line that is not blank.
type scenarioLine struct {
	text    []byte // valid until the next line is read
	tooLong bool
}

// next returns the next line that is not blank, or nil at the end or on an
// error. Before it waits for input it calls idle, so that somebody who sends
// one line and waits for its answer gets it.
func (l *scenarioLines) next(idle func() error) (*scenarioLine, error) {
	for {
		line, err := l.line(idle)
		blank := len(line.text) == 0 && !line.tooLong
		switch {
		case err != nil && !errors.Is(err, io.EOF):
			return nil, err // half a line is no scenario
		case !blank:
			return &line, nil
		case err != nil:
			return nil, nil
		}
	}
}

// line returns the next line, blank or not, and with the last one io.EOF.
func (l *scenarioLines) line(idle func() error) (scenarioLine, error) {
	l.number++
	l.held = l.held[:0]
	tooLong := false
	for {
		if l.in.Buffered() == 0 {
			if err := idle(); err != nil {
				return scenarioLine{}, &writeError{err}
			}
		}
		part, err := l.in.ReadSlice('\n')
		if len(l.held)+len(part) > calc.MostScenarioBytes+1 {
			tooLong = true
		}
		if !tooLong {
			l.held = append(l.held, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return scenarioLine{text: bytes.TrimSpace(l.held), tooLong: tooLong}, err
		}
	}
}

// read reads the line's scenario.
func (l *scenarioLine) read() (calc.Scenario, *calc.Error) {
	if l.tooLong {
		return calc.Scenario{}, &calc.Error{Code: calc.CodeTooLong,
			Message: "a line must be at most " + strconv.Itoa(calc.MostScenarioBytes) + " bytes long"}
	}
	s, err := calc.ReadScenario(l.text)
	var refused *calc.Error
	if err != nil && !errors.As(err, &refused) {
		refused = &calc.Error{Code: calc.CodeNotAnObject, Message: err.Error()}
	}
	return s, refused
}
