package locale

// Words of the page around the calculator.
const (
	// MonthsLong takes {n}: “9 months”.
	MonthsLong Key = "months"
	// PageTitle takes {title}, the scenario's.
	PageTitle Key = "page.title"

	NavLabel      Key = "nav.label"
	NavProduct    Key = "nav.product"
	NavCalculator Key = "nav.calculator"
	NavClassroom  Key = "nav.classroom"
	NavStudio     Key = "nav.studio"
	NavMethod     Key = "nav.method"

	Reset      Key = "footer.reset"
	CopyLink   Key = "footer.copy"
	LinkCopied Key = "footer.copied"

	// The stages, one of which stands in the footer.
	StageStatic Key = "stage.static"
	StageTable  Key = "stage.table"
	StageEngine Key = "stage.engine"
	// StageYours stands in place of a stage where a reader has moved figures away
	// from the sources: {fields}, their names.
	StageYours Key = "stage.yours"
)

// Words at a field. Which field is told by its identifier in the model.
const (
	// MetaPeople is the unit of a headcount.
	MetaPeople    Key = "meta.people"
	MetaAnnounced Key = "meta.announced"
	MetaClaimed   Key = "meta.claimed"
	MetaWhatIf    Key = "meta.what-if"
	// MetaLocked is for a field that the author fixed.
	MetaLocked Key = "meta.locked"
	// BackTo takes {value}, the author's.
	BackTo Key = "meta.back-to"
	// ExactValue and ExactNumber name an exact box: {field}.
	ExactValue  Key = "exact.value"
	ExactNumber Key = "exact.number"
	// Approximate takes {status} and puts a wavy equals sign before it.
	Approximate Key = "source.approximate"
)

// FieldLabel names a field: “Capex”.
func FieldLabel(field string) Key { return Key("field." + field) }

// FieldNote explains a field in a few words.
func FieldNote(field string) Key { return Key("field." + field + ".note") }

// FieldAllowed says what a field takes: “0 or more”.
func FieldAllowed(field string) Key { return Key("field." + field + ".allowed") }

// StatusWord is how far a value can be trusted, as a mark beside it:
// “reported”, “derived”, “estimate”, “claimed”, “assumption”.
func StatusWord(status string) Key { return Key("status." + status) }

// StatusLead is the same word leading a source: “Reported.”
func StatusLead(status string) Key { return Key("status." + status + ".lead") }

// The assumptions and the sources.
const (
	AssumptionsHead Key = "assumptions.head"
	// AssumptionsNote is for a scenario with some of them set.
	AssumptionsNote Key = "assumptions.note"
	// AssumptionsNoteZero is for one with none.
	AssumptionsNoteZero Key = "assumptions.note.zero"

	SourcesHead Key = "sources.head"
	// SourceUndated is the date of a source that bears none.
	SourceUndated Key = "sources.undated"
	// SourceSum takes {derivation}.
	SourceSum Key = "sources.sum"
	// SourcesTable is the line with all of them as a table.
	SourcesTable Key = "sources.table"
)

// Notices stay until what they name is put right or dismissed. {text} is the
// part of the link, {value} what is in force instead.
const (
	// NoticeHead takes {n}, how many values.
	NoticeHead Key = "notice.head"
	// NoticeNotANumber takes {text}, {value}.
	NoticeNotANumber Key = "notice.not-a-number"
	// NoticeOutOfRange takes {text}, {field}, {allowed}, {value}.
	NoticeOutOfRange Key = "notice.out-of-range"
	// NoticeTooLong takes {field}, {value}.
	NoticeTooLong Key = "notice.too-long"
	// NoticeRepeated takes {field}, {value}.
	NoticeRepeated Key = "notice.repeated"
	// NoticeNotAllowed takes {text}, {allowed}: a word that is none of those.
	NoticeNotAllowed Key = "notice.not-allowed"
	// NoticeLocked takes {field}, {value}.
	NoticeLocked Key = "notice.locked"
	// NoticeScenario takes {text}, {title}.
	NoticeScenario Key = "notice.scenario"
	NoticeEngine   Key = "notice.engine"
	Dismiss        Key = "notice.dismiss"
)

// What is said of text in a box that could not be read.
const (
	// ReadLike takes {like}: “Write it like 89.9bn.”
	ReadLike Key = "read.like"
	// ReadStill takes {value}: “Still using $89.9bn.”
	ReadStill Key = "read.still"
	// ReadAllowed takes {field}, {allowed}: a number, but not one for here.
	ReadAllowed Key = "read.allowed"
	// Between takes {min}, {max}, for {allowed} where the author set a range.
	Between Key = "read.between"
)

// ReadCause says what is wrong with text that [Locale.Read] refused.
func ReadCause(code Code) Key { return Key("read.cause." + string(code)) }
