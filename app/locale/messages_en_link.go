package locale

var englishLink = map[Key]string{
	NoticeIgnored:    "“{text}” can’t be: {field} is {allowed}. It was left out.",
	NoticeUnreadable: "“{text}” is not text that can be read: copy the link once more. The author’s {value} is shown instead.",
	NoticeReadable:   "“{text}” is not a number: {field} is {allowed}. It was left out.",

	AuthorsOwn: "own setting",

	AllowedStep:    "more than 0, and whole for people",
	AllowedFields:  "the scenario’s fields",
	AllowedTitle:   "at most 200 characters long",
	AllowedTheme:   "auto, light or dark",
	AllowedAccent:  "three or six hexadecimal digits, such as c0392b",
	AllowedLang:    "a language tag, such as en or pt-BR",
	AllowedShow:    "chart, equivalents or working",
	AllowedAtMost:  "at most {value}, the figure it must hold",
	AllowedAtLeast: "at least {value}, the figure it must hold",

	ConditionThese: "With these figures, ",
	DeckThese: "With these figures: {ocf} of operating cash flow, less {capex} of capex, " +
		"leaves a free cash flow of {fcf}.",
	StatusAuthor:     "author’s figure",
	StatusAuthorNote: "Set to {value} by the author of this page. It is not the scenario’s own figure and has none of its sources.",

	ActionOpen:        "Open the full page",
	ActionPicture:     "Picture ({format})",
	ActionRecalculate: "Recalculate",
	ActionRetry:       "Try again",
	StageForm:         "The author’s figures. To see others, move a slider and recalculate.",
	StageWaiting:      "The exact engine is on its way with the answer.",
	StageCovered:      "Working out this link’s figures…",
	NoticeCovered:     "This link’s figures could not be worked out: the exact engine could not be loaded.",
	PresetsLabel:      "Scenarios",
	PeriodsLabel:      "Period",
	ChartTarget:       "target: {target}",
	ResultsTitle:      "All results",
	ResultNone:        "none",

	"results.fcf":                "Free cash flow, nobody laid off",
	"results.status":             "Answer",
	"results.breakevenLayoffs":   "Layoffs to break even",
	"results.fcfAfterLayoffs":    "Free cash flow after the layoffs tried",
	"results.gapClosedShare":     "Share of the gap they close",
	"results.firstPeriodLayoffs": "Layoffs to break even in the first period, with severance and notice",
	"results.paybackMonths":      "Months until severance is paid back",
	"results.gpusFunded":         "GPUs a year they pay for",

	"results.status.ok":                "within reach",
	"results.status.already-met":       "no layoffs are needed",
	"results.status.exceeds-pool":      "not enough people",
	"results.status.no-saving":         "a layoff saves no cash",
	"results.status.tax-shield-loss":   "a layoff costs more tax than it saves",
	"results.status.peak-below-target": "it peaks below the target",
}
