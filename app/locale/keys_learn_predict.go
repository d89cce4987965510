package locale

// Predicting first.
const (
	LearnPredictSwitch Key = "learn.predict.switch"
	LearnPredictNote   Key = "learn.predict.note"
	// LearnPredictAsk takes {company}, {target}; it is the question.
	LearnPredictAsk    Key = "learn.predict.ask"
	LearnPredictBox    Key = "learn.predict.box"
	LearnPredictCommit Key = "learn.predict.commit"
	LearnPredictNone   Key = "learn.predict.none"
	LearnPredictAgain  Key = "learn.predict.again"
	LearnPredictMark   Key = "learn.predict.mark" // takes {n}
	LearnPredictFirst  Key = "learn.predict.first"
	LearnPredictWrong  Key = "learn.predict.wrong" // takes {text}, {allowed}

	// What became of a guess: {n} the guess, {answer} the count, {amount} the
	// difference, {share} of the answer.
	LearnGuessRight    Key = "learn.guess.right"
	LearnGuessLess     Key = "learn.guess.less"
	LearnGuessMore     Key = "learn.guess.more"
	LearnGuessOffNone  Key = "learn.guess.none.off"   // {answer}: the guess was that none would do
	LearnGuessNone     Key = "learn.guess.none.right" // that was right
	LearnGuessNoAnswer Key = "learn.guess.answerless" // {n}, and there is no number
	LearnGuessZero     Key = "learn.guess.zero"       // {n}, and none are needed

	LearnNoScript        Key = "learn.noscript"
	LearnNoScriptResults Key = "learn.noscript.results"
)
