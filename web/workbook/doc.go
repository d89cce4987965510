// Package workbook writes a scenario as files that people take away: an XLSX
// workbook whose formulas reckon anew when an input is changed, and a CSV
// table, which package takeaway describes.
//
// Make a [Book] and call [Book.XLSX] or [Book.CSV]. The same Book always gives
// the same bytes. Both are total: there is a file for every scenario that can
// be made.
//
// # The workbook
//
// Breakeven holds the inputs in yellow cells, each with its unit, its basis in
// months and what it comes to in the period; then the calculation step by
// step; then every output of the model. Bridge leads from revenue to free cash
// flow, and has a table of points and the chart drawn from it. Whole numbers
// takes every decision: the status and the counts. Notes says how far to trust
// what is there, and Sources, for a preset, where its numbers are from.
//
// Inputs, steps and outputs are defined names, so a formula reads as the
// model's do: revenue, basis_revenue and revenue_in_period; C_0, X_0, u_, e_,
// A_0, A_step, B_0, B_step; fcf, status, breakevenLayoffs, payCut_share. The
// underscores keep them from being taken for the addresses of cells. There are
// no macros, no volatile functions, and none that Excel 2016, LibreOffice 7 or
// Google Sheets lack. No results are stored: a spreadsheet works them out when
// it opens the file.
//
// # How exact it is
//
// A spreadsheet reckons in binary doubles, of some 15 digits, and holds two
// numbers that differ in the last of them for equal. So Whole numbers brings
// every amount to an integer as package calc does, over a denominator of the
// digits after the point, the months and the headcount, takes out common
// divisors, and compares before it divides. A count is a quotient whose
// neighbours were tried. The cell certainty says what came of it:
//
//   - exact: every number on the way stayed below 10^14, where doubles hold
//     integers exactly. Status and counts are those of package calc.
//   - safe: some were larger, but nothing is so near to a limit that rounding
//     could move it over. Status and counts are those of package calc.
//   - too close: something is. They may be off by one; calc.Solve tells.
//
// That holds for inputs of at most 14 significant digits. [Book.Shortened]
// names those of a scenario that have more, and the workbook's notes do. Money
// is within a cent while no amount exceeds 10^12.
package workbook
