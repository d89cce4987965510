package locale

// The controls of the page on which an editor makes a scenario file. An Own text
// stands in an empty box as an example.
const (
	EditorRequired Key = "editor.required"
	EditorPick     Key = "editor.pick"
	EditorSentence Key = "editor.sentence" // {text} without a stop
	EditorSources  Key = "editor.sources"  // {n}
	EditorToRight  Key = "editor.to-right" // {n} things
	EditorReadings Key = "editor.readings" // {n}
	EditorTongues  Key = "editor.tongues"  // {n} languages

	// The story.
	EditorQuestion      Key = "editor.story.title"
	EditorQuestionOwn   Key = "editor.story.title.own"
	EditorCompanyOwn    Key = "editor.story.company.own"
	EditorPoolOwn       Key = "editor.story.pool.own"
	EditorPeriodOwn     Key = "editor.story.period.own"
	EditorAsOf          Key = "editor.story.as-of"
	EditorAsOfNote      Key = "editor.story.as-of.note"
	EditorMonths        Key = "editor.story.months"
	EditorYear          Key = "editor.months.year"    // {n} months
	EditorQuarter       Key = "editor.months.quarter" // {n} months
	EditorTried         Key = "editor.story.tried"
	EditorAnnounced     Key = "editor.story.announced"
	EditorPress         Key = "editor.story.press"
	EditorWhatIf        Key = "editor.story.what-if"
	EditorStoryMore     Key = "editor.story.more"
	EditorIDInAddresses Key = "editor.story.id"
	EditorLanguage      Key = "editor.story.language"
	EditorLanguageNote  Key = "editor.story.language.note"
	EditorCurrencyNote  Key = "editor.story.currency.note"
	EditorNotesHead     Key = "editor.story.notes"
	EditorNotesNote     Key = "editor.story.notes.note"

	// A figure.
	EditorFiguresMore   Key = "editor.figures.more"
	EditorBalance       Key = "editor.balance"
	EditorBalanceTold   Key = "editor.balance.told"
	EditorBalanceSum    Key = "editor.balance.sum"     // {sum}
	EditorBalanceIs     Key = "editor.balance.is"      // {revenue}, {payroll}, {cash}, {costs}
	EditorBalanceIsRate Key = "editor.balance.is.rate" // {rate} besides
	// What a file says where nobody typed it.
	EditorBalancing     Key = "editor.file.balancing"
	EditorBalancingNote Key = "editor.file.balancing.note"
	EditorMonthsNote    Key = "editor.file.months"
	EditorCashNote      Key = "editor.cash.note"
	EditorCovers        Key = "editor.covers"
	EditorCoversOwn     Key = "editor.covers.own"
	EditorTrust         Key = "editor.trust"
	EditorReported      Key = "editor.trust.reported"
	EditorDerived       Key = "editor.trust.derived"
	EditorEstimate      Key = "editor.trust.estimate"
	EditorClaimed       Key = "editor.trust.claimed"
	EditorAssumption    Key = "editor.trust.assumption"
	EditorWorkedOut     Key = "editor.worked-out" // {value}
	EditorWorked        Key = "editor.worked-out.alone"

	// Where it comes from.
	EditorNote        Key = "editor.origin.note"
	EditorWhy         Key = "editor.origin.why"
	EditorNoteNeeded  Key = "editor.origin.note.needed"
	EditorSum         Key = "editor.origin.sum"
	EditorSumOwn      Key = "editor.origin.sum.own"
	EditorFormula     Key = "editor.origin.formula"
	EditorFormulaNote Key = "editor.origin.formula.note"
	EditorOriginMore  Key = "editor.origin.more"
	EditorOf          Key = "editor.origin.covers"
	EditorAsOfDay     Key = "editor.origin.as-of"
	EditorCalledElse  Key = "editor.origin.called" // {label}
	EditorFactID      Key = "editor.origin.fact"
	EditorRounded     Key = "editor.origin.rounded"
	EditorRoundedOwn  Key = "editor.origin.rounded.own"
	EditorFrom        Key = "editor.origin.from"

	// Its sources.
	EditorSourcesHead  Key = "editor.source.head"
	EditorOneSource    Key = "editor.source.one"
	EditorAddSource    Key = "editor.source.add"
	EditorReuse        Key = "editor.source.reuse"
	EditorSource       Key = "editor.source.nth" // {n}
	EditorSourceOf     Key = "editor.source.of"  // {label}, {n}
	EditorRemoveSource Key = "editor.source.remove"
	EditorSourceTitle  Key = "editor.source.title"
	EditorSourceOwn    Key = "editor.source.title.own"
	EditorPublisher    Key = "editor.source.publisher"
	EditorDate         Key = "editor.source.date"
	EditorDateNote     Key = "editor.source.date.note"
	EditorAddress      Key = "editor.source.address"
	EditorQuote        Key = "editor.source.quote"

	// Readers, further figures, readings, languages.
	EditorReadersMore  Key = "editor.readers.more"
	EditorFacts        Key = "editor.facts"
	EditorAddFact      Key = "editor.facts.add"
	EditorRemoveFact   Key = "editor.facts.remove"
	EditorFactNth      Key = "editor.facts.nth" // {n}
	EditorFactLabel    Key = "editor.facts.label"
	EditorUnit         Key = "editor.facts.unit"
	EditorUnitNote     Key = "editor.facts.unit.note"
	EditorIs           Key = "editor.facts.is"
	EditorIsOwn        Key = "editor.facts.is.own"
	EditorIsCash       Key = "editor.facts.is.cash"
	EditorIsFree       Key = "editor.facts.is.free"
	EditorCash         Key = "editor.facts.cash"
	EditorFree         Key = "editor.facts.free"
	EditorID           Key = "editor.id"
	EditorClaim        Key = "editor.claim"
	EditorClaimNote    Key = "editor.claim.note"
	EditorClaimText    Key = "editor.claim.text"
	EditorClaimSource  Key = "editor.claim.source"
	EditorAddReading   Key = "editor.reading.add"
	EditorReading      Key = "editor.reading.nth" // {n}
	EditorReadingTitle Key = "editor.reading.title"
	EditorReadingOwn   Key = "editor.reading.title.own"
	EditorReadingWhy   Key = "editor.reading.why"
	EditorAsFiled      Key = "editor.reading.as-filed"
	EditorReadingSums  Key = "editor.reading.sums"
	EditorSets         Key = "editor.reading.sets"
	EditorAddValue     Key = "editor.reading.sets.add"
	EditorFormulas     Key = "editor.reading.formulas"
	EditorAddFormula   Key = "editor.reading.formulas.add"
	EditorDropReading  Key = "editor.reading.remove"
	EditorField        Key = "editor.setting.field"
	EditorSetTo        Key = "editor.setting.to"
	EditorRemove       Key = "editor.setting.remove"
	EditorLine         Key = "editor.setting.line"  // {label}, {n}
	EditorBasisOf      Key = "editor.setting.basis" // {field}
	EditorAddLanguage  Key = "editor.language.add"
	EditorDropLanguage Key = "editor.language.remove"
	EditorLanguageNth  Key = "editor.language.nth" // {n}
	EditorTag          Key = "editor.language.tag"
	EditorNotesAsMany  Key = "editor.language.notes"
	EditorCalled       Key = "editor.language.labels"
	EditorAddName      Key = "editor.language.labels.add"
)

// A control in a sentence: “Capex, source 1, address”.
const (
	EditorPlace          Key = "editor.place"           // {name}, {part} of it
	EditorSourcePart     Key = "editor.place.source"    // {n}
	EditorValuePart      Key = "editor.place.value"     // {n}
	EditorFormulaPart    Key = "editor.place.formula"   // {n}
	EditorNamePart       Key = "editor.place.name"      // {n}
	EditorClaimsSource   Key = "editor.place.claim"     // the headline’s source
	EditorTextsIn        Key = "editor.place.texts"     // {language}, by its tag
	EditorTextsInUnnamed Key = "editor.place.texts.nth" // {n}
)

// EditorStoryNames and EditorPartNames are what controls are told by.
var (
	EditorStoryNames = []string{"title", "company", "id", "pool", "period", "currency", "language", "tried", "notes", "claim", "asOf", "readers", "readings"}
	EditorPartNames  = []string{"status", "label", "note", "derivation", "period", "asOf", "formula", "rounded", "fact", "from", "sources", "title", "publisher",
		"url", "date", "quote", "unit", "is", "id", "why", "asFiled", "set", "tag", "company", "pool", "notes", "min", "max", "step", "basis"}
)

// EditorStoryName names a control of the story, at a sentence’s start.
func EditorStoryName(name string) Key { return Key("editor.name." + name) }

// EditorPartName names what is said of a figure, a source, a reading or a language,
// behind its name.
func EditorPartName(name string) Key { return Key("editor.part." + name) }

// EditorTriedWord is what the layoffs are, in a word: announced, claimed, what-if.
func EditorTriedWord(tried string) Key { return Key("editor.tried." + tried) }
