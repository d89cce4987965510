// Package snippet writes what an editor pastes: the address of an embed, the
// height it needs, and the lines of markup around it.
//
// It knows no browser and no framework, so the server, the studio and tests
// share it.
package snippet
