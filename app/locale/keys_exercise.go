package locale

// The part of a page in which a student practises. {n} is a number of what is
// named, {max} how many there are.
const (
	ExerciseHead     Key = "exercise.head"
	ExerciseNote     Key = "exercise.note"
	ExerciseKept     Key = "exercise.kept"
	ExerciseUnkept   Key = "exercise.unkept"
	ExerciseNoScript Key = "exercise.no-script"
	ExerciseAssigned Key = "exercise.assigned"

	ExerciseLevel       Key = "exercise.level"
	ExerciseLevelName   Key = "exercise.level.name" // {n}, {title}
	ExerciseSeed        Key = "exercise.seed"
	ExerciseSeedAllowed Key = "exercise.seed.allowed" // {min}, {max}
	ExerciseCount       Key = "exercise.count"
	ExerciseStart       Key = "exercise.start"
	ExerciseAnother     Key = "exercise.another"
	ExerciseSet         Key = "exercise.set"   // {n}, a level, {title}, {value}, a seed
	ExercisePlace       Key = "exercise.place" // {n}, {max}

	ExerciseGivenIn    Key = "exercise.given.in" // {value}, {months}
	ExerciseAnswer     Key = "exercise.answer"
	ExerciseCheck      Key = "exercise.check"
	ExerciseEmpty      Key = "exercise.empty"
	ExerciseRuleMoney  Key = "exercise.rule.money"
	ExerciseRuleNear   Key = "exercise.rule.near" // {tolerance}
	ExerciseRuleCount  Key = "exercise.rule.count"
	ExerciseRuleShare  Key = "exercise.rule.share" // {tolerance}
	ExerciseExact      Key = "exercise.exact"
	ExerciseNear       Key = "exercise.near"        // {tolerance}
	ExerciseHint       Key = "exercise.hint"        // {n}: how many are left
	ExerciseHintNumber Key = "exercise.hint.number" // {n}, {max}
	ExerciseGiveUp     Key = "exercise.give-up"
	ExerciseGivenUp    Key = "exercise.given-up"
	ExerciseSolution   Key = "exercise.solution"
	ExerciseResult     Key = "exercise.result" // {answer}
	ExerciseNext       Key = "exercise.next"
	ExerciseLast       Key = "exercise.last"
)

// The end of a set, and what a teacher reads from its code.
const (
	ExerciseDone       Key = "exercise.done"
	ExerciseScore      Key = "exercise.score"       // {value} of {n}
	ExerciseHintsTaken Key = "exercise.hints.taken" // {n}
	ExerciseHintsMany  Key = "exercise.hints.many"  // {n}: that many or more
	ExerciseCode       Key = "exercise.code"
	ExerciseCopy       Key = "exercise.copy"
	ExerciseCopied     Key = "exercise.copied"
	ExerciseCopyFailed Key = "exercise.copy-failed"
	ExerciseHonest     Key = "exercise.honest"
	ExerciseAgain      Key = "exercise.again"
	ExerciseHarder     Key = "exercise.harder"

	ExerciseTeachers     Key = "exercise.teachers"
	ExerciseTeachersNote Key = "exercise.teachers.note"
	ExerciseCodes        Key = "exercise.codes"
	ExerciseCodeOther    Key = "exercise.code.other"
	ExerciseCodesRead    Key = "exercise.codes.read"  // {n}
	ExerciseCodesWrong   Key = "exercise.codes.wrong" // {n}
	ExerciseCodesMore    Key = "exercise.codes.more"  // {max}
)
