package main

import (
	"bytes"
	"math/rand/v2"
	"strconv"
	"testing"

	"breakeven/app/scenario"
	"breakeven/app/takeaway"
	"breakeven/calc"
)

// The table that a page makes without a server is the command's, byte for byte.
func TestPagesMakeTheCommandsTable(t *testing.T) {
	exported := func(args []string, in []byte) []byte {
		var out, problems bytes.Buffer
		if status := export(append(args, "--format", "csv"), bytes.NewReader(in), &out, &problems); status != 0 {
			t.Fatalf("status %d: %s\n%s", status, problems.String(), in)
		}
		return out.Bytes()
	}
	for _, p := range scenario.All() {
		if got := (takeaway.Book{Scenario: p.Scenario, Preset: p}).CSV(); !bytes.Equal(got, exported([]string{p.ID}, nil)) {
			t.Errorf("%s: the page makes\n%s", p.ID, got)
		}
	}
	r := rand.New(rand.NewPCG(20261124, 1))
	for range 200 {
		s := drawn(r)
		if got, want := (takeaway.Book{Scenario: s}).CSV(), exported(nil, s.AppendJSON(nil)); !bytes.Equal(got, want) {
			t.Fatalf("the page makes\n%s\nthe command\n%s", got, want)
		}
	}
}

// drawn makes a scenario of which most fields are given.
func drawn(r *rand.Rand) calc.Scenario {
	var s calc.Scenario
	for {
		for f := range calc.NumFields {
			text := strconv.Itoa(r.IntN(1_000_000)) + "." + strconv.Itoa(1+r.IntN(999))
			switch {
			case f.Whole():
				text = strconv.Itoa(1 + r.IntN(12))
			case f.Unit() == calc.UnitShare:
				text = "0." + strconv.Itoa(r.IntN(999_999))
			case f.Unit() == calc.UnitMonths:
				text = "1.5"
			case f.Unit() == calc.UnitMoney && r.IntN(2) == 0:
				text = strconv.Itoa(r.IntN(900)) + "000000000"
			}
			if next, err := s.With(f, text); err == nil && r.IntN(5) > 0 {
				s = next
			}
			if f.Flow() && r.IntN(3) == 0 {
				s, _ = s.WithBasis(f, [...]string{"1", "3", "6", "9", "12"}[r.IntN(5)])
			}
		}
		if s.Check() == nil {
			return s
		}
	}
}
