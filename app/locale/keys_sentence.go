package locale

// The answer is up to three messages, one behind the other: a condition where
// a reader moved something, the sentence for the status, what the layoffs
// tried would do. After a condition the sentence's [Key.If] form is used.
// The pieces bring the spaces between them.
const (
	// SentenceOK takes {breakeven}, {share}, {pool}, {company}, {target}.
	SentenceOK Key = "sentence.ok"
	// SentenceOKShort is for where a long condition leaves no room: {breakeven},
	// {company}, {target}.
	SentenceOKShort Key = "sentence.ok.short"
	// SentenceMet takes {company}, {amount}, {target}.
	SentenceMet Key = "sentence.already-met"
	// SentenceMetExactly is for not a cent above the target: {company}, {target}.
	SentenceMetExactly Key = "sentence.already-met.exactly"
	// SentenceExceedsPool takes {headcount}, {pool}, {unconstrained}.
	SentenceExceedsPool Key = "sentence.exceeds-pool"
	// SentenceNoSaving takes {amount}.
	SentenceNoSaving Key = "sentence.no-saving"
	// SentenceNoSavingEven is for layoffs that neither save nor cost anything.
	SentenceNoSavingEven Key = "sentence.no-saving.even"
	// SentenceTaxShield takes nothing.
	SentenceTaxShield Key = "sentence.tax-shield-loss"
	// SentencePeak takes {best}, {amount}, {target}.
	SentencePeak Key = "sentence.peak-below-target"
)

// What the layoffs tried would do. All but TriedNothing take {tried}, whose
// number chooses between close and closes.
const (
	// TriedClose takes {closed}: more than none, less than all of the gap.
	TriedClose Key = "tried.close"
	// TriedEnough takes {amount}, what is to spare.
	TriedEnough Key = "tried.enough"
	// TriedEnoughExactly is for nothing to spare.
	TriedEnoughExactly Key = "tried.enough.exactly"
	// TriedAdd takes {amount}.
	TriedAdd Key = "tried.add"
	// TriedLose takes {amount}.
	TriedLose Key = "tried.lose"
	// TriedNothing is for layoffs that change nothing.
	TriedNothing Key = "tried.nothing"
)

// Phrases that fill the placeholders of the sentences.
const (
	// PhraseLayoffs takes {n}: “40,000 layoffs”, for {breakeven}.
	PhraseLayoffs Key = "phrase.layoffs"
	// PhraseAnnounced takes {n}: “30,000 announced”, for {tried}.
	PhraseAnnounced Key = "phrase.announced"
	// PhraseClaimed takes {n}: layoffs that the press reported, for {tried}.
	PhraseClaimed Key = "phrase.claimed"
	// PhraseLaidOff takes {n}: layoffs that the reader picked, for {tried}.
	PhraseLaidOff Key = "phrase.laid-off"
	// PhraseOfGap takes {share}: “75% of the gap”, for {closed}.
	PhraseOfGap Key = "phrase.of-gap"
	// PhraseZero is the target of nothing, for {target} with Number "0".
	PhraseZero Key = "phrase.zero"
)

// ConditionSeveral leads a sentence where more than one field was moved.
const ConditionSeveral Key = "condition.several"

// Condition is the lead of a sentence where one field was moved, by the
// field's identifier in the model. It takes {value}.
func Condition(field string) Key { return Key("condition." + field) }

// The sum under the sentence: {company} and {period}, or whose figures they
// are, then {ocf}, {capex}, {fcf}.
const (
	DeckAuthor  Key = "deck.author"
	DeckOne     Key = "deck.one"
	DeckSeveral Key = "deck.several"
)
