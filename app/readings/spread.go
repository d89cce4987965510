package readings

import (
	"breakeven/app/locale"
	"breakeven/calc"
)

// spread says how far the answers lie apart.
func (w writer) spread(answers []answer) string {
	var least, most *answer
	never := int64(0)
	for i := range answers {
		a := &answers[i]
		switch {
		case !a.reaches():
			never++
			continue
		case least == nil:
			least, most = a, a
		}
		if a.below(least) {
			least = a
		}
		if most.below(a) {
			most = a
		}
	}
	n := w.count("n", int64(len(answers)))
	if least == nil {
		return w.text(locale.ReadingsSpreadNever, n)
	}
	text := w.text(locale.ReadingsSpread, n, arg("min", w.layoffs(least)), arg("max", w.layoffs(most)))
	if !least.below(most) {
		text = w.text(locale.ReadingsSpreadSame, n, arg("min", w.layoffs(least)))
	}
	if never > 0 {
		text += w.text(locale.ReadingsSpreadSome, w.count("n", never))
	}
	return text
}

// reaches reports whether some number of layoffs would do it.
func (a *answer) reaches() bool { return a.count != nil || a.status == calc.ExceedsPool }

// below reports whether an answer is less than another. More than the pool is
// more than any number in one.
func (a *answer) below(b *answer) bool {
	if a.count == nil || b.count == nil {
		return a.count != nil && b.count == nil
	}
	return *a.count < *b.count
}

// layoffs are an answer in a sentence.
func (w writer) layoffs(a *answer) string {
	switch {
	case a.count == nil:
		return w.text(locale.ReadingsSpreadMore)
	case *a.count == 0:
		return w.text(locale.ReadingsSpreadNone)
	}
	return w.text(locale.PhraseLayoffs, w.count("n", *a.count))
}
