package model

import (
	"net/url"
	"testing"
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
