package web

import (
	"html"
	"html/template"
	"strings"
	"unicode"
)

// mathOf draws a formula as MathML. It reads names, of which FCF₁ has an index,
// whole numbers, the signs below, brackets, and ⌈ ⌉ ⌊ ⌋; what stands before ÷
// since the last sum is the numerator, and the next factor is the denominator.
// A name with a bracket right behind it is a function.
//
// No browser breaks a formula into lines, so each sign of a sum and what follows
// it is one of its own, and a long sum wraps like text.
func mathOf(text string) template.HTML {
	r := mathReader{rest: []rune(text)}
	var b strings.Builder
	b.WriteString(`<span class="formula"><math>`)
	for i, part := range r.row() {
		if part.sign && i > 0 {
			b.WriteString(`</math> <math><mo form="infix">` + html.EscapeString(part.text) + `</mo>`)
			continue
		}
		b.WriteString(part.markup())
	}
	b.WriteString(`</math></span>`)
	return template.HTML(b.String()) // every text in it was escaped
}

// mathSigns separate the terms of a row.
const mathSigns = "=≥≤><+−,"

// mathPart is a piece of a row: a sign, or markup.
type mathPart struct {
	sign    bool
	text    string     // a sign's
	drawn   string     // anything else
	grouped []mathPart // what is in its brackets, where it is nothing but those
}

func (p mathPart) markup() string {
	if p.sign {
		return "<mo>" + html.EscapeString(p.text) + "</mo>"
	}
	return p.drawn
}

func mathRow(parts []mathPart) string {
	if len(parts) == 1 {
		if parts[0].grouped != nil { // a fraction's line stands for the brackets
			parts = parts[0].grouped
		}
	}
	text := "<mrow>"
	for _, p := range parts {
		text += p.markup()
	}
	return text + "</mrow>"
}

// mathReader reads a formula's text.
type mathReader struct{ rest []rune }

// next is the next sign that is no space, 0 at the end.
func (r *mathReader) next() rune {
	for len(r.rest) > 0 && r.rest[0] == ' ' {
		r.rest = r.rest[1:]
	}
	if len(r.rest) == 0 {
		return 0
	}
	return r.rest[0]
}

// row reads up to a closing bracket or the end.
func (r *mathReader) row() []mathPart {
	var parts []mathPart
	term := 0 // where the term begins that a ÷ would divide
	for {
		switch c := r.next(); {
		case c == 0 || strings.ContainsRune(")⌉⌋", c):
			return parts
		case strings.ContainsRune(mathSigns, c):
			r.rest = r.rest[1:]
			parts = append(parts, mathPart{sign: true, text: string(c)})
			term = len(parts)
		case c == '÷':
			r.rest = r.rest[1:]
			over, under := mathRow(parts[term:]), mathRow([]mathPart{r.factor()})
			parts = append(parts[:term:term], mathPart{drawn: "<mfrac>" + over + under + "</mfrac>"})
		default:
			parts = append(parts, r.factor())
		}
	}
}

// brackets are the pairs there are.
var brackets = map[rune]rune{'(': ')', '⌈': '⌉', '⌊': '⌋'}

// factor reads a name, a number, a bracket with what is in it, or a ×.
func (r *mathReader) factor() mathPart {
	c := r.next()
	if closing, ok := brackets[c]; ok {
		r.rest = r.rest[1:]
		inside := r.row()
		if r.next() == closing {
			r.rest = r.rest[1:]
		}
		drawn := "<mrow><mo>" + string(c) + "</mo>"
		for _, p := range inside {
			drawn += p.markup()
		}
		part := mathPart{drawn: drawn + "<mo>" + string(closing) + "</mo></mrow>"}
		if c == '(' {
			part.grouped = inside
		}
		return part
	}
	word := r.take(func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) })
	switch {
	case word == "":
		r.rest = r.rest[1:]
		return mathPart{drawn: "<mo>" + html.EscapeString(string(c)) + "</mo>"}
	case unicode.IsDigit([]rune(word)[0]):
		return mathPart{drawn: "<mn>" + html.EscapeString(word) + "</mn>"}
	}
	drawn := "<mi>" + html.EscapeString(word) + "</mi>"
	if index := r.take(func(c rune) bool { return c == '₀' || c == '₁' }); index != "" {
		drawn = "<msub>" + drawn + "<mn>" + string([]rune(index)[0]-'₀'+'0') + "</mn></msub>"
	}
	if len(r.rest) > 0 && r.rest[0] == '(' {
		drawn = "<mrow>" + drawn + r.factor().drawn + "</mrow>"
	}
	return mathPart{drawn: drawn}
}

// take reads as long as the signs are of a kind.
func (r *mathReader) take(of func(rune) bool) string {
	n := 0
	for n < len(r.rest) && of(r.rest[n]) {
		n++
	}
	word := string(r.rest[:n])
	r.rest = r.rest[n:]
	return word
}
