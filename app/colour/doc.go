// Package colour reads a publisher's colour and makes it fit for text.
//
// [Hex] reads what a person wrote, [Accents] gives the colours that the light
// and the dark theme show instead, and [OnPaper] says why.
package colour
