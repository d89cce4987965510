package practice

// companies are coined names, the same in every language.
var companies = [...]string{
	"Quillmere", "Brindlewick", "Nimbrel", "Ferrowick", "Plumhollow", "Zephrine", "Corbelisk", "Oakumtree",
	"Tarnwhistle", "Pellowyn", "Murrowby", "Skerrivane", "Dapplethorn", "Hobbinsgate", "Windlefrith", "Cobblemarsh",
}

// staff is a number of people, two digits and zeros: 120 to 99,000.
func (r *stream) staff() int64 { return r.between(12, 99) * r.oneOf(10, 100, 1_000) }

// pay is a year's cash pay of one person, 40,000 to 140,000.
func (r *stream) pay() int64 { return 5_000 * r.between(8, 28) }

// monthlyPay is a month's, 4,000 to 11,000, so that any number of months of it
// is a round number.
func (r *stream) monthlyPay() int64 { return 1_000 * r.between(4, 11) }

// part is a part of an amount, from so many thousandths of it to so many,
// in whole units: about three digits that are not 0.
func (r *stream) part(amount, least, most int64) int64 {
	u := unit(amount)
	return (amount/u*r.between(least, most) + 500) / 1_000 * u
}

// unit is the power of ten that leaves an amount three digits before it; 1
// where it has fewer.
func unit(amount int64) int64 {
	u := int64(1)
	for amount/u >= 1_000 {
		u *= 10
	}
	return u
}

// round is an amount with its first three digits and zeros.
func round(amount int64) int64 {
	u := unit(amount)
	return amount / u * u
}
