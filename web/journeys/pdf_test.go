package journeys

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"
)

// What a browser's PDF says, page by page. It reads what Chromium writes, and fails on what it does not know: no
// object streams, one stream a page, text by the glyphs of fonts that say what each glyph stands for.

var (
	pdfObject   = regexp.MustCompile(`(?s)(\d+) 0 obj\n(.*?)\nendobj`)
	pdfPage     = regexp.MustCompile(`/Type /Page\b[^s]`)
	pdfBox      = regexp.MustCompile(`/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]`)
	pdfContents = regexp.MustCompile(`/Contents (\d+) 0 R`)
	pdfFonts    = regexp.MustCompile(`/(F\d+) (\d+) 0 R`)
	pdfUnicode  = regexp.MustCompile(`/ToUnicode (\d+) 0 R`)
	pdfToken    = regexp.MustCompile(`/(F\d+) [-\d.]+ Tf|<([0-9A-Fa-f]*)>|(\bET\b)|\((?:\\.|[^\\)])*\) Tj`)
	pdfChars    = regexp.MustCompile(`(?s)beginbf(char|range)\n(.*?)endbf`)
	pdfHex      = regexp.MustCompile(`<([0-9A-Fa-f]+)>`)
)

// A pdfSheet is one page: its size in points, and its text without spaces, which stand between words or do not as the
// line was broken.
type pdfSheet struct {
	width, height float64
	text          string
}

func readPDF(data []byte) ([]pdfSheet, error) {
	objects := map[string][]byte{}
	var order []string
	for _, m := range pdfObject.FindAllSubmatch(data, -1) {
		objects[string(m[1])] = m[2]
		order = append(order, string(m[1]))
	}
	var sheets []pdfSheet
	for _, id := range order {
		page := objects[id]
		if !pdfPage.Match(page) {
			continue
		}
		size, contents := pdfBox.FindSubmatch(page), pdfContents.FindSubmatch(page)
		if size == nil || contents == nil {
			return nil, fmt.Errorf("a page without a size or contents: %.200s", page)
		}
		fonts := map[string]pdfFont{}
		for _, m := range pdfFonts.FindAllSubmatch(page, -1) {
			font, err := readPDFFont(objects, objects[string(m[2])])
			if err != nil {
				return nil, err
			}
			fonts[string(m[1])] = font
		}
		stream, err := pdfStream(objects[string(contents[1])])
		if err != nil {
			return nil, err
		}
		var sheet pdfSheet
		sheet.width, _ = strconv.ParseFloat(string(size[1]), 64)
		sheet.height, _ = strconv.ParseFloat(string(size[2]), 64)
		if sheet.text, err = pdfText(string(stream), fonts); err != nil {
			return nil, err
		}
		sheets = append(sheets, sheet)
	}
	return sheets, nil
}

// pdfStream unpacks an object's stream.
func pdfStream(object []byte) ([]byte, error) {
	_, packed, ok := bytes.Cut(object, []byte("stream\n"))
	if !ok {
		return nil, fmt.Errorf("no stream: %.80s", object)
	}
	r, err := zlib.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}

// A pdfFont says what its glyphs stand for.
type pdfFont struct {
	digits int // hexadecimal, of a glyph
	glyphs map[int]string
}

func readPDFFont(objects map[string][]byte, object []byte) (pdfFont, error) {
	font := pdfFont{digits: 2, glyphs: map[int]string{}}
	if bytes.Contains(object, []byte("/Type0")) {
		font.digits = 4
	}
	m := pdfUnicode.FindSubmatch(object)
	if m == nil {
		return font, fmt.Errorf("a font that does not say what it writes: %.200s", object)
	}
	table, err := pdfStream(objects[string(m[1])])
	if err != nil {
		return font, err
	}
	for _, block := range pdfChars.FindAllSubmatch(table, -1) {
		for line := range strings.Lines(string(block[2])) {
			hex := pdfHex.FindAllStringSubmatch(line, -1)
			if len(hex) == 2 && string(block[1]) == "char" {
				font.glyphs[pdfNumber(hex[0][1])] = pdfUTF16(hex[1][1], 0)
			}
			if len(hex) == 3 && string(block[1]) == "range" {
				first := pdfNumber(hex[0][1])
				for g := first; g <= pdfNumber(hex[1][1]); g++ {
					font.glyphs[g] = pdfUTF16(hex[2][1], g-first)
				}
			}
		}
	}
	return font, nil
}

func pdfNumber(hex string) int {
	n, _ := strconv.ParseInt(hex, 16, 32)
	return int(n)
}

// pdfUTF16 is text in UTF-16, its last unit raised by so much.
func pdfUTF16(hex string, more int) string {
	var units []uint16
	for i := 0; i+4 <= len(hex); i += 4 {
		units = append(units, uint16(pdfNumber(hex[i:i+4])))
	}
	if len(units) > 0 {
		units[len(units)-1] += uint16(more)
	}
	return string(utf16.Decode(units))
}

// pdfText is what a page writes, without spaces.
func pdfText(stream string, fonts map[string]pdfFont) (string, error) {
	var b strings.Builder
	var font pdfFont
	for _, m := range pdfToken.FindAllStringSubmatch(stream, -1) {
		switch {
		case m[1] != "":
			var ok bool
			if font, ok = fonts[m[1]]; !ok {
				return "", fmt.Errorf("the page has no font %s", m[1])
			}
		case m[2] != "":
			for i := 0; font.digits > 0 && i+font.digits <= len(m[2]); i += font.digits {
				b.WriteString(font.glyphs[pdfNumber(m[2][i:i+font.digits])])
			}
		case m[3] == "":
			return "", fmt.Errorf("text of a kind that is not read: %s", m[0])
		}
	}
	return squeezed(b.String()), nil
}

// squeezed is text without spaces, and without what only says where a line may end.
func squeezed(text string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r == '\n' || r == '\u00a0' || r == '\u202f' || r == '\u2060' {
			return -1
		}
		return r
	}, text)
}
