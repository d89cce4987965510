package locale

// Code says why text could not be read.
type Code string

// The codes of a [ReadError].
const (
	NotANumber Code = "not-a-number"
	TooLong    Code = "too-long"   // more digits than the model takes
	Ambiguous  Code = "ambiguous"  // two readings: 89,9 or a share of 21.5
	BadGroups  Code = "bad-groups" // digits not in groups of three
	BadUnit    Code = "bad-unit"   // a word that does not belong here
	NotWhole   Code = "not-whole"  // a fraction of a person
	Negative   Code = "negative"   // a count below zero
)

// ReadError is why [Locale.Read] refused a text. It bears no words: ask
// [Locale.Hint] or [Locale.Explain].
type ReadError struct {
	Code Code
	Kind Kind
	Like string // what was probably meant, in a form Read takes; may be empty
}

func (e *ReadError) Error() string { return "number: " + string(e.Code) }

// Hint says what would be right, in the few words that fit under a box:
// “Write it like 89.9bn.” Example is the field's own value where the caller
// has one to show.
func (l *Locale) Hint(e *ReadError, example string) string {
	like := e.Like
	if like == "" {
		like = example
	}
	if like == "" && e.Kind < kinds {
		like = l.example(e.Kind)
	}
	return l.Text(ReadLike, Arg{Name: "like", Text: like})
}

// Explain says what is wrong and what would be right.
func (l *Locale) Explain(e *ReadError, example string) string {
	return l.Text(ReadCause(e.Code)) + " " + l.Hint(e, example)
}

// example is how the language writes into a box of a kind.
func (l *Locale) example(k Kind) string {
	e := &l.table.Examples
	return [kinds]string{Money: e.Money, Count: e.Count, Share: e.Share, Months: e.Months}[k]
}
