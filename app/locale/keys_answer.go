package locale

// The strips over the sliders and what is read aloud at them.
const (
	WhatIfHead Key = "strips.head"
	// WhatIfNote takes {headcount}.
	WhatIfNote Key = "strips.note"

	// A zone's words stand in two lines.
	ZoneMetFirst      Key = "zone.met.1"
	ZoneMetSecond     Key = "zone.met.2"
	ZoneReachedFirst  Key = "zone.reached.1" // a target other than zero
	ZoneReachedSecond Key = "zone.reached.2"
	ZonePoolFirst     Key = "zone.pool.1"
	ZonePoolSecond    Key = "zone.pool.2"
	ZoneNeverFirst    Key = "zone.never.1"
	ZoneNeverSecond   Key = "zone.never.2"

	// A slider's spoken value: {value} and the answer, {n} layoffs.
	SpokenOK      Key = "spoken.ok"
	SpokenMet     Key = "spoken.met"
	SpokenReached Key = "spoken.reached"
	SpokenPool    Key = "spoken.pool"
	SpokenNever   Key = "spoken.never"
)

// The chart of free cash flow against layoffs.
const (
	// ChartAxis takes {amount}, {months}: the uppermost gridline's label.
	ChartAxis Key = "chart.axis"
	// ChartNobody takes {amount}.
	ChartNobody    Key = "chart.nobody"
	ChartBreakeven Key = "chart.breakeven"
	// ChartBreakevenOf takes {share}, {headcount} and goes behind it.
	ChartBreakevenOf Key = "chart.breakeven.of"
	// ChartClose takes {share}, {amount}; ChartCloseShort only {share}.
	ChartClose      Key = "chart.close"
	ChartCloseShort Key = "chart.close.short"
	// These take {amount}.
	ChartShort Key = "chart.short"
	ChartSpare Key = "chart.spare"
	ChartAdd   Key = "chart.add"
	ChartWorse Key = "chart.worse"
	ChartGap   Key = "chart.gap"
	// ChartAll takes {headcount}.
	ChartAll Key = "chart.all"
	// ChartStillShort takes {amount}.
	ChartStillShort Key = "chart.still-short"
	// ChartWouldTake takes {n}.
	ChartWouldTake Key = "chart.would-take"
	// ChartLastTick goes behind the number at the end of the axis.
	ChartLastTick Key = "chart.last-tick"

	// The chart in words, amounts as spoken: {start}, {target} and for
	// ChartAltOK {n}; for ChartAltPool {headcount}, {end}; for ChartAltPeak
	// {best}, {end}. ChartAltTried takes {tried}, {amount} and goes behind.
	ChartAltOK    Key = "chart.alt.ok"
	ChartAltMet   Key = "chart.alt.met"
	ChartAltPool  Key = "chart.alt.pool"
	ChartAltPeak  Key = "chart.alt.peak"
	ChartAltNever Key = "chart.alt.never"
	ChartAltTried Key = "chart.alt.tried"
)

// The same gap, closed another way.
const (
	WaysHead Key = "ways.head"
	WaysNote Key = "ways.note"
	WaysNone Key = "ways.none"

	WayLayoffs Key = "ways.layoffs"
	WayCapex   Key = "ways.capex"
	WayRevenue Key = "ways.revenue"
	WayPay     Key = "ways.pay"
	WayGPUs    Key = "ways.gpus"

	// WayOf takes {amount} or a share as {amount}, and {whole}.
	WayOf   Key = "ways.of"
	WayFree Key = "ways.free"
	// WayCosting takes {share}, the variable costs.
	WayCosting Key = "ways.costing"
	// WayEach takes {price}.
	WayEach         Key = "ways.each"
	WayNever        Key = "ways.never"
	WayLayoffsNever Key = "ways.layoffs.never"
	// WayLayoffsPool takes {headcount}.
	WayLayoffsPool  Key = "ways.layoffs.pool"
	WayRevenueNever Key = "ways.revenue.never"
	WayPayNever     Key = "ways.pay.never"
)

// What else is known: the first period.
const (
	// FirstPeriod takes {months}, {breakeven}; FirstPeriodNever {months}.
	FirstPeriod      Key = "first.ok"
	FirstPeriodNever Key = "first.never"
)

// The working.
const (
	WorkingHead Key = "working.head"
	// WorkingNote takes {months}.
	WorkingNote Key = "working.note"

	StepOperating Key = "working.operating"
	StepFree      Key = "working.free"
	StepGap       Key = "working.gap"
	// StepSaving takes {months}.
	StepSaving     Key = "working.saving"
	StepSavingLess Key = "working.saving.less"
	// StepTax takes {share}.
	StepTax       Key = "working.tax"
	StepLines     Key = "working.lines"
	StepBreakeven Key = "working.breakeven"
	// StepProof takes {n}, {amount}, {fewer}, {less}.
	StepProof Key = "working.proof"
	StepMet   Key = "working.met"
)

// Term is a word inside a formula, by the name of what it stands for: fcf,
// operating, gap, tax, saving, or a field's identifier.
func Term(name string) Key { return Key("term." + name) }
