package card

import (
	"bytes"
	"embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/language"
)

//go:embed fonts/*.ttf fonts/*.otf
var scriptFonts embed.FS

// script is one that the Latin fonts don't have. A nil one has no letters.
type script struct {
	rtl    bool // runs from right to left
	packed bool // has no spaces between words: a line may end behind most letters
	code   language.Script
	faces  func() [2]*font.Face // regular and bold
}

// scripts are by the language's primary tag: Japanese and Chinese draw the same
// characters differently.
var scripts = map[string]*script{
	"ar": {rtl: true, code: language.Arabic, faces: facesOf("arabic", ".ttf")},
	"hi": {code: language.Devanagari, faces: facesOf("devanagari", ".ttf")},
	"ja": {packed: true, code: language.Han, faces: facesOf("ja", ".otf")},
	"zh": {packed: true, code: language.Han, faces: facesOf("zh-Hans", ".otf")},
}

// scriptOf is the script that a language needs besides Latin; nil for none.
func scriptOf(lang string) *script {
	primary, _, _ := strings.Cut(lang, "-")
	return scripts[primary]
}

// facesOf parses two fonts once; what is embedded parses.
func facesOf(name, extension string) func() [2]*font.Face {
	return sync.OnceValue(func() (faces [2]*font.Face) {
		for i, weight := range [...]string{"regular", "bold"} {
			data, err := scriptFonts.ReadFile("fonts/" + name + "-" + weight + extension)
			if err == nil {
				faces[i], err = font.ParseTTF(bytes.NewReader(data))
			}
			if err != nil {
				panic("card: " + err.Error())
			}
		}
		return faces
	})
}

// has reports whether the script's fonts can write r.
func (s *script) has(r rune) bool {
	if s == nil {
		return false
	}
	_, there := s.faces()[0].NominalGlyph(r)
	return there
}

// legible returns the text as the fonts can write it: without control and
// format characters but those that a script needs, every space a space, signs
// that no font has left out. It reports false where letters or digits are
// missing, or run from right to left where the script does not.
func (s *script) legible(text string) (string, bool) {
	var b strings.Builder
	ok := true
	for _, r := range text {
		switch {
		case unicode.IsSpace(r) && r != noBreak && r != '\u202f':
			b.WriteByte(' ')
		case r == '\u202f':
			b.WriteRune(noBreak)
		case s != nil && (s.rtl && unicode.Is(unicode.Bidi_Control, r) && r < '\u2010' || unicode.Is(unicode.Join_Control, r)):
			b.WriteRune(r)
		case unicode.Is(unicode.C, r), r == utf8.RuneError:
		case unicode.In(r, unicode.Hebrew, unicode.Arabic) && !(s != nil && s.rtl && s.has(r)):
			ok = false
		default:
			if latin(r) || s.has(r) {
				b.WriteRune(r)
			} else if unicode.IsLetter(r) || unicode.IsNumber(r) {
				ok = false
			}
		}
	}
	return strings.Join(strings.FieldsFunc(b.String(), func(r rune) bool { return r == ' ' }), " "), ok
}

// closing are marks that begin no line of a script without spaces, opening those
// that end none.
const (
	closing = "、。，．：；？！）」』】〉》”’…ー々％ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)%"
	opening = "（「『【〈《“‘("
)

func (s *script) isRTL() bool { return s != nil && s.rtl }

func (s *script) isPacked() bool { return s != nil && s.packed }

// mayBreak reports whether a line without spaces may end between two letters: not
// within a Latin word or a number, nor beside what opens or closes.
func mayBreak(before, after rune) bool {
	const eastAsia = 0x2e80
	return (before >= eastAsia || after >= eastAsia) && !strings.ContainsRune(closing, after) && !strings.ContainsRune(opening, before)
}
