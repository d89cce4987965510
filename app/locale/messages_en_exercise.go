package locale

func englishExercise() map[Key]string {
	return map[Key]string{
		ExerciseHead:     "Practice",
		ExerciseNote:     "Made-up companies, amounts in dollars. A level with its number is the same set of problems for everybody.",
		ExerciseKept:     "Your progress is kept in this browser alone, and sent nowhere.",
		ExerciseUnkept:   "This browser keeps nothing more for this page: your progress lasts until it is closed. The code at the end holds the result.",
		ExerciseNoScript: "Practice needs this page’s script, which did not run. Here is the first problem, to solve on paper.",
		ExerciseAssigned: "Set by your teacher.",

		ExerciseLevel:       "Level",
		ExerciseLevelName:   "{n}. {title}",
		ExerciseSeed:        "Number",
		ExerciseSeedAllowed: "The number is a whole one from {min} to {max}.",
		ExerciseCount:       "Problems",
		ExerciseStart:       "Start",
		ExerciseAnother:     "Other problems",
		ExerciseSet:         "Level {n}, {title}; number {value}",
		ExercisePlace:       "Problem {n} of {max}",

		ExerciseGivenIn:    "{value} in {months}",
		ExerciseAnswer:     "Your answer",
		ExerciseCheck:      "Check",
		ExerciseEmpty:      "Write an answer first.",
		ExerciseRuleMoney:  "It must be exact. Write it as you like: 4,800,000 or 4.8m.",
		ExerciseRuleNear:   "Up to {tolerance} too much or too little is right. Write it as you like: 4,800,000 or 4.8m.",
		ExerciseRuleCount:  "A whole number of people, exactly.",
		ExerciseRuleShare:  "A percentage, such as 45% or 0.45. Up to {tolerance} of the gap too much or too little is right.",
		ExerciseExact:      "It must be exact.",
		ExerciseNear:       "Up to {tolerance} too much or too little would be right.",
		ExerciseHint:       "Show a hint ({n} left)",
		ExerciseHintNumber: "Hint {n} of {max}.",
		ExerciseGiveUp:     "Show the solution",
		ExerciseGivenUp:    "The solution is shown. This problem counts as not solved.",
		ExerciseSolution:   "Worked solution",
		ExerciseResult:     "Answer: {answer}",
		ExerciseNext:       "Next problem",
		ExerciseLast:       "See the result",

		ExerciseDone:       "All problems done",
		ExerciseScore:      "{value} of {n, plural, one {# problem} other {# problems}} right at the first try.",
		ExerciseHintsTaken: "{n, plural, =0 {No hints taken.} one {# hint taken.} other {# hints taken.}}",
		ExerciseHintsMany:  "{n} hints taken, or more.",
		ExerciseCode:       "Result code",
		ExerciseCopy:       "Copy the code",
		ExerciseCopied:     "Copied.",
		ExerciseCopyFailed: "It could not be copied. Select it, and copy it by hand.",
		ExerciseHonest: "Hand the code in: a teacher reads the result from it, without a network. It holds no name and is no proof, " +
			"since anyone can write a code for problems never solved.",
		ExerciseAgain:  "Begin again",
		ExerciseHarder: "Next level",

		ExerciseTeachers: "For teachers: read result codes",
		ExerciseTeachersNote: "Codes are read on this page alone and sent nowhere. One in order was copied rightly; who solved the " +
			"problems, and whether anybody did, it can’t say.",
		ExerciseCodes:      "Result codes, one a line, with or without a name before it",
		ExerciseCodeOther:  "Not this assignment’s problems.",
		ExerciseCodesRead:  "{n, plural, =0 {No code read.} one {# code read.} other {# codes read.}}",
		ExerciseCodesWrong: "{n, plural, one {# line is no code.} other {# lines are no codes.}}",
		ExerciseCodesMore:  "Only the first {max} are read at once.",
	}
}
