package locale

func englishLearn() map[Key]string {
	return map[Key]string{
		LearnTitle:      "{title}: the classroom\u00a0— Breakeven",
		LearnNote:       "See how the answer comes about, ask it backwards, guess before you look. Everything follows the figures you set here.",
		LearnParts:      "Parts of this page",
		LearnCalculator: "Calculator",
		LearnWorking:    "Working",
		LearnBackwards:  "Solve backwards",
		LearnPredict:    "Predict first",
		LearnGlossary:   "Glossary",
		LearnOpen:       "Open the whole classroom",
		LearnCopy:       "Copy",
		LearnCopied:     "Copied",
		LearnNoCopy:     "The clipboard is closed here: select the text and copy it.",
	}
}
