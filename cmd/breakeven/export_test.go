package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// A workbook is not poured out on a terminal; a table may be.
func TestExportSparesTheTerminal(t *testing.T) {
	terminal, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer terminal.Close()
	var stderr bytes.Buffer
	if status := export([]string{"amazon-2025-9m", "--format", "xlsx"}, nil, terminal, &stderr); status != 2 || !strings.Contains(stderr.String(), "--out") {
		t.Errorf("status %d, %q", status, stderr.String())
	}
	nothing, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer nothing.Close()
	stderr.Reset()
	if status := export([]string{"amazon-2025-9m", "--format", "xlsx"}, nil, nothing, &stderr); status != 0 {
		t.Errorf("to %s: status %d, %q", os.DevNull, status, stderr.String())
	}
}
