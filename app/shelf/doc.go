// Package shelf holds a reader's own scenarios: named links, kept in the
// browser and exchanged as files. Like the calculator's, its state goes one
// way: what happens is a [Msg], [Update] returns the next [Model] and effects as
// data, [Present] says what a view places. It knows no browser: what that keeps
// is text here, which [Read] reads and [Append] writes.
//
// The text is JSON of this form, in the browser's storage and in a file alike:
//
//	{"breakeven":"scenarios","version":1,"scenarios":[
//	{"name":"Dear chips","preset":"amazon-2025-9m","query":"lock=revenue","fragment":"capex=95000000000","scenario":{…}}
//	]}
//
// Preset, query and fragment make the address that brings the scenario back:
// the author's query as the address has it, without the preset's name, and the
// figures the reader moved. The scenario is what was in force then, in the
// model's form, so that other programs need not know the preset:
//
//	jq -c '.scenarios[].scenario' breakeven-scenarios.json | breakeven solve
//
// Names that this version does not know are passed over; a later version that
// means something else by the text bears another number, and a page leaves its
// text alone.
//
// Everything in a text is checked: an entry that can't be used is left out and
// named in a [Refusal], and the others are taken. Nothing here panics or takes
// more memory than the text is worth.
package shelf
