package locale

import "strconv"

// What stands in the files that readers take along.
const (
	TakeOwnScenario Key = "take.file.own"
	// TakeDefault stands in a table at what a preset says nothing of.
	TakeDefault Key = "take.file.default"
	// TakeAbout takes {company}, {period}, {currency} and {pool}.
	TakeAbout Key = "take.file.about"
	// TakeChanged and TakeShortened take {fields}, a list of fields' names, the
	// latter with their values.
	TakeChanged   Key = "take.file.changed"
	TakeShortened Key = "take.file.shortened"
	TakeEnable    Key = "take.file.enable"
)

// TakeOutput is what one of the model's outputs is called in a file.
func TakeOutput(name string) Key { return Key("take.output." + name) }

// What readers may take along.
const (
	TakeHead Key = "take.head"
	TakeNote Key = "take.note"

	TakeFigures     Key = "take.figures"
	TakeFiguresNote Key = "take.figures.note"
	// TakePublished leads to a file of the figures as published; its name for who
	// can't see what stands beside it takes {what} and {format}.
	TakePublished     Key = "take.published"
	TakePublishedName Key = "take.published.name"
	TakeWorkbook      Key = "take.workbook"
	TakeWorkbookNote  Key = "take.workbook.note"
	TakeTable         Key = "take.table"
	TakeTableNote     Key = "take.table.note"
	TakeSave          Key = "take.save"      // {format}
	TakeSaveName      Key = "take.save.name" // {format} and {what}, for who can't see what stands beside it
	TakeCopyName      Key = "take.copy.name" // {what}

	TakeCharts     Key = "take.charts"
	TakeChartsNote Key = "take.charts.note"
	TakeCurve      Key = "take.curve"
	TakeTornado    Key = "take.tornado"
	// TakePictureTitle takes {name}, {company} and {period}.
	TakePictureTitle Key = "take.picture.title"

	TakeCite     Key = "take.cite"
	TakeCiteNote Key = "take.cite.note"
	TakeAPA      Key = "take.apa"
	TakePlain    Key = "take.plain"
	TakeBibTeX   Key = "take.bibtex"

	// What came of it. TakeSaved takes {name}, a file's.
	TakeSaved  Key = "take.saved"
	TakeUnmade Key = "take.unmade"
	TakeAway   Key = "take.away" // there is no network, and the file is not on the device
	TakeNewer  Key = "take.newer"
	// TakeFramed is for a page in a frame that may not allow downloads, TakeBarred
	// for one in a frame that surely doesn't.
	TakeFramed Key = "take.framed"
	TakeBarred Key = "take.barred"
	TakeOpen   Key = "take.open"
)

// Citations.
const (
	CiteNoDate    Key = "cite.no-date"
	CiteKind      Key = "cite.kind"
	CiteRetrieved Key = "cite.retrieved" // {date} and {address}
	CiteRead      Key = "cite.read"      // {date}
	CiteVersion   Key = "cite.version"   // {version}
	CiteChanged   Key = "cite.changed"   // {fields}
	CiteDate      Key = "cite.date"      // {day}, {month} and {year}
)

// CiteMonth is the name of a month, 1 to 12.
func CiteMonth(month int) Key { return Key("cite.month." + strconv.Itoa(month)) }
