package locale

var englishPage = map[Key]string{
	MonthsLong: "{n, plural, one {# month} other {# months}}",
	PageTitle:  "{title}\u00a0— Breakeven",

	NavLabel:      "Pages",
	NavProduct:    "Breakeven",
	NavCalculator: "Calculator",
	NavClassroom:  "Classroom",
	NavStudio:     "Make an embed",
	NavMethod:     "Method",

	OwnHead: "Your scenarios",

	Reset:      "Reset",
	CopyLink:   "Copy link",
	LinkCopied: "Link copied",

	StageStatic: "The author’s figures. To move them, turn on JavaScript.",
	StageTable:  "From this page’s table, to the nearest step. The exact engine comes next.",
	StageEngine: "Exact: worked out to the last cent on your device",
	StageYours:  "Your scenario: the sources do not give {fields}.",

	MetaPeople:    "people",
	MetaAnnounced: "as announced",
	MetaClaimed:   "in press reports",
	MetaWhatIf:    "what if",
	MetaLocked:    "fixed by the author",
	BackTo:        "back to {value}",
	ExactValue:    "{field}, exact value",
	ExactNumber:   "{field}, exact number",
	Approximate:   "≈\u00a0{status}",

	"status.reported":        "reported",
	"status.derived":         "derived",
	"status.estimate":        "estimate",
	"status.claimed":         "claimed",
	"status.assumption":      "assumption",
	"status.reported.lead":   "Reported.",
	"status.derived.lead":    "Derived.",
	"status.estimate.lead":   "Estimate.",
	"status.claimed.lead":    "Claimed.",
	"status.assumption.lead": "Assumption.",

	AssumptionsHead:     "Assumptions",
	AssumptionsNote:     "The answer above is for the time when severance is paid and notice is over. Each of these can change it.",
	AssumptionsNoteZero: "All start at nothing, so the answer above is the smallest that arithmetic allows. Each of these can raise it.",

	SourcesHead:   "Sources",
	SourceUndated: "undated",
	SourceSum:     "Worked out: {derivation}.",
	SourcesTable:  "All of this, with the further figures of the story, as a table:",

	NoticeHead:       "{n, plural, one {One value in this link could not be read.} other {# values in this link could not be read.}}",
	NoticeNotANumber: "“{text}” is not a number. The author’s {value} is shown instead.",
	NoticeOutOfRange: "“{text}” can’t be: {field} is {allowed}. The author’s {value} is shown instead.",
	NoticeTooLong:    "The number for {field} is too long. The author’s {value} is shown instead.",
	NoticeRepeated:   "{field} is given more than once. The author’s {value} is shown instead.",
	NoticeNotAllowed: "“{text}” is none of {allowed}, so it was left out.",
	NoticeLocked:     "{field} is fixed by the author at {value}; what the link says was left out.",
	NoticeScenario:   "There is no scenario “{text}”. “{title}” is shown instead.",
	NoticeEngine:     "The exact engine could not be loaded. Answers still come from this page’s table.",
	Dismiss:          "Dismiss",

	ReadLike:    "Write it like {like}.",
	ReadStill:   "Still using {value}.",
	ReadAllowed: "{field} is {allowed}.",
	Between:     "from {min} to {max}",

	ReadCause(NotANumber): "That is not a number.",
	ReadCause(TooLong):    "That number is too long.",
	ReadCause(Ambiguous):  "That can be read in two ways.",
	ReadCause(BadGroups):  "Digits go in groups of three.",
	ReadCause(BadUnit):    "That unit does not fit here.",
	ReadCause(NotWhole):   "That is not a whole number.",
	ReadCause(Negative):   "That can’t be less than none.",
}
