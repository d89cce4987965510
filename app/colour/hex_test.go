package colour

import "testing"

func TestHex(t *testing.T) {
	for text, want := range map[string]string{
		"c0392b": "c0392b", "#C0392B": "c0392b", "fc0": "ffcc00", "#FC0": "ffcc00",
		"": "", "#": "", "c0392": "", "c0392bff": "", "red": "", "##fc0": "", "fc0 ": "", "\u0660\u0661\u0662": "",
	} {
		got, ok := Hex(text)
		if got != want || ok != (want != "") {
			t.Errorf("%q reads as %q, %v", text, got, ok)
		}
	}
}

// Contrast is that of WCAG: black on white is 21:1.
func TestOnPaper(t *testing.T) {
	for digits, want := range map[string][2]float64{"000000": {21, 1.16}, "ffffff": {1, 18.0}, "767676": {4.54, 3.96}, "red": {0, 0}} {
		light, dark := OnPaper(digits)
		if light < want[0]-0.05 || light > want[0]+0.05 || dark < want[1]-0.1 || dark > want[1]+0.1 {
			t.Errorf("%s: %.2f on white, %.2f on dark, want %v", digits, light, dark, want)
		}
	}
}
