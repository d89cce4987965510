package guess

import (
	"encoding/xml"
	"strings"
	"testing"
)

func TestTheMarkLeansToWhereThereIsRoom(t *testing.T) {
	for _, c := range []struct {
		guess     Guess
		has, lack string
	}{
		{Guess{At: .25, Label: "g"}, `x1="25.000%"`, "→"},
		{Guess{At: .25, Label: "g"}, `class="c" x="6"`, "c e"},
		{Guess{At: .75, Label: "g"}, `class="c e" x="-6"`, "→"},
		{Guess{At: 7, Label: "g"}, "g →", "700"},
		{Guess{At: -1, Label: "g"}, `x1="0.000%"`, "→"},
		{Guess{At: .25, Label: "g", RTL: true}, `x1="75.000%"`, "→"},
		{Guess{At: .25, Label: "g", RTL: true}, `x="-6"`, "c e"},
		{Guess{At: 7, Label: "g", RTL: true}, "← g", "→"},
	} {
		svg := c.guess.SVG()
		if !strings.Contains(svg, c.has) || strings.Contains(svg, c.lack) {
			t.Errorf("%+v: %s", c.guess, svg)
		}
		if err := xml.Unmarshal([]byte(svg), new(struct{})); err != nil {
			t.Errorf("%+v: %v", c.guess, err)
		}
	}
}

func TestTheLabelStaysText(t *testing.T) {
	if svg := (Guess{Label: `<script>"'&`}).SVG(); strings.Contains(svg, "<script") || xml.Unmarshal([]byte(svg), new(struct{})) != nil {
		t.Error(svg)
	}
}
