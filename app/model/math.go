package model

// Math is one node of a formula: MathML's elements, without the markup.
type Math struct {
	Kind MathKind
	Text string
	Kids []Math
}

// MathKind names the MathML element a node becomes.
type MathKind uint8

// The elements the working needs.
const (
	MathNumber   MathKind = iota // <mn>
	MathName                     // <mi>, a symbol
	MathWords                    // <mtext>
	MathOperator                 // <mo>
	MathFraction                 // <mfrac>, two kids
	MathRow                      // <mrow>
)

func mathNumber(text string) Math { return Math{Kind: MathNumber, Text: text} }
func mathWords(text string) Math  { return Math{Kind: MathWords, Text: text} }
func operator(text string) Math   { return Math{Kind: MathOperator, Text: text} }
func mathRow(kids ...Math) Math   { return Math{Kind: MathRow, Kids: kids} }
func fraction(over, under Math) Math {
	return Math{Kind: MathFraction, Kids: []Math{over, under}}
}

// ceiling is ⌈x⌉.
func ceiling(kids ...Math) Math {
	row := append([]Math{operator("⌈")}, kids...)
	return mathRow(append(row, operator("⌉"))...)
}
