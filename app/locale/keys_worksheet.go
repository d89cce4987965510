package locale

// Words on paper.
const (
	WorksheetTitle    Key = "worksheet.title"
	WorksheetName     Key = "worksheet.name"
	WorksheetClass    Key = "worksheet.class"
	WorksheetDate     Key = "worksheet.date"
	WorksheetDue      Key = "worksheet.due"     // {date}, in the teacher's words
	WorksheetFigures  Key = "worksheet.figures" // {company}
	WorksheetNumber   Key = "worksheet.number"  // {n}
	WorksheetAnswer   Key = "worksheet.answer"
	WorksheetOrigin   Key = "worksheet.origin" // {value}, a set
	WorksheetKey      Key = "worksheet.key"
	WorksheetKeyNote  Key = "worksheet.key.note"
	WorksheetSolution Key = "worksheet.solution"
)
