package locale

func englishReadings() map[Key]string {
	return map[Key]string{
		ReadingsHead:     "One headline, many answers",
		ReadingsDocument: "{company}, {period}",
		ReadingsAbsent:   "There is no headline with several readings for {company}, {period}.",
		ReadingsNote: "Each answer is worked out exactly from that reading’s figures, for the time when severance is paid and notice is over, " +
			"unless the reading counts them.",

		ReadingsSpread:      "Read in {n, plural, one {# way} other {# ways}}, it asks for anything from {min} to {max}.",
		ReadingsSpreadSame:  "Read in {n, plural, one {# way} other {# ways}}, it comes to one answer: {min}.",
		ReadingsSpreadNever: "Read in {n, plural, one {# way} other {# ways}}, it has no answer: no number of layoffs would do it.",
		ReadingsSpreadSome:  " {n, plural, one {One reading has} other {# readings have}} no answer: no number of layoffs would do it.",
		ReadingsSpreadNone:  "no layoffs at all",
		ReadingsSpreadMore:  "more people than there are",

		ReadingsReading: "What it may mean",
		ReadingsFCF:     "Free cash flow",
		ReadingsSaving:  "One layoff saves",
		ReadingsAnswer:  "Layoffs to break even",
		ReadingsFigures: "Figures and sources",
		ReadingsChanges: "Set otherwise than in the calculator",
		ReadingsShared:  "The same in all",
		ReadingsOpen:    "Try these figures",
		ReadingsAsFiled: "as filed",
		ReadingsIn:      "in {months}",
		ReadingsCovers:  "{value} in {months}",

		ReadingsChange:    "{value}, not {text}",
		ReadingsUnchanged: "These are the calculator’s own figures.",

		ReadingsDoubted:   "{value} ({status})",
		ReadingsFirstPool: "In the first {months}, with severance and notice, all of the {pool} would not be enough.",

		ReadingsShare:     "{share} of {pool}",
		ReadingsNone:      "None needed",
		ReadingsAbove:     "already {amount} above {target}",
		ReadingsAtTarget:  "already at {target}",
		ReadingsMore:      "More than the pool",
		ReadingsWouldTake: "{n} of {headcount} {pool}",
		ReadingsThereAre:  "of {headcount} {pool}",
		ReadingsNever:     "No number would do it",
		ReadingsFirst:     ", with severance and notice",

		ReadingsOwn:    "The readings have figures of their own: what this link sets for {fields} changes none of them.",
		ReadingsOwnAny: "The readings have figures of their own: what this link sets changes none of them.",
		ReadingsOthers: "The readings stand alone: “{text}” was left out.",
	}
}
