package locale

func englishLearnBackwards() map[Key]string {
	return map[Key]string{
		LearnBackwardsNote:    "Take a number of layoffs as given, and find the value of one figure at which they are just enough. Everything else stays as it is.",
		LearnBackwardsUnknown: "Unknown",
		LearnBackwardsGiven:   "Layoffs, as given",
		LearnBackwardsNow:     "now {value}",
		LearnBackwardsPut:     "Put it in",
		LearnBackwardsIn:      "It is in: the calculator has this value and these layoffs.",
		LearnBackwardsFixed:   "The author has fixed this figure, so it can’t be put in.",
		LearnBackwardsLimit:   "The author allows this figure {allowed}, so it can’t be put in.",
		LearnBackwardsHidden:  "This would tell the answer: make your guess first.",
		LearnBackwardsAsk:     "Work it out",
		LearnBackwardsNone:    "“{text}” is no such number: it is {allowed}. Still using {value}.",

		LearnSoughtExact:   "{condition}{n, plural, one {# layoff is} other {# layoffs are}} exactly enough.",
		LearnSoughtNear:    "{condition}{n, plural, one {# layoff is} other {# layoffs are}} just enough.",
		LearnSoughtLayoffs: "It would take {value}: with one fewer free cash flow falls short of the target.",
		LearnSoughtTarget:  "Free cash flow with {n, plural, one {# layoff} other {# layoffs}} is {value}: that is the highest target they reach.",
		LearnSoughtAlways:  "{field} makes no difference to whether it is enough: {n, plural, one {# layoff reaches} other {# layoffs reach}} the target at every value that it may have.",
		LearnSoughtStill:   "{field} does not enter this free cash flow. With {n, plural, one {# layoff} other {# layoffs}} the target is reached whatever it is.",
		LearnSoughtStillNo: "{field} does not enter this free cash flow. With {n, plural, one {# layoff} other {# layoffs}} the target is missed whatever it is.",
		LearnSoughtNot:     "No value that can be: {n, plural, one {# layoff} other {# layoffs}} would need {field} of {value}, and it is {allowed}.",
		LearnSoughtMore:    "All the people there are would not be enough: it would take {value}.",
		LearnSoughtNever:   "No value of {field}, whatever its size, makes {n, plural, one {# layoff} other {# layoffs}} enough: too much of the gap does not depend on it.",

		LearnSoughtAtMost:  "Anything up to {value} is enough, too.",
		LearnSoughtAtLeast: "Anything from {value} up is enough, too.",
		LearnSoughtBetween: "Anything from {min} to {max} is enough, too.",

		LearnSoughtProof:     "Put in, it leaves free cash flow of {amount}: the target itself.",
		LearnSoughtProofNear: "Put in, it leaves free cash flow of {amount}, and the target is {target}. The figure can’t have the digits, or the fraction, that would meet it exactly.",
	}
}
