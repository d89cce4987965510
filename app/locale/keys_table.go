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

// TableStatusWord is a result's status in a word or two, in that table.
func TableStatusWord(status string) Key { return Key("table.status." + status) }
