package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"syscall"
	"testing"
	"testing/iotest"
)

func TestSolveAnswersBeforeItWaits(t *testing.T) {
	questions, ask := io.Pipe()
	answer, results := io.Pipe()
	status := make(chan int)
	go func() {
		status <- solve(nil, questions, results, io.Discard)
		results.Close()
	}()
	lines := bufio.NewReader(answer)
	for n := range 3 {
		fmt.Fprintf(ask, "{\"revenue\": \"%d\"}\n", n)
		line, err := lines.ReadString('\n')
		if want := fmt.Sprintf(`{"fcf":"%d",`, n); err != nil || !strings.HasPrefix(line, want) {
			t.Fatalf("question %d answered %q, %v", n, line, err)
		}
	}
	ask.Close()
	if got := <-status; got != 0 {
		t.Fatalf("exit status %d", got)
	}
}

// shut is a writer whose reader has gone.
type shut struct{ err error }

func (s shut) Write([]byte) (int, error) { return 0, s.err }

func TestSolveStopsWhereNothingCanBeWritten(t *testing.T) {
	for _, c := range []struct {
		err  error
		says string
	}{
		{syscall.EPIPE, ""},
		{errors.New("disk full"), "breakeven solve: disk full\n"},
	} {
		for _, format := range []string{"json", "table"} {
			var in io.Reader = strings.NewReader("{}\n")
			if format == "json" { // a table is written when all is read
				in = io.MultiReader(in, neverRead{t})
			}
			var stderr strings.Builder
			status := solve([]string{"--format", format}, in, shut{c.err}, &stderr)
			if status != 1 || stderr.String() != c.says {
				t.Errorf("%s, %v: exit status %d, message %q", format, c.err, status, stderr.String())
			}
		}
	}
}

// neverRead fails the test where input is read after the output has failed.
type neverRead struct{ t *testing.T }

func (n neverRead) Read([]byte) (int, error) {
	n.t.Error("read on after the output had failed")
	return 0, io.EOF
}

func TestSolveNamesInputThatBreaksOff(t *testing.T) {
	var stdout, stderr strings.Builder
	in := io.MultiReader(strings.NewReader("{}\n{\"revenue\": \"1\"}"), iotest.ErrReader(errors.New("cable pulled")))
	status := solve(nil, in, &stdout, &stderr)
	if status != 1 || strings.Count(stdout.String(), "\n") != 1 || stderr.String() != "breakeven solve: cable pulled\n" {
		t.Errorf("exit status %d, %q, message %q", status, stdout.String(), stderr.String())
	}
}
