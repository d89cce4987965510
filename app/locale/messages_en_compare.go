package locale

func englishCompare() map[Key]string {
	return map[Key]string{
		CompareHead:      "Side by side",
		CompareNote:      "Your figures beside a published scenario, one you keep in this browser, or what somebody’s link holds. ≠ marks what differs from yours.",
		CompareCaption:   "Every input, with the months that it covers, and every output",
		CompareCorner:    "Figure",
		CompareHere:      "Your figures",
		CompareWith:      "Column {n}",
		CompareNothing:   "Nothing",
		CompareByLink:    "What a link holds",
		CompareOwn:       "Yours: {name}",
		CompareLink:      "Paste the link",
		CompareOfLink:    "{name}, from the link",
		CompareLinkWrong: "That is no link to one of this site’s scenarios. Copy one from the address bar, or by “Copy link”.",
		CompareGone:      "“{name}” is not kept in this browser any more.",
		CompareFailed:    "{name} could not be loaded. Choose it again to try once more.",
		CompareWaiting:   "Loading {name}.",

		CompareInputs:  "Inputs",
		CompareOutputs: "Outputs",
		CompareBasis:   "in {months}",
		CompareDiffers: "differs: ",
		CompareSame:    "Nothing differs.",
		CompareScroll:  "Comparison, scrolls sideways",

		CompareShare:         "Share of the headcount",
		CompareGap:           "Gap to the target",
		CompareAtBreakeven:   "Free cash flow at breakeven",
		CompareOneFewer:      "Free cash flow with one layoff fewer",
		CompareUnconstrained: "Layoffs it would take beyond the headcount",
		CompareBest:          "Layoffs with the highest free cash flow",
		CompareBestFCF:       "The highest free cash flow",
		CompareFirstStatus:   "Answer in the first period",
		CompareFirstFCF:      "Free cash flow in the first period after the layoffs tried",
		CompareCapexCut:      "The same gap as a cut in capex",
		CompareRevenueGrowth: "The same gap as more revenue",
		ComparePayCut:        "The same gap as a cut in everyone’s pay",
		CompareGPUsForgone:   "The same gap in GPUs not bought",
	}
}
