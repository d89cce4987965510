package main

import (
	"bufio"
	"encoding/json"
	"io"

	"breakeven/calc"
)

// jsonLines writes each answer as a JSON object on a line of its own.
type jsonLines struct {
	out  *bufio.Writer
	line []byte
}

func newJSONLines(out io.Writer) *jsonLines {
	return &jsonLines{out: bufio.NewWriterSize(out, 64<<10)}
}

func (j *jsonLines) result(_ string, r calc.Result) error {
	j.line = append(r.AppendJSON(j.line[:0]), '\n')
	_, err := j.out.Write(j.line)
	return err
}

func (j *jsonLines) refusal(_ string, e *calc.Error) error {
	type reason struct {
		Field   string `json:"field"`
		Code    string `json:"code"`
		Message string `json:"message"`
	}
	lines := json.NewEncoder(j.out)
	lines.SetEscapeHTML(false)
	return lines.Encode(struct {
		Error reason `json:"error"`
	}{reason{e.Field, e.Code, e.Message}})
}

func (j *jsonLines) flush() error { return j.out.Flush() }

func (j *jsonLines) end() error { return j.out.Flush() }
