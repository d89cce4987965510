package locale

// What an assignment's names in a link may be. Each fills {allowed}.
const (
	AssignmentAllowedTask      Key = "assignment.allowed.task"
	AssignmentAllowedQuestions Key = "assignment.allowed.questions"
	AssignmentAllowedDue       Key = "assignment.allowed.due"
	AssignmentAllowedYes       Key = "assignment.allowed.yes"
	AssignmentAllowedNumber    Key = "assignment.allowed.number" // {min}, {max}
)
