package scenario

// Provenance says where a value comes from and how far it can be trusted.
type Provenance struct {
	Status     Status
	Label      string   // what the value is called where the field's name won't do: Capex, net
	Note       string   // what to know about it, for readers
	Derivation string   // the sum in words, where the value is the result of one
	Formula    string   // the sum as [Evaluate] reads it
	Rounded    string   // the unit the sum was rounded to; "" is the value's last digit
	Period     string   // what it covers, or the day it is as of
	AsOf       string   // the last day it covers, or the day it was true: a date like a source's
	FactID     string   // the fact whose value it is
	From       []string // the facts that a sum of the preset’s own is made of
	Sources    []Source
}

// IsZero reports whether nothing is said: the field has its default.
func (p Provenance) IsZero() bool { return p.Status == "" }

// Source is where a value, or a part of its sum, was published.
type Source struct {
	Title     string
	Publisher string
	URL       string
	Date      string // 2006-01-02, 2006-01, 2006 or Undated
	Quote     string // the words or the line of the table
}

// Undated stands for the date of a source that bears none.
const Undated = "undated"

// Status is how far a value can be trusted.
type Status string

// The statuses of a value.
const (
	Reported   Status = "reported"   // published by the company
	Derived    Status = "derived"    // arithmetic on other values, shown
	Estimate   Status = "estimate"   // a guess, or a sum that rests on guesses
	Claimed    Status = "claimed"    // said by the press, or forecast
	Assumption Status = "assumption" // chosen for the scenario
)

func (s Status) valid() bool {
	switch s {
	case Reported, Derived, Estimate, Claimed, Assumption:
		return true
	}
	return false
}
