package card

import (
	"bytes"
	"encoding/xml"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"

	"breakeven/app/scenario"
)

// said is what an SVG holds: its elements, and what its texts say.
type said struct {
	title, description string
	texts              []string
	elements           map[string]int
	root               map[string]string
}

// read parses an SVG strictly and fails where it holds anything but shapes and
// texts, or a text that leaves the picture.
func read(t *testing.T, name string, data []byte) said {
	t.Helper()
	s := said{elements: map[string]int{}}
	decoder := xml.NewDecoder(bytes.NewReader(data))
	var inside []string
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatalf("%s: %v\n%s", name, err, data)
		}
		switch token := token.(type) {
		case xml.StartElement:
			a := map[string]string{}
			for _, attribute := range token.Attr {
				key := attribute.Name.Local
				if strings.HasPrefix(key, "on") || key == "href" || key == "style" || key == "id" || strings.Contains(attribute.Value, "url(") {
					t.Errorf("%s: <%s %s=%q>", name, token.Name.Local, key, attribute.Value)
				}
				if a[key] != "" {
					t.Errorf("%s: <%s> has two %s", name, token.Name.Local, key)
				}
				a[key] = attribute.Value
			}
			if len(inside) == 0 {
				s.root = a
			}
			inside = append(inside, token.Name.Local)
			s.elements[token.Name.Local]++
			if token.Name.Local == "text" {
				s.texts = append(s.texts, "")
				x, length := number(t, a["x"]), number(t, a["textLength"])
				if x < margin-1 || x+length > layoutWidth-margin+1 || length <= 0 || number(t, a["y"]) > layoutHeight-10 {
					t.Errorf("%s: a text from %v on of length %v", name, x, length)
				}
			}
		case xml.EndElement:
			inside = inside[:len(inside)-1]
		case xml.CharData:
			switch inside = append(inside, ""); inside[max(0, len(inside)-2)] {
			case "title":
				s.title += string(token)
			case "desc":
				s.description += string(token)
			case "text":
				s.texts[len(s.texts)-1] += string(token)
			}
			inside = inside[:len(inside)-1]
		default:
			t.Errorf("%s holds a %T", name, token)
		}
	}
	for element := range s.elements {
		if !strings.Contains(" svg title desc style rect path circle text ", " "+element+" ") {
			t.Errorf("%s holds a <%s>", name, element)
		}
	}
	if s.elements["svg"] != 1 || s.elements["title"] != 1 || s.elements["desc"] != 1 || s.root["role"] != "img" || s.root["viewBox"] != "0 0 1200 630" {
		t.Errorf("%s: %v, %v", name, s.elements, s.root)
	}
	return s
}

func number(t *testing.T, text string) float64 {
	t.Helper()
	v, err := strconv.ParseFloat(text, 64)
	if err != nil {
		t.Error(err)
	}
	return v
}

// run is text without its spaces, which lines and marks stand between.
func run(texts ...string) string { return strings.Join(strings.Fields(strings.Join(texts, "")), "") }

func TestDrawingsSayWhatTheyShow(t *testing.T) {
	for _, p := range scenario.All() {
		for _, look := range []string{"", "theme=light", "theme=dark"} {
			name := p.ID + " " + look
			s := screen(t, p.ID, look)
			about := About{Subject: p.Company + ", " + p.Period, Source: "Source: a report", Name: "Breakeven"}
			data := SVG(s, about)
			if !bytes.Equal(data, SVG(s, about)) {
				t.Errorf("%s is another drawing each time", name)
			}
			got := read(t, name, data)
			all := run(got.texts...)
			for what, text := range map[string]string{
				"heading": s.Title, "sentence": strings.ReplaceAll(s.SentenceText, "\u2060", ""), "subject": about.Subject, "source": about.Source,
				"end of the axis": s.Layoffs.Ends.Last} {
				if clean, _ := (*script)(nil).legible(text); text == "" || !strings.Contains(all, run(clean)) {
					t.Errorf("%s: the %s, %q, is not in %q", name, what, text, got.texts)
				}
			}
			if !slices.ContainsFunc(s.Chart.Words.YLabels, func(label string) bool {
				return slices.Contains(got.texts, (&pen{letters: newLetters(1, nil)}).printable(label))
			}) {
				t.Errorf("%s: no line of the chart says its amount: %q", name, got.texts)
			}
			if got.title != s.Title || !strings.Contains(got.description, "Free cash flow") || !strings.Contains(got.description, about.Source) {
				t.Errorf("%s: title %q, description %q", name, got.title, got.description)
			}
			if got.elements["path"] < 1 || got.elements["circle"] < 1 {
				t.Errorf("%s: the chart is not drawn: %v", name, got.elements)
			}
			if follows := bytes.Contains(data, []byte("prefers-color-scheme")); follows != (s.Theme == "auto") || got.elements["style"] != map[bool]int{true: 1}[follows] {
				t.Errorf("%s follows the device's theme: %v", name, follows)
			}
			if dark := bytes.Contains(data, []byte(`<rect fill="#15171b"`)); dark != (s.Theme == "dark") {
				t.Errorf("%s: the paper is dark: %v", name, dark)
			}
			if len(data) > 20_000 {
				t.Errorf("%s: %d bytes", name, len(data))
			}
		}
	}
}

// Whatever a query says is text, and stays in its place.
func TestDrawingsOfEveryState(t *testing.T) {
	for _, c := range states {
		s := screen(t, c.preset, c.query)
		got := read(t, c.name, SVG(s, about))
		if run(got.title) != run(spoken(s.Title)) {
			t.Errorf("%s: %q is called %q", c.name, s.Title, got.title)
		}
	}
	for _, title := range []string{
		`</title><script>alert(1)</script>`, `]]><svg onload="alert(1)">`, `"><image href="https://evil.example"/>`, "&lt;b&gt; &amp; &#60;", `<!--`, `<?xml version="1.1"?>`,
		"\u202egnp.exe\u2066", "\x00\x1b\ufffe\uffff\xff", "👩‍💻 or 🤖?", strings.Repeat("שלום ", 40), strings.Repeat("Wäre ", 40), "人員",
	} {
		s := screen(t, "amazon-2025-9m", "")
		s.Title, s.Lang = title, `en" onload="alert(1)`
		strange := about
		strange.Subject, strange.Source = title, title
		got := read(t, title, SVG(s, strange))
		if strings.ContainsAny(got.title+strings.Join(got.texts, ""), "\u202e\u2066\x00\x1b\u200d") {
			t.Errorf("%q keeps what can't be seen: %q", title, got.title)
		}
	}
	if got := read(t, "", SVG(screen(t, "amazon-2025-9m", "title=%F0%9F%A4%96+%3Cb%3E+%D7%A9"), about)); got.title != "🤖 <b> ש" {
		t.Errorf("the title is %q", got.title)
	}
}

// The hatching keeps to its shape, whatever that is.
func TestSlant(t *testing.T) {
	square := []at{{0, 0}, {10, 0}, {10, 10}, {0, 10}}
	if got := slant(square, 10); len(got) != 1 || got[0][0] != (at{0, 10}) || got[0][1] != (at{10, 0}) {
		t.Errorf("through a square: %v", got)
	}
	hollow := []at{{0, 0}, {4, 0}, {4, 8}, {6, 8}, {6, 0}, {10, 0}, {10, 10}, {0, 10}}
	if got := slant(hollow, 8); len(got) != 2 {
		t.Errorf("across a hollow: %v", got)
	}
	if got := slant(square, 30); len(got) != 0 {
		t.Errorf("beside a square: %v", got)
	}
}
