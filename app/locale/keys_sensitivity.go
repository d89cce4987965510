package locale

// Sensitivity: each figure moved by a share, {share}.
const (
	SensitivityHead Key = "sensitivity.head"
	SensitivityNote Key = "sensitivity.note"
	// SensitivityWaits stands instead of a part while a guess is awaited.
	SensitivityWaits Key = "sensitivity.waits"
	// SensitivityShare names the slider and the box of the share.
	SensitivityShare Key = "sensitivity.share"
	// SensitivityShareWrong takes {value}, what is in force.
	SensitivityShareWrong Key = "sensitivity.share.wrong"
	// These take {share}: both ways, the one, the other.
	SensitivityEither Key = "sensitivity.either"
	SensitivityLess   Key = "sensitivity.less"
	SensitivityMore   Key = "sensitivity.more"
	// SensitivityProgress takes {n} of {rows}.
	SensitivityProgress Key = "sensitivity.progress"

	// The table. SensitivityCaption takes {share}.
	SensitivityCaption    Key = "sensitivity.caption"
	SensitivityField      Key = "sensitivity.field"
	SensitivityFigure     Key = "sensitivity.figure"
	SensitivityLayoffs    Key = "sensitivity.layoffs"
	SensitivityChange     Key = "sensitivity.change"
	SensitivityElasticity Key = "sensitivity.elasticity"
	// SensitivityFlow takes {amount}, {months}.
	SensitivityFlow Key = "sensitivity.flow"
	// SensitivityRise takes {n}, a change for the more.
	SensitivityRise     Key = "sensitivity.rise"
	SensitivitySame     Key = "sensitivity.same"
	SensitivityNoNumber Key = "sensitivity.no-number"
	SensitivityScroll   Key = "sensitivity.scroll"

	// What there is instead of a number of layoffs.
	SensitivityNone   Key = "sensitivity.none"
	SensitivityBeyond Key = "sensitivity.beyond"
	SensitivityNever  Key = "sensitivity.never"
	SensitivityTax    Key = "sensitivity.tax"
	SensitivityPeak   Key = "sensitivity.peak"
	SensitivityZero   Key = "sensitivity.zero"
	SensitivityCannot Key = "sensitivity.cannot"

	// The drawing. SensitivityChart takes {share}, {fields}, the largest first;
	// SensitivityBase {n}; SensitivityBarNote {way}, {words}.
	SensitivityChart   Key = "sensitivity.chart"
	SensitivityBase    Key = "sensitivity.base"
	SensitivityBarNote Key = "sensitivity.bar.note"
	// SensitivityNoBase takes {reason}; SensitivityNothing {share}.
	SensitivityNoBase  Key = "sensitivity.no-base"
	SensitivityNothing Key = "sensitivity.nothing"
	// SensitivityStill and SensitivityFixed take {share}, {fields}.
	SensitivityStill Key = "sensitivity.still"
	SensitivityFixed Key = "sensitivity.fixed"
)

// The two-way table: {across} and {down} are fields, {column} and {row} values
// of theirs.
const (
	SensitivityGridHead Key = "sensitivity.grid.head"
	SensitivityGridNote Key = "sensitivity.grid.note"
	SensitivityAcross   Key = "sensitivity.grid.across"
	SensitivityDown     Key = "sensitivity.grid.down"
	SensitivitySize     Key = "sensitivity.grid.size"
	// These take {field}.
	SensitivityFrom  Key = "sensitivity.grid.from"
	SensitivityTo    Key = "sensitivity.grid.to"
	SensitivityReset Key = "sensitivity.grid.reset"
	SensitivityPick  Key = "sensitivity.grid.pick"
	// SensitivityPeriods says which periods there are.
	SensitivityPeriods   Key = "sensitivity.grid.periods"
	SensitivityEndsWrong Key = "sensitivity.grid.ends.wrong"

	SensitivityMap Key = "sensitivity.grid.map" // takes {n}, cells
	SensitivityKey Key = "sensitivity.grid.key"
	// SensitivityRange takes {from}, {to}.
	SensitivityRange Key = "sensitivity.grid.range"
	// SensitivityLooked takes {words}; SensitivityLookedOK {n}, layoffs.
	SensitivityLooked   Key = "sensitivity.grid.looked"
	SensitivityLookedOK Key = "sensitivity.grid.looked.ok"
	SensitivityTable    Key = "sensitivity.grid.table"
	SensitivityCorner   Key = "sensitivity.grid.corner"
	// SensitivityPart takes {columns}, {rows}, {allcolumns}, {allrows}.
	SensitivityPart     Key = "sensitivity.grid.part"
	SensitivityMarked   Key = "sensitivity.grid.marked"
	SensitivityNearest  Key = "sensitivity.grid.nearest"
	SensitivityUnmarked Key = "sensitivity.grid.unmarked"

	// The answers in cells that are no number.
	SensitivityCellNone   Key = "sensitivity.cell.none"
	SensitivityCellBeyond Key = "sensitivity.cell.beyond"
	SensitivityCellNever  Key = "sensitivity.cell.never"
	SensitivityCellBlank  Key = "sensitivity.cell.blank"

	SensitivityCopy      Key = "sensitivity.copy"
	SensitivityCopied    Key = "sensitivity.copied"
	SensitivityNotCopied Key = "sensitivity.copied.no"
)
