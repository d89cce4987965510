package locale

// What a link can hold besides a field's value, and what of it was left out.
// {text} is the part of the link, {field} the name in it.
const (
	// NoticeIgnored takes {text}, {field}, {allowed}.
	NoticeIgnored Key = "notice.ignored"
	// NoticeUnreadable takes {text}: its escapes are no text.
	NoticeUnreadable Key = "notice.unreadable"
	// NoticeReadable is what a basis or a range that is no number gets:
	// {text}, {field}, {allowed}.
	NoticeReadable Key = "notice.readable"

	// AuthorsOwn stands for the author’s figure where there is no one value.
	AuthorsOwn Key = "notice.authors-own"

	AllowedStep   Key = "allowed.step"
	AllowedFields Key = "allowed.fields"
	AllowedTitle  Key = "allowed.title"
	AllowedTheme  Key = "allowed.theme"
	AllowedAccent Key = "allowed.accent"
	AllowedLang   Key = "allowed.lang"
	AllowedShow   Key = "allowed.show"
	// AllowedAtMost and AllowedAtLeast take {value}, which a range must hold.
	AllowedAtMost  Key = "allowed.at-most"
	AllowedAtLeast Key = "allowed.at-least"
)

// Figures that an author set in the link, not the scenario's.
const (
	ConditionThese Key = "condition.these"
	DeckThese      Key = "deck.these"
	// StatusAuthor is the mark at such a figure; its note takes {value}.
	StatusAuthor     Key = "status.author"
	StatusAuthorNote Key = "status.author.note"
)

// More of the page.
const (
	ActionOpen Key = "footer.open"
	// ActionPicture takes {format}: a picture of what is on the screen, to keep.
	ActionPicture Key = "footer.picture"
	// ActionRecalculate sends the form of a page without script.
	ActionRecalculate Key = "footer.recalculate"
	ActionRetry       Key = "footer.retry"
	// StageForm is the footer of such a page, StageWaiting of one whose table
	// can't answer what the reader asked.
	StageForm    Key = "stage.form"
	StageWaiting Key = "stage.waiting"
	// StageCovered stands in place of figures that a link changes, until they are
	// worked out; NoticeCovered where they can't be.
	StageCovered  Key = "stage.covered"
	NoticeCovered Key = "notice.covered"
	PresetsLabel  Key = "nav.presets"
	PeriodsLabel  Key = "nav.periods"
	// ChartTarget takes {target}.
	ChartTarget  Key = "chart.target"
	ResultsTitle Key = "results.title"
	ResultNone   Key = "results.none"
)

// ResultName names an output: “Free cash flow”.
func ResultName(out string) Key { return Key("results." + out) }

// StatusName says a result's status in a few words.
func StatusName(status string) Key { return Key("results.status." + status) }
