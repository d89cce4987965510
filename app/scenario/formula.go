package scenario

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// Fraction is an exact quotient. Denom is not zero.
type Fraction struct{ Num, Denom decimal.Decimal }

// Whole is a number as a fraction.
func Whole(d decimal.Decimal) Fraction { return Fraction{d, decimal.NewFromInt(1)} }

// Within reports whether v is f rounded to a unit: no more than half of it
// away.
func (f Fraction) Within(v, unit decimal.Decimal) bool {
	off := f.Num.Sub(v.Mul(f.Denom)).Abs()
	return off.Add(off).LessThanOrEqual(unit.Mul(f.Denom.Abs()))
}

// String is the fraction to six places, as results are written.
func (f Fraction) String() string {
	return f.Num.DivRound(f.Denom, 6).String()
}

// Bounds of a formula. Numbers have at most 18 digits each, so the result has
// some thousands at most.
const (
	formulaLimit = 400 // bytes
	formulaDepth = 16
)

// Evaluate works a formula out, exactly: numbers in plain digits, names, + − ×
// ÷ (or - * /) and brackets. A name is letters, digits and hyphens, so there is
// a space before a minus. value looks a name up; it is false where there is
// none.
func Evaluate(formula string, value func(name string) (Fraction, bool)) (Fraction, error) {
	if len(formula) > formulaLimit {
		most := strconv.Itoa(formulaLimit)
		return Fraction{}, &FormulaError{fault(FaultFormulaLong, Detail{"most", most}), "must be at most " + most + " bytes long"}
	}
	signs := strings.NewReplacer("−", "-", "–", "-", "×", "*", "÷", "/")
	p := formulaParser{text: signs.Replace(formula), value: value}
	result := p.sum(0)
	if p.err == nil && p.sign() != 0 {
		p.fail("goes on with "+strconv.Quote(p.rest())+" where an operator, + − × or ÷, is needed", FaultFormulaGoes, p.rest())
	}
	return result, p.err
}

// formulaParser reads a formula from left to right and works it out as it goes.
type formulaParser struct {
	text  string
	at    int
	value func(string) (Fraction, bool)
	err   error
}

// fail stops at what is wrong; text is what is there instead.
func (p *formulaParser) fail(message, code, text string) Fraction {
	if p.err == nil {
		wrong := fault(code)
		if text != "" {
			wrong = fault(code, Detail{"text", text})
		}
		p.err = &FormulaError{wrong, message}
	}
	p.at = len(p.text)
	return Whole(decimal.Zero)
}

// sign is the next sign behind spaces, 0 at the end.
func (p *formulaParser) sign() byte {
	for ; p.at < len(p.text); p.at++ {
		if p.text[p.at] != ' ' {
			return p.text[p.at]
		}
	}
	return 0
}

// rest is what comes next, short enough to be told.
func (p *formulaParser) rest() string {
	rest := []rune(p.text[p.at:])
	return string(rest[:min(len(rest), 20)])
}

func (p *formulaParser) sum(depth int) Fraction {
	left := p.product(depth)
	for {
		sign := p.sign()
		if sign != '+' && sign != '-' {
			return left
		}
		p.at++
		right := p.product(depth)
		if sign == '-' {
			right.Num = right.Num.Neg()
		}
		left = Fraction{left.Num.Mul(right.Denom).Add(right.Num.Mul(left.Denom)), left.Denom.Mul(right.Denom)}
	}
}

func (p *formulaParser) product(depth int) Fraction {
	left := p.factor(depth)
	for {
		sign := p.sign()
		if sign != '*' && sign != '/' {
			return left
		}
		p.at++
		right := p.factor(depth)
		if sign == '/' {
			if right.Num.IsZero() {
				return p.fail("divides by nothing", FaultFormulaZero, "")
			}
			right.Num, right.Denom = right.Denom, right.Num
		}
		left = Fraction{left.Num.Mul(right.Num), left.Denom.Mul(right.Denom)}
	}
}

func (p *formulaParser) factor(depth int) Fraction {
	switch sign := p.sign(); {
	case depth == formulaDepth:
		return p.fail("nests too deep", FaultFormulaDeep, "")
	case sign == '-':
		p.at++
		v := p.factor(depth + 1)
		v.Num = v.Num.Neg()
		return v
	case sign == '(':
		p.at++
		v := p.sum(depth + 1)
		if p.sign() != ')' {
			return p.fail("lacks a closing bracket", FaultFormulaOpen, "")
		}
		p.at++
		return v
	case '0' <= sign && sign <= '9':
		return p.number()
	case isNameByte(sign):
		return p.name()
	case sign == 0:
		return p.fail("ends where a number or a name is needed", FaultFormulaEnds, "")
	}
	return p.fail("has "+strconv.Quote(p.rest())+" where a number or a name is needed", FaultFormulaHas, p.rest())
}

func (p *formulaParser) number() Fraction {
	start := p.at
	for p.at < len(p.text) && (p.text[p.at] == '.' || '0' <= p.text[p.at] && p.text[p.at] <= '9') {
		p.at++
	}
	text := p.text[start:p.at]
	whole, _, _ := strings.Cut(text, ".")
	d, err := decimal.NewFromString(text)
	if p.sign() == ',' || err != nil || len(whole) > 18 || len(text) > 28 {
		p.at = start
		return p.fail("has "+strconv.Quote(p.rest())+": a number is written in plain digits, 155667 or 0.5", FaultFormulaDigit, p.rest())
	}
	return Whole(d)
}

func (p *formulaParser) name() Fraction {
	start := p.at
	for p.at < len(p.text) && (p.text[p.at] == '-' || isNameByte(p.text[p.at])) {
		p.at++
	}
	name := p.text[start:p.at]
	v, known := p.value(name)
	if !known && p.err == nil {
		return p.fail("names "+strconv.Quote(name)+", which is neither a field nor one of the facts here; a minus needs spaces around it", FaultFormulaName, name)
	}
	return v
}

func isNameByte(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
}
