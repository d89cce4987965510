package locale

// Scenarios side by side.
const (
	CompareHead    Key = "compare.head"
	CompareNote    Key = "compare.note"
	CompareCaption Key = "compare.caption"
	CompareCorner  Key = "compare.corner"
	CompareHere    Key = "compare.here"
	// CompareWith takes {n}, which column.
	CompareWith    Key = "compare.with"
	CompareNothing Key = "compare.nothing"
	CompareByLink  Key = "compare.by-link"
	// CompareOwn takes {name}, of one that the reader keeps.
	CompareOwn  Key = "compare.own"
	CompareLink Key = "compare.link"
	// CompareOfLink takes {name}, the preset's.
	CompareOfLink    Key = "compare.of-link"
	CompareLinkWrong Key = "compare.link.wrong"
	// These take {name}.
	CompareGone    Key = "compare.gone"
	CompareFailed  Key = "compare.failed"
	CompareWaiting Key = "compare.waiting"

	CompareInputs  Key = "compare.inputs"
	CompareOutputs Key = "compare.outputs"
	// CompareBasis takes {months}.
	CompareBasis   Key = "compare.basis"
	CompareDiffers Key = "compare.differs"
	CompareSame    Key = "compare.same"
	CompareScroll  Key = "compare.scroll"

	CompareShare         Key = "compare.share"
	CompareGap           Key = "compare.gap"
	CompareAtBreakeven   Key = "compare.at-breakeven"
	CompareOneFewer      Key = "compare.one-fewer"
	CompareUnconstrained Key = "compare.unconstrained"
	CompareBest          Key = "compare.best"
	CompareBestFCF       Key = "compare.best.fcf"
	CompareFirstStatus   Key = "compare.first.status"
	CompareFirstFCF      Key = "compare.first.fcf"
	CompareCapexCut      Key = "compare.capex"
	CompareRevenueGrowth Key = "compare.revenue"
	ComparePayCut        Key = "compare.pay"
	CompareGPUsForgone   Key = "compare.gpus"
)
