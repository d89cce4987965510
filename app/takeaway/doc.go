// Package takeaway makes what readers take along, without a server: the table
// of a scenario's figures, a preset's workbook with other figures typed into
// it, and how to cite the page they stand on.
//
// Make a [Book] and call [Book.CSV], or give [Book.Fill] the workbook that the
// site has of the preset. [Source] writes citations. The same figures always
// give the same bytes. Nothing here panics, whatever a file holds.
//
// # The table
//
// CSV is UTF-8 as in RFC 4180, with CRLF and one header row: part, name, value,
// unit, basisMonths, label and status. The part is about, input or result; values
// are exact, in the syntax of package calc, and empty where there is none. The
// status says how an input is known, "estimate" for one. Where figures differ from
// the preset's, the row about changed names their fields, and "changed" is their
// status.
// Text that a spreadsheet would take for a formula has an apostrophe in front.
//
// # The workbook
//
// A workbook is a zip archive of texts. Package web/workbook writes it so that
// the two which must change, the first sheet and the list of defined names,
// are stored as they are; so to change cells is to cut and paste text, and
// takes neither a spreadsheet's library nor a decompressor.
package takeaway
