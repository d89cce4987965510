package locale

// Numbers with their words.
const (
	// MonthsLong takes {n}: “9 months”.
	MonthsLong Key = "months"
)

// ReadLike takes {like}: “Write it like 89.9bn.”
const ReadLike Key = "read.like"

// ReadCause says what is wrong with text that could not be read.
func ReadCause(code Code) Key { return Key("read." + string(code)) }
