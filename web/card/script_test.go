package card

import (
	"flag"
	"image"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/locale/languages"
	"breakeven/app/model"
	"breakeven/app/scenario"
)

var update = flag.Bool("update", false, "write the lists of characters that the fonts are made of")

// in is a screen in a language.
func in(t *testing.T, loc *locale.Locale, preset, query string) model.Screen {
	t.Helper()
	p, ok := scenario.ByID(preset)
	if !ok {
		t.Fatalf("there is no preset %s", preset)
	}
	return model.Present(model.Load(loc, p.In(loc.Tag()), model.Place{Query: query}))
}

// In every language a picture says its sentence in that language, within its place, in whatever state.
func TestEveryLanguageHasItsPicture(t *testing.T) {
	for _, loc := range languages.All() {
		for _, c := range states {
			name := loc.Tag() + ", " + c.name
			s := in(t, loc, c.preset, c.query)
			if !Writes(s) {
				t.Errorf("%s: the fonts can't write %q", name, s.SentenceText)
			}
			picture := drawn(t, name, s)
			if scriptOf(loc.Tag()).isRTL() {
				picture = mirror(picture)
			}
			staysInPlace(t, name, picture, lightTheme[paper])
		}
	}
}

// mirror is a picture whose left is right.
func mirror(picture image.Image) image.Image {
	b := picture.Bounds()
	there := image.NewRGBA(b)
	for y := range b.Dy() {
		for x := range b.Dx() {
			there.Set(b.Dx()-1-x, y, picture.At(x, y))
		}
	}
	return there
}

// The fonts have every character that a language's own messages are written with.
func TestLettersOfEveryMessage(t *testing.T) {
	for _, loc := range languages.All() {
		own := scriptOf(loc.Tag())
		used := map[rune]bool{}
		for key, text := range loc.Table().Messages {
			if _, ok := own.legible(text); !ok {
				t.Errorf("%s, %s: the fonts can't write %q: see fonts/README.md", loc.Tag(), key, text)
			}
			for _, r := range text {
				used[r] = true
			}
		}
		if *update && own.isPacked() {
			const kana = 0x3040 // with the marks before them
			for r := rune(0x3000); r < kana+0xc0; r++ {
				used[r] = true
			}
			for r := '！'; r <= '～'; r++ {
				used[r] = true
			}
			for _, unit := range loc.Table().Units {
				for _, r := range unit.Pattern {
					used[r] = true
				}
			}
			list := slices.DeleteFunc(slices.Sorted(maps.Keys(used)), func(r rune) bool { return r < 0x2e80 })
			if err := os.WriteFile("fonts/"+loc.Tag()+".txt", []byte(string(list)+"\n"), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// What runs from right to left stands so, with numbers and Latin names from left to right in it.
func TestOrderOfWords(t *testing.T) {
	for text, want := range map[string]string{
		"أي ٩ من staff،": "،|staff|من | |٩|أي ",
		"How many?":      "How many?",
		"(تسريح)":        "(|تسريح|)",
		"Amazon: تدفق":   "تدفق| :|Amazon",
	} {
		var parts []string
		for _, s := range scriptOf("ar").stretches(text) {
			parts = append(parts, s.text)
		}
		if got := strings.Join(parts, "|"); got != want {
			t.Errorf("%q stands as %q, not %q", text, got, want)
		}
	}
	if got := scriptOf("hi").stretches("फ्री cash"); len(got) != 2 || !got[0].own || got[1].own {
		t.Errorf("it stands as %+v", got)
	}
}

// A script without spaces breaks between its letters, never in a number or a name, and no line begins with what closes.
func TestLinesWithoutSpaces(t *testing.T) {
	p := newPen(nil, newLetters(1, scriptOf("ja")))
	set := style{plain: serif, bold: serifBold, size: 40, height: 1.2}
	text := strings.Repeat("Amazonの32,034人を削減、（不足額の94%）。", 9)
	for width := 300.0; width <= textWidth; width += 7 {
		all, whole := "", 0
		for _, l := range p.lines(set, p.own.pieces([]model.Mark{{Text: text}}), width) {
			line := l.text()
			all += line
			if first := []rune(line)[0]; strings.ContainsRune(closing, first) || strings.HasSuffix(line, "（") {
				t.Errorf("at %v px a line reads %q", width, line)
			}
			whole += strings.Count(line, "Amazon") + strings.Count(line, "32,034") + strings.Count(line, "94%")
		}
		if want := 3 * 9; whole != want {
			t.Errorf("at %v px lines end within %d names and numbers", width, want-whole)
		}
		if all != text {
			t.Errorf("at %v px something is lost: %q", width, all)
		}
	}
}

// A drawing from right to left says so of its texts, and has its name at the left.
func TestADrawingFromRightToLeft(t *testing.T) {
	loc, _ := languages.For("ar")
	drawing := string(SVG(in(t, loc, "amazon-2025-9m", ""), about))
	texts, marked := strings.Count(drawing, "<text"), strings.Count(drawing, `direction="rtl" text-anchor="end"`)
	if latin := 4; texts < 10 || texts-marked > latin || texts == marked { // heading, subject, source and the site’s name
		t.Errorf("%d of %d texts run from right to left", marked, texts)
	}
	if !strings.Contains(drawing, `lang="ar"`) || !strings.Contains(drawing, "تسريح") {
		t.Errorf("it is %.300s", drawing)
	}
}
