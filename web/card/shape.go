package card

import (
	"slices"
	"strings"
	"unicode"

	"github.com/go-text/typesetting/bidi"
	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"
)

// stretch is a part of a text in one font, where it stands from left to right.
type stretch struct {
	text string
	own  bool // in the script's font
	rtl  bool
}

// stretches cuts a text up, in the order in which it is seen.
func (s *script) stretches(text string) []stretch {
	if s == nil {
		return []stretch{{text: text}}
	}
	runes := []rune(text)
	if !s.turns(text) {
		return s.byFont(nil, runes, false)
	}
	var list []stretch
	var p bidi.Paragraph
	runs := p.Segment(runes, bidi.RightToLeft)
	for i := runs.NumRuns() - 1; i >= 0; i-- { // the first is the rightmost
		run := runs.Run(i)
		list = s.byFont(list, runes[run.Start:run.End], !run.IsLeftToRight())
	}
	return list
}

// turns reports whether a text runs from right to left: one that has letters of
// such a script.
func (s *script) turns(text string) bool {
	return s.isRTL() && strings.ContainsFunc(text, func(r rune) bool { return !latin(r) && s.has(r) })
}

// byFont appends a run of one direction, by the fonts that have it.
func (s *script) byFont(list []stretch, run []rune, rtl bool) []stretch {
	from, at := len(list), -1
	for _, r := range run {
		if unicode.Is(unicode.Bidi_Control, r) {
			continue // it has done its work
		}
		// A space goes with what stands before it, and whatever joins, too.
		own := !latin(r) && s.has(r) || at >= 0 && list[at].own && (r == ' ' || r == noBreak) && s.has(r)
		if at < 0 || list[at].own != own {
			list, at = append(list, stretch{own: own, rtl: rtl}), len(list)
		}
		list[at].text += string(r)
	}
	if rtl {
		slices.Reverse(list[from:])
		for i := from; i < len(list); i++ {
			if !list[i].own { // the shaper does it for the others
				list[i].text = mirrored(list[i].text)
			}
		}
	}
	return list
}

var brackets = strings.NewReplacer("(", ")", ")", "(", "[", "]", "]", "[", "{", "}", "}", "{", "«", "»", "»", "«", "‹", "›", "›", "‹", "<", ">", ">", "<")

// mirrored is how signs without a direction look from right to left.
func mirrored(text string) string {
	runes := []rune(brackets.Replace(text))
	slices.Reverse(runes)
	return string(runes)
}

// shape chooses and places the letters of a stretch in the script's font, in
// pixels at the letters' scale.
func (l *letters) shape(f face, s stretch) shaping.Output {
	runes := []rune(s.text)
	in := shaping.Input{
		Text: runes, RunEnd: len(runes), Direction: di.DirectionLTR,
		Face: l.own.faces()[f.weight.bold()], Size: fixed.Int26_6(f.size * l.scale * 64),
		Script: l.own.code, Language: language.NewLanguage("und"),
	}
	if s.rtl {
		in.Direction = di.DirectionRTL
	}
	return l.shaper.Shape(in)
}
