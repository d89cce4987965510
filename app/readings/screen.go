package readings

// Screen is everything that a page places.
type Screen struct {
	ID, Lang, Dir string
	Head          string // the heading, where the author gives no other
	Document      string // what the head stands for: the company and the period
	Claim         Claim
	Spread        string // how far the answers lie apart
	Note          string
	Labels        Labels
	Shared        []Shared
	Scale         Scale
	Readings      []Reading
	// Absent says that the preset declares no readings, and there are none of
	// the parts above but the first line's.
	Absent string
}

// Claim is the headline that the readings read.
type Claim struct {
	Status string // the word that leads it
	Text   string
	Source Source
}

// Source is one published source.
type Source struct{ Title, Publisher, Date, URL, Quote string }

// Labels are the words that all readings share.
type Labels struct {
	Reading, FCF, Saving, Answer string
	Figures, Changes, Sources    string
	Shared, Open                 string
}

// Shared is a figure that no reading changes.
type Shared struct {
	Label, Value string
	Word         Word
}

// Scale is what all bars are drawn on: from nobody to the largest pool.
type Scale struct {
	Least, Most string
	Beyond      bool // a mark stands behind its end
}

// Reading is one of them.
type Reading struct {
	ID, Number, Title, Why string
	Status                 Word
	AsFiled                string // "" where it is not
	FCF, Saving            Figure
	Answer                 Answer
	Bar                    Bar
	Changes                []Change
	Unchanged              string // what stands for no changes
	Derivation, First      string
	Sources                []Source
	// Query takes the calculator to the reading's figures. It names no preset
	// and needs no escapes.
	Query string
}

// Word is how far something can be trusted.
type Word struct {
	Text     string
	Estimate bool
}

// Figure is an amount with what it covers.
type Figure struct {
	Text, Note string
	Word       Word
}

// Answer is a reading's answer in words. Status and Value are as results write
// them; Value is "" where there is no number.
type Answer struct {
	Status, Value string
	Text, Note    string
	Word          Word
}

// Bar is the answer on the scale. Positions are percentages of its width, as
// drawings write them.
type Bar struct {
	Kind   BarKind
	Answer string // where the answer's mark stands, "" for none
	Pool   string // where the pool ends
}

// BarKind is how an answer is marked.
type BarKind string

// The marks.
const (
	At     BarKind = "at"     // an answer in the pool
	Beyond BarKind = "beyond" // more than the pool
	Never  BarKind = "never"  // no number would do it
)

// Change is a field that a reading sets otherwise than the calculator.
type Change struct{ Label, Value string }
