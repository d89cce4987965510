package locale

func englishTable() map[Key]string {
	return map[Key]string{
		TableLine:    "line",
		TableStatus:  "status",
		TableLayoffs: "layoffs",
		TableShare:   "of pool",
		TableLarger:  "larger pool",
		TableFCF:     "FCF",
		TableGap:     "gap",
		TableAfter:   "FCF after",
		TableClosed:  "gap closed",
		TableFirst:   "first period",
		TablePercent: "{n} %",

		CardSource:  "Source: {source}",
		CardSources: "Sources: {source} and {n} more",
		CardChanged: "Changed: {fields}.",
		CardMore:    "{n} more",
		CardBoth:    "{first} {second}",

		TableStatusWord("ok"):                "ok",
		TableStatusWord("already-met"):       "already-met",
		TableStatusWord("exceeds-pool"):      "exceeds-pool",
		TableStatusWord("no-saving"):         "no-saving",
		TableStatusWord("tax-shield-loss"):   "tax-shield-loss",
		TableStatusWord("peak-below-target"): "peak-below-target",
	}
}
