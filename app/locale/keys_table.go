package locale

// The table that the command writes of its answers.
const (
	TableLine    Key = "table.line"
	TableStatus  Key = "table.status"
	TableLayoffs Key = "table.layoffs"
	TableShare   Key = "table.share"
	TableLarger  Key = "table.larger"
	TableFCF     Key = "table.fcf"
	TableGap     Key = "table.gap"
	TableAfter   Key = "table.after"
	TableClosed  Key = "table.closed"
	TableFirst   Key = "table.first"
	// TablePercent takes {n}, a number with one place.
	TablePercent Key = "table.percent"
)

// The picture that stands beside links.
const (
	CardSource  Key = "card.source"  // {source}, a title
	CardSources Key = "card.sources" // {source}, and {n} more
	CardChanged Key = "card.changed" // {fields}
	CardMore    Key = "card.more"    // ends that list: {n} more
	// CardBoth takes {first} and {second}, a sentence each.
	CardBoth Key = "card.both"
)

// TableStatusWord is a result's status in a word or two, in that table.
func TableStatusWord(status string) Key { return Key("table.status." + status) }
