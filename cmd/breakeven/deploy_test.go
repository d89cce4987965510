package main

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func lines(t *testing.T, file string) []string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			list = append(list, line)
		}
	}
	return list
}

// The image is built by what the Makefile has, with the Go that go.mod asks
// for, and starts what this command understands.
func TestTheImageKeepsInStep(t *testing.T) {
	steps := lines(t, "deploy/Dockerfile")
	makefile := strings.Join(lines(t, "../../Makefile"), "\n")
	version := regexp.MustCompile(`go (\d+\.\d+)`).FindStringSubmatch(strings.Join(lines(t, "../../go.mod"), "\n"))
	for _, want := range []string{"FROM golang:" + version[1] + " AS build", "RUN make build", "FROM scratch", "COPY --from=build /src/bin/breakeven /breakeven", `ENTRYPOINT ["/breakeven"]`} {
		if !slices.Contains(steps, want) {
			t.Errorf("the Dockerfile has no step %s", want)
		}
	}
	if !strings.Contains(makefile, "\nbuild:") || !strings.Contains(makefile, "-o bin/breakeven ./cmd/breakeven") || !strings.Contains(makefile, "export CGO_ENABLED := 0") {
		t.Error("`make build` does not leave bin/breakeven without C, which an empty image needs")
	}
	last, ok := strings.CutPrefix(steps[len(steps)-1], "CMD ")
	var args []string
	if err := json.Unmarshal([]byte(last), &args); !ok || err != nil || len(args) < 3 {
		t.Fatalf("the image starts %s (%v)", last, err)
	}
	if args[2] != "0.0.0.0:8080" || !slices.Contains(steps, "EXPOSE 8080") {
		t.Errorf("the image serves on %s", args[2])
	}
	begins(t, args)
}

// The unit's command line is one that this command understands.
func TestTheUnitKeepsInStep(t *testing.T) {
	for _, line := range lines(t, "deploy/breakeven.service") {
		if command, ok := strings.CutPrefix(line, "ExecStart=/usr/local/bin/breakeven "); ok {
			begins(t, strings.Fields(command))
			return
		}
	}
	t.Error("the unit starts nothing")
}

// begins starts the server with the arguments, on free ports, and ends it.
func begins(t *testing.T, args []string) {
	t.Helper()
	var flags []string
	for i := 1; i < len(args); i += 2 {
		if strings.HasSuffix(args[i], "addr") {
			args[i+1] = "127.0.0.1:0"
		}
		flags = append(flags, args[i], args[i+1])
	}
	if args[0] != "serve" {
		t.Fatalf("it runs %v", args)
	}
	start(t, flags...).stop(t)
}
