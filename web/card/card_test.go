package card

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
)

// states are screens of every status, with texts that try to leave their place.
var states = []struct{ name, preset, query string }{
	{"ok", "amazon-2025-9m", ""},
	{"already met", "meta-2025", ""},
	{"beyond the pool", "amazon-2025-9m", "capex=150000000000"},
	{"far beyond the pool", "amazon-2025-9m", "capex=99999999999999"},
	{"nearly all", "meta-2025", "capex=145000000000&headcount=20000"},
	{"no saving", "amazon-2025-9m", "lostRevenuePerLayoff=900000"},
	{"nothing to save", "amazon-2025-9m", "payroll=0&stockPay=0"},
	{"tax shield", "amazon-2025-9m", "revenue=50000000000&taxRate=0.9"},
	{"nobody tried", "amazon-2025-9m", "layoffs=0"},
	{"huge", "amazon-2025-9m", "capex=999999999999999&headcount=999999999&target=-999999999999999"},
	{"one long word", "amazon-2025-9m", "title=" + strings.Repeat("W", 200)},
	{"many words", "amazon-2025-9m", "title=" + strings.Repeat("mm%20", 60)},
	{"control characters", "meta-2025", "title=a%00%1b%5B31m%E2%80%AEb%0D%0Ac%09%EF%BB%BF"},
	{"letters without a glyph", "meta-2025", "title=%E4%BA%BA%E5%91%98"},
	{"from right to left", "meta-2025", "title=%D7%A9%D7%9C%D7%95%D7%9D"},
	{"an emoji", "meta-2025", "title=Jobs%20%F0%9F%A4%96%20or%20chips"},
	{"markup", "meta-2025", "title=%3Cscript%3Ealert(1)%3C%2Fscript%3E"},
}

func screen(t *testing.T, preset, query string) model.Screen {
	t.Helper()
	p, ok := scenario.ByID(preset)
	if !ok {
		t.Fatalf("there is no preset %s", preset)
	}
	return model.Present(model.Load(locale.English, p, model.Place{Query: query}))
}

var about = About{Subject: "Amazon, January to September 2025", Source: "Sources: " + strings.Repeat("a long title ", 20), Name: "Breakeven"}

func TestNothingLeavesItsPlace(t *testing.T) {
	for _, c := range states {
		for name, colours := range map[string]theme{"light": lightTheme, "dark": darkTheme} {
			name = c.name + ", " + name
			s := screen(t, c.preset, c.query)
			s.Theme = strings.TrimPrefix(name, c.name+", ")
			picture := drawn(t, name, s)
			staysInPlace(t, name, picture, colours[paper])
			if _, ok := firstInk(picture, image.Rect(56, 60, 640, 110), colours[paper]); !ok {
				t.Errorf("%s: there is no heading", name)
			}
		}
	}
}

// Every preset's picture is light enough to go with a link, in both themes.
func TestPicturesAreSmall(t *testing.T) {
	for _, p := range scenario.All() {
		for _, look := range []string{"theme=light", "theme=dark", "theme=dark&accent=0f5499"} {
			drawn(t, p.ID+" "+look, screen(t, p.ID, look))
		}
	}
}

// drawn is a picture that has its size and less than 120 kB.
func drawn(t *testing.T, name string, s model.Screen) image.Image {
	t.Helper()
	data, err := PNG(s, about, layoutWidth)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if len(data) >= 120_000 {
		t.Errorf("%s: %d bytes", name, len(data))
	}
	picture, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if size := picture.Bounds().Size(); size != image.Pt(1200, 630) {
		t.Errorf("%s: %v", name, size)
	}
	return picture
}

// staysInPlace looks at the strips that nothing is drawn in.
func staysInPlace(t *testing.T, name string, picture image.Image, paper color.RGBA) {
	t.Helper()
	for what, free := range map[string]image.Rectangle{
		"left margin":        image.Rect(0, 8, 46, 630),
		"right margin":       image.Rect(1200-40, 8, 1200, 630),
		"top":                image.Rect(0, 8, 700, 50),
		"between columns":    image.Rect(660, 8, 700, 530),
		"above the rule":     image.Rect(40, 531, 700, 536),
		"under the graph":    image.Rect(700, 525, 1160, 536),
		"under all of it":    image.Rect(0, 624, 1200, 630),
		"between foot texts": image.Rect(900, 586, 980, 590),
	} {
		if at, ok := firstInk(picture, free, paper); ok {
			t.Errorf("%s: the %s is not free at %v", name, what, at)
		}
	}
}

// No sentence is as long as these; one that was would be cut.
func TestLongSentencesStayInTheirPlace(t *testing.T) {
	for name, text := range map[string]string{
		"a long sentence": strings.Repeat("words and words ", 80),
		"one long word":   strings.Repeat("W", 900),
	} {
		s := screen(t, "amazon-2025-9m", "")
		s.Sentence = []model.Mark{{Text: "It would take "}, {Kind: model.MarkBreakeven, Strong: "1", Text: text}, {Text: "."}}
		staysInPlace(t, name, drawn(t, name, s), lightTheme[paper])
	}
}

// firstInk finds a pixel that is not paper.
func firstInk(picture image.Image, in image.Rectangle, paper color.RGBA) (image.Point, bool) {
	for y := in.Min.Y; y < in.Max.Y; y++ {
		for x := in.Min.X; x < in.Max.X; x++ {
			if color.RGBAModel.Convert(picture.At(x, y)) != paper {
				return image.Pt(x, y), true
			}
		}
	}
	return image.Point{}, false
}

// The marks' colours stand in the picture where the sentence has the marks.
func TestMarksAreTheSentences(t *testing.T) {
	for query, want := range map[string]map[tone]bool{
		"":                            {accent: true, tint: true},
		"layoffs=0":                   {accent: true, tint: false},
		"capex=150000000000":          {accent: true, tint: true},
		"theme=dark":                  {accent: true, tint: true},
		"theme=dark&accent=0f5499":    {accent: true, tint: true},
		"accent=ffee00&taxRate=0.215": {accent: true, tint: true},
	} {
		s := screen(t, "amazon-2025-9m", query)
		link, _ := url.ParseQuery(query)
		coloured := about
		coloured.Accent = link.Get("accent")
		colours, dark := themes(coloured.Accent)
		if s.Theme == "dark" {
			colours = dark
		}
		data, err := PNG(s, coloured, layoutWidth)
		if err != nil {
			t.Fatal(err)
		}
		picture, err := png.Decode(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		found := map[color.Color]int{}
		for y := 90; y < 530; y++ {
			for x := 50; x < 660; x++ {
				found[color.RGBAModel.Convert(picture.At(x, y))]++
			}
		}
		for tone, there := range want {
			const some = 50 // pixels; edges of letters may have a few
			if n := found[colours[tone]]; (n > some) != there {
				t.Errorf("%q: %d pixels of %v in the sentence, want %v", query, n, colours[tone], there)
			}
		}
	}
}

// The themes are the page's: web/style.css has the same colours.
func TestThemesAreThePages(t *testing.T) {
	css, err := os.ReadFile("../style.css")
	if err != nil {
		t.Fatal(err)
	}
	for selector, colours := range map[string]theme{".bk{": lightTheme, ".bk[data-theme=dark]{": darkTheme} {
		_, said, _ := strings.Cut(string(css), selector)
		said, _, _ = strings.Cut(said, "}")
		for name, tone := range map[string]tone{"paper": paper, "ink": ink, "ink2": ink2, "edge": edge, "rule": rule, "accent": accent} {
			want := hex(colours[tone])
			if short := "#" + want[1:2] + want[3:4] + want[5:6]; !strings.Contains(said, "--"+name+":"+want+";") && !strings.Contains(said, "--"+name+":"+short+";") {
				t.Errorf("%s has no --%s:%s", selector, name, want)
			}
		}
	}
	if got := hex(lightTheme[tint]); got != "#f5e6e1" {
		t.Errorf("13%% of the accent on white is %s", got)
	}
}

func TestOnePictureWhoeverDraws(t *testing.T) {
	s := screen(t, "amazon-2025-9m", "")
	want, err := PNG(s, about, 600)
	if err != nil {
		t.Fatal(err)
	}
	var group sync.WaitGroup
	for range 6 {
		group.Go(func() {
			if got, err := PNG(s, about, 600); err != nil || !bytes.Equal(got, want) {
				t.Errorf("another picture: %v", err)
			}
		})
	}
	group.Wait()
}

func TestLegible(t *testing.T) {
	for text, want := range map[string]struct {
		text string
		ok   bool
	}{
		"How many?":           {"How many?", true},
		"a\x00\x1b[31mb\r\nc": {"a[31mb c", true},
		"−\u2060$5":           {"−$5", true},
		"1\u202f576":          {"1\u00a0576", true},
		"Jobs 🤖 or chips":     {"Jobs or chips", true},
		"Δ Größe Жизнь":       {"Δ Größe Жизнь", true},
		"人員":                  {"", false},
		"שלום":                {"", false},
		"\xff\xfe":            {"", true},
		"":                    {"", true},
	} {
		if got, ok := (*script)(nil).legible(text); got != want.text || ok != want.ok {
			t.Errorf("%q: %q %v, want %q %v", text, got, ok, want.text, want.ok)
		}
	}
}

func TestLinesKeepTheirWidth(t *testing.T) {
	p := &pen{letters: newLetters(1, nil)}
	set := style{plain: serif, bold: serifBold, size: 50, height: 1.24}
	for _, marks := range [][]model.Mark{
		{{Text: "The "}, {Kind: model.MarkTried, Strong: "30,000", Text: " announced"}, {Text: " close "}, {Kind: model.MarkGap, Text: "94% of the gap"}, {Text: "."}},
		{{Text: strings.Repeat("W", 300)}},
		{{Text: "x "}, {Kind: model.MarkBreakeven, Strong: strings.Repeat("9", 90), Text: " layoffs"}, {Text: "."}},
	} {
		all, got := "", ""
		for _, m := range marks {
			all += m.Strong + m.Text
		}
		for _, l := range p.lines(set, p.own.pieces(marks), textWidth) {
			if width := p.measured(set, l); width > textWidth+0.5 {
				t.Errorf("%q is %.1f wide", l.text(), width)
			}
			got += l.text()
		}
		if strings.ReplaceAll(got, " ", "") != strings.ReplaceAll(all, " ", "") {
			t.Errorf("%q became %q", all, got)
		}
	}
	if lines := p.lines(set, p.own.pieces([]model.Mark{{Text: "gap"}, {Text: "."}}), 10_000); len(lines) != 1 || lines[0].text() != "gap." {
		t.Errorf("what is glued came apart: %v", lines)
	}
}

// measured is a line's width from its pieces, apart from how it was made.
func (p *pen) measured(s style, l line) float64 {
	width := 0.0
	for i, q := range l.pieces {
		if i > 0 && !q.glued {
			width += p.width(face{s.plain, s.size}, " ")
		}
		width += p.length(s, q)
	}
	return width
}

// text is a line's text.
func (l line) text() string {
	var b strings.Builder
	for i, q := range l.pieces {
		if i > 0 && !q.glued {
			b.WriteByte(' ')
		}
		b.WriteString(q.text)
	}
	return b.String()
}
