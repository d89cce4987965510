package locale

func englishWorksheet() map[Key]string {
	return map[Key]string{
		WorksheetTitle:    "Worksheet",
		WorksheetName:     "Name",
		WorksheetClass:    "Class",
		WorksheetDate:     "Date",
		WorksheetDue:      "Due: {date}",
		WorksheetFigures:  "{company}’s figures",
		WorksheetNumber:   "{n}.",
		WorksheetAnswer:   "Answer",
		WorksheetOrigin:   "Breakeven, classroom. {value}.",
		WorksheetKey:      "Key",
		WorksheetKeyNote:  "Questions in the teacher’s own words have no answer here.",
		WorksheetSolution: "The scenario’s solution",
	}
}
