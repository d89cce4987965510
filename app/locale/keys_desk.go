package locale

// The form in which a teacher makes an assignment.
const (
	DeskNote          Key = "desk.note"
	DeskNoScript      Key = "desk.no-script"
	DeskTitle         Key = "desk.title"
	DeskTask          Key = "desk.task"
	DeskQuestions     Key = "desk.questions"
	DeskQuestionsNote Key = "desk.questions.note"
	DeskDue           Key = "desk.due"
	DeskFigures       Key = "desk.figures" // {company}
	DeskFiguresNote   Key = "desk.figures.note"
	DeskTake          Key = "desk.take"
	DeskOthers        Key = "desk.others"
	DeskValue         Key = "desk.value"
	DeskUse           Key = "desk.use"
	DeskMove          Key = "desk.move"
	DeskLock          Key = "desk.lock"
	DeskHide          Key = "desk.hide"
	DeskParts         Key = "desk.parts"
	DeskPredict       Key = "desk.predict"
	DeskProblems      Key = "desk.problems"
	DeskDraw          Key = "desk.draw"
	DeskLinks         Key = "desk.links"
	DeskStudentLink   Key = "desk.link.student"
	DeskTeacherLink   Key = "desk.link.teacher"
	DeskCopy          Key = "desk.copy"
	DeskOpen          Key = "desk.open"
	DeskHonest        Key = "desk.honest"
	DeskPrint         Key = "desk.print"
	DeskPrintKey      Key = "desk.print.key"
	// DeskLeftOut ends a reason at a control, DeskWrong counts them: {n}.
	DeskLeftOut Key = "desk.left-out"
	DeskWrong   Key = "desk.wrong"
	DeskTooLong Key = "desk.too-long"
)

// The assignment as a student sees it, and its key.
const (
	AssignmentHead      Key = "assignment.head"
	AssignmentKeyHead   Key = "assignment.head.key"
	AssignmentTeachers  Key = "assignment.head.teachers"
	AssignmentDue       Key = "assignment.due" // {date}
	AssignmentQuestions Key = "assignment.questions"
	AssignmentProblems  Key = "assignment.problems" // {n}, {title}
	AssignmentKeyNote   Key = "assignment.key.note"
	AssignmentHideKey   Key = "assignment.key.hide"
	AssignmentShowing   Key = "assignment.key.open"
)
