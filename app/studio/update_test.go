package studio

import (
	"reflect"
	"strings"
	"testing"

	"breakeven/app/snippet"
	"breakeven/calc"

	"pgregory.net/rapid"
)

// snippetOf is the text of one snippet.
func snippetOf(m Model, id string) string {
	for _, s := range m.snippets() {
		if s.ID == id {
			return s.Text
		}
	}
	return ""
}

// The snippets follow each key, the previews when the hand rests.
func TestPreviewsFollowWhenAllIsStill(t *testing.T) {
	m, effects := tell(load(""), Typed{"capex", "100bn"})
	if !strings.Contains(snippetOf(m, "iframe"), "capex=100000000000") || m.Shown != "scenario=amazon-2025-9m" {
		t.Errorf("while typing: %s, previews of %s", snippetOf(m, "iframe"), m.Shown)
	}
	if want := []Effect{WaitStill{1}}; !reflect.DeepEqual(effects, want) {
		t.Errorf("effects %v, want %v", effects, want)
	}
	if later, effects := tell(m, Typed{"capex", "100bnx"}, Stilled{1}); later.Shown != m.Shown || effects != nil {
		t.Error("an old wait moves the previews")
	}
	m, effects = tell(m, Stilled{1})
	if want := []Effect{ShowFrames{"capex=100bn"}}; m.Shown != "scenario=amazon-2025-9m&capex=100000000000" || !reflect.DeepEqual(effects, want) {
		t.Errorf("still: previews of %s, effects %v", m.Shown, effects)
	}
	for _, p := range Present(m).Previews {
		if p.Address != "/embed?scenario=amazon-2025-9m&capex=100000000000" || p.Height != snippet.Height(p.Width, m.Shown) || p.Title == "" {
			t.Errorf("preview %+v", p)
		}
	}
}

// A reason waits while its box is being typed in.
func TestAReasonWaitsForTheHand(t *testing.T) {
	wrong := func(m Model) string { return Present(m).Figures[2].Value.Error }
	m, _ := tell(load(""), Typed{"capex", "abc"})
	if wrong(m) != "" {
		t.Errorf("while typing: %q", wrong(m))
	}
	if still, _ := tell(m, Stilled{m.Edition}); wrong(still) == "" {
		t.Error("nothing is said when the hand rests")
	}
	left, _ := tell(m, Left{"capex"})
	if wrong(left) == "" {
		t.Error("nothing is said when the box is left")
	}
	if right, _ := tell(left, Typed{"capex", "95bn"}); wrong(right) != "" || Present(right).Wrong != "" {
		t.Errorf("put right: %q", wrong(right))
	}
}

func TestChoicesAndTicks(t *testing.T) {
	m, _ := tell(load(""), Chosen{"scenario", "meta-2025"}, Chosen{"use.revenue", "lock"}, Chosen{"use.taxRate", "hide"}, Chosen{"theme", "dark"},
		Chosen{"accent", "#c0392b"}, Ticked{"show", "working", true}, Ticked{"show", "equivalents", true}, Ticked{"show", "working", false}, Ticked{"events", "1", true},
		Chosen{"use.nothing", "lock"}, Chosen{"nothing", "x"}, Chosen{"use.capex", "nothing"})
	if got, want := m.Options().Query(), "scenario=meta-2025&lock=revenue&hide=taxRate&theme=dark&accent=c0392b&show=equivalents&events=1"; got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

func TestCopy(t *testing.T) {
	m := load("")
	_, effects := tell(m, CopyAsked{"iframe"})
	if want := []Effect{CopyText{"iframe", snippetOf(m, "iframe")}}; !reflect.DeepEqual(effects, want) {
		t.Errorf("effects %v", effects)
	}
	if _, effects := tell(m, CopyAsked{"nothing"}); effects != nil {
		t.Errorf("effects %v", effects)
	}
	said := func(m Model) (list []string) {
		for _, s := range m.snippets() {
			if s.Said != "" {
				list = append(list, s.ID+": "+s.Said)
			}
		}
		return list
	}
	done, _ := tell(m, Copied{"ghost", true})
	if got := said(done); len(got) != 1 || got[0] != "ghost: Copied." {
		t.Errorf("%q", got)
	}
	refused, _ := tell(m, Copied{"ghost", false})
	if got := said(refused); len(got) != 1 || !strings.Contains(got[0], "copy it with the keyboard") {
		t.Errorf("%q", got)
	}
	if changed, _ := tell(done, Typed{"title", "x"}); len(said(changed)) != 0 {
		t.Error("what was copied is said to be what stands there now")
	}
}

func TestSubmitShowsAtOnce(t *testing.T) {
	m, effects := tell(load(""), Typed{"capex", "100bn"}, Submitted{})
	if want := []Effect{ShowFrames{"capex=100bn"}, GoToSnippets{}}; m.Shown != m.Options().Query() || !reflect.DeepEqual(effects, want) {
		t.Errorf("previews of %s, effects %v", m.Shown, effects)
	}
}

// Every snippet has an id and a label of its own, and text.
func TestSnippetsAreComplete(t *testing.T) {
	with := site
	with.Loader = snippet.Loader{Pinned: "embed.1.js", Integrity: "sha384-x"}
	for _, s := range []snippet.Site{site, with} {
		m := load("")
		m.Site = s
		seen := map[string]bool{}
		for _, n := range m.snippets() {
			if n.ID == "" || seen[n.ID] || n.Label == "" || n.Text == "" || n.Rows < 1 {
				t.Errorf("%+v", n)
			}
			seen[n.ID] = true
		}
		if seen["pinned"] != (s.Loader.Pinned != "") || len(seen) < 10 {
			t.Errorf("there are %v", seen)
		}
	}
}

// The accent's note says what a reader sees.
func TestSwatch(t *testing.T) {
	for accent, want := range map[string]string{
		"":        "Nothing given: the calculator’s own.",
		"red":     "Nothing given: the calculator’s own.",
		"#ffcc00": "On the light page its contrast is 1.5:1, too little for text, so it is darkened to #816800. On the dark one it is shown as it is (contrast 11.9:1).",
		"0f5499":  "On the light page it is shown as it is (contrast 7.6:1). On the dark one its contrast is 2.3:1, too little for text, so it is lightened to",
	} {
		m, _ := tell(load(""), Typed{"accent", accent})
		if got := Present(m).Swatch.Note; !strings.HasPrefix(got, want) {
			t.Errorf("%q: %s", accent, got)
		}
	}
}

// After any messages in any order there is a page, and what was typed last
// stands in its box.
func TestAnyStoryOfMessages(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := load(rapid.SampledFrom([]string{"", "capex=abc", "scenario=meta-2025&lock=capex"}).Draw(t, "query"))
		for range rapid.IntRange(1, 10).Draw(t, "messages") {
			f := calc.Field(rapid.IntRange(0, int(calc.NumFields)).Draw(t, "field"))
			name := rapid.SampledFrom([]string{"", "min.", "max.", "step.", "use."}).Draw(t, "prefix") + f.String()
			text := rapid.SampledFrom(texts).Draw(t, "text")
			msg := rapid.SampledFrom([]Msg{
				Typed{name, text}, Typed{name, text}, Typed{"title", text}, Typed{"accent", text}, Chosen{name, "lock"}, Chosen{"scenario", text}, Chosen{"scenario", "meta-2025"},
				Ticked{"show", text, true}, Left{name}, Submitted{}, Stilled{m.Edition}, CopyAsked{text}, Copied{"iframe", true},
			}).Draw(t, "message")
			m, _ = Update(m, msg)
			if typed, ok := msg.(Typed); ok && f < calc.NumFields && typed.Name == f.String() && m.Form.Fields[f].Value != text {
				t.Errorf("%q stands as %q", text, m.Form.Fields[f].Value)
			}
			s := Present(m)
			if len(s.Previews) != 3 || len(s.Figures)+len(s.Others) != int(calc.NumFields) {
				t.Errorf("the page is not whole: %d previews, %d and %d fields", len(s.Previews), len(s.Figures), len(s.Others))
			}
		}
	})
}
