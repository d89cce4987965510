package locale

// Workbook names a text of the workbook: by the defined name that stands beside it,
// with .note for what is said of that, or by the place where it is.
func Workbook(name string) Key { return Key("workbook." + name) }
