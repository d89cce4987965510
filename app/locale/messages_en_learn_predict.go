package locale

func englishLearnPredict() map[Key]string {
	return map[Key]string{
		LearnPredictSwitch: "Hide the results until I have made a guess",
		LearnPredictNote:   "A guess made before looking is worth more than the answer read twice.",
		LearnPredictAsk:    "How many layoffs would bring {company}’s free cash flow to {target}?",
		LearnPredictBox:    "Your guess",
		LearnPredictCommit: "This is my guess",
		LearnPredictNone:   "No number would do it",
		LearnPredictAgain:  "Guess again",
		LearnPredictMark:   "your guess: {n}",
		LearnPredictFirst:  "Make your guess first: then the answer is here.",
		LearnPredictWrong:  "“{text}” is no such number: it is {allowed}.",

		LearnGuessRight:    "You guessed {n}, and that is the answer.",
		LearnGuessLess:     "You guessed {n}. It takes {answer}: your guess is {amount} too low, {share} below it.",
		LearnGuessMore:     "You guessed {n}. It takes {answer}: your guess is {amount} too high, {share} above it.",
		LearnGuessOffNone:  "You guessed that no number would do it. It takes {answer}.",
		LearnGuessNone:     "You guessed that no number would do it, and that is so.",
		LearnGuessNoAnswer: "You guessed {n}. No number of the people there are would do it.",
		LearnGuessZero:     "You guessed {n}. None are needed: the target is reached already.",

		LearnNoScript:        "Hiding the results until you have made a guess needs JavaScript. Without it they are in this box:",
		LearnNoScriptResults: "Show the results",
	}
}
