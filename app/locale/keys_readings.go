package locale

// The readings of one claim, side by side.
const (
	ReadingsHead Key = "readings.head"
	// ReadingsDocument takes {company}, {period}.
	ReadingsDocument Key = "readings.document"
	// ReadingsAbsent takes {company}, {period}.
	ReadingsAbsent Key = "readings.absent"
	// ReadingsNote says what all answers leave out.
	ReadingsNote Key = "readings.note"

	// How far the answers lie apart: {n} readings, {min} and {max} of them.
	ReadingsSpread      Key = "readings.spread"
	ReadingsSpreadSame  Key = "readings.spread.same"
	ReadingsSpreadNever Key = "readings.spread.never"
	// ReadingsSpreadSome goes behind: {n} have no answer.
	ReadingsSpreadSome Key = "readings.spread.some"
	ReadingsSpreadNone Key = "readings.spread.none"
	ReadingsSpreadMore Key = "readings.spread.more"

	ReadingsReading Key = "readings.reading"
	ReadingsFCF     Key = "readings.fcf"
	ReadingsSaving  Key = "readings.saving"
	ReadingsAnswer  Key = "readings.answer"
	ReadingsFigures Key = "readings.figures"
	ReadingsChanges Key = "readings.changes"
	ReadingsShared  Key = "readings.shared"
	ReadingsOpen    Key = "readings.open"
	ReadingsAsFiled Key = "readings.as-filed"
	// ReadingsIn takes {months}.
	ReadingsIn Key = "readings.in"
	// ReadingsCovers takes {value}, {months}.
	ReadingsCovers Key = "readings.covers"
	// ReadingsChange takes {value}, and {text}, the calculator's.
	ReadingsChange    Key = "readings.change"
	ReadingsUnchanged Key = "readings.unchanged"
	// ReadingsDoubted takes {value}, {status}.
	ReadingsDoubted Key = "readings.doubted"

	// ReadingsShare takes {share}, {pool}.
	ReadingsShare Key = "readings.share"
	ReadingsNone  Key = "readings.none"
	// ReadingsAbove takes {amount}, {target}; ReadingsAtTarget {target}.
	ReadingsAbove    Key = "readings.above"
	ReadingsAtTarget Key = "readings.at-target"
	ReadingsMore     Key = "readings.more"
	// ReadingsWouldTake takes {n}, {headcount}, {pool}; ReadingsThereAre the last two.
	ReadingsWouldTake Key = "readings.would-take"
	ReadingsThereAre  Key = "readings.there-are"
	ReadingsNever     Key = "readings.never"
	// ReadingsFirstPool takes {months}, {pool}.
	ReadingsFirstPool Key = "readings.first.pool"
	// ReadingsFirst goes behind what is said of a first period.
	ReadingsFirst Key = "readings.first"

	// ReadingsOwn takes {fields}, which a link sets in vain.
	ReadingsOwn Key = "readings.own"
	// ReadingsOwnAny is the same where they are not named.
	ReadingsOwnAny Key = "readings.own.any"
	// ReadingsOthers takes {text}: other parts that a link asks for.
	ReadingsOthers Key = "readings.others"
)
