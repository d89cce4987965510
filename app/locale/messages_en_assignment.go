package locale

func englishAssignment() map[Key]string {
	return map[Key]string{
		AssignmentAllowedTask:      "at most 1,000 characters long",
		AssignmentAllowedQuestions: "at most 12 lines of at most 300 characters",
		AssignmentAllowedDue:       "at most 80 characters long",
		AssignmentAllowedYes:       "1 or 0",
		AssignmentAllowedNumber:    "a whole number from {min} to {max}, in digits alone",
	}
}
