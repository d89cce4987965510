package model

import (
	"net/url"
	"slices"
	"testing"

	"breakeven/calc"
)

// Escapes are read as everybody's links write them.
func FuzzEscapesMeanWhatTheyMeanElsewhere(f *testing.F) {
	for _, s := range []string{"", "capex=1+2", "%41%zz", "%", "a%4", "%C3%A9%00", "+%2B+", "%aF%Fa", "100%25"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		want, err := url.QueryUnescape(s)
		got, ok := decode(s)
		if ok != (err == nil) || got != want {
			t.Errorf("%q: %q, %v; elsewhere %q, %v", s, got, ok, want, err)
		}
	})
}

func TestShownNamesAreTheAuthors(t *testing.T) {
	fields, prefixes, others := ShownNames()
	names := slices.Concat(fields, others)
	for _, p := range prefixes {
		for _, f := range fields {
			names = append(names, p+f)
		}
	}
	if len(names) != 5*int(calc.NumFields)+8 {
		t.Errorf("there are %d names", len(names))
	}
	for _, name := range names {
		if !isAuthorName(name) {
			t.Errorf("%s is no name of an author's", name)
		}
	}
	for _, name := range []string{"", "utm_source", "childId", "min.", "min.title", "basis.min.capex", "CAPEX"} {
		if isAuthorName(name) {
			t.Errorf("%q passes for an author's name", name)
		}
	}
}
