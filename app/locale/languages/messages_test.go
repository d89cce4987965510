package languages

import (
	"maps"
	"slices"
	"testing"

	"breakeven/app/locale"
)

// Languages that put texts side by side without spaces.
var tight = map[string]bool{"ja": true, "zh-Hans": true}

// Nothing that is said in English is left unsaid in another language, and no number of a sentence gets lost.
func TestLanguagesHaveEveryMessage(t *testing.T) {
	english := locale.Messages()
	if len(english) < 700 {
		t.Fatalf("only %d messages in English: this test looks at the wrong thing", len(english))
	}
	for _, l := range known {
		var a authored
		mustRead(l.tag+".json", &a)
		one, _ := l.load()
		for _, key := range slices.Sorted(maps.Keys(english)) {
			template, there := a.Messages[key]
			if !there {
				t.Errorf("%s lacks %s: %s", l.tag, key, english[key])
			} else if err := one.Translation(english[key], template, tight[l.tag]); err != nil {
				t.Errorf("%s: %s: %v: %s", l.tag, key, err, template)
			}
		}
		for _, key := range slices.Sorted(maps.Keys(a.Messages)) {
			if _, asked := english[key]; !asked {
				t.Errorf("%s: nothing asks for %s", l.tag, key)
			}
		}
	}
}

func TestThePseudoLanguageKeepsPlaceholders(t *testing.T) {
	longer, text := 0, 0
	for key, template := range locale.Messages() {
		stretched := Pseudo().Table().Messages[key]
		if err := Pseudo().Translation(template, stretched, false); err != nil {
			t.Errorf("%s: %v: %s", key, err, stretched)
		}
		text += len([]rune(template))
		longer += len([]rune(stretched))
	}
	if ratio := float64(longer) / float64(text); ratio < 1.2 || ratio > 1.5 {
		t.Errorf("it is %.2f times as long as English; a third longer is wanted", ratio)
	}
}
