package colour

import (
	"strings"
	"testing"
)

func TestAccents(t *testing.T) {
	for given, want := range map[string]string{
		"b5401b": "#b5401b", // passes as it is
		"0f5499": "#0f5499",
		"ffff00": "",
		"000000": "#000000",
		"ffffff": "",
	} {
		light, dark, ok := Accents(given)
		if !ok || want != "" && light != want {
			t.Errorf("%s: %s, want %s", given, light, want)
		}
		for theme, c := range map[string]struct {
			text  string
			paper colour
		}{"light": {light, paperLight}, "dark": {dark, paperDark}} {
			got := mustColour(t, c.text)
			if got.contrast(c.paper) < Readable || got.contrast(c.paper.mix(got, tintShare)) < Readable {
				t.Errorf("%s in the %s theme: %s reads at %.2f and %.2f", given, theme, c.text, got.contrast(c.paper), got.contrast(c.paper.mix(got, tintShare)))
			}
		}
	}
	for _, bad := range []string{"", "fff", "gggggg", "b5401b00"} {
		if _, _, ok := Accents(bad); ok {
			t.Errorf("%q passes for a colour", bad)
		}
	}
}

func mustColour(t *testing.T, text string) colour {
	t.Helper()
	c, ok := parseColour(strings.TrimPrefix(text, "#"))
	if !ok {
		t.Fatalf("%q is no colour", text)
	}
	return c
}
