// Package locale writes and reads numbers the way a language does, and holds
// every word the product says.
//
// Start with [English] or [For]: a [Locale] is a table, and all text passes
// through its methods. [Locale.Compact] and [Locale.Tick] round for reading;
// [Locale.Money], [Locale.Exact], [Locale.Count] and [Locale.PercentExact]
// keep every digit, and [Locale.Read] turns what they wrote back into the very
// same number. [Locale.Spans] and [Locale.Text] fill in the messages.
//
// Amounts are decimals in whole currency units, shares are 0 to 1, currencies
// are ISO 4217 codes. Nothing here passes through a binary float, nothing
// panics on text from outside, and a missing message shows its key.
//
// A new language is one more table: the code knows none of its words.
package locale
