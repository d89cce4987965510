// Package app is the widget: go-app components that place what a
// [breakeven/app/model.Screen] holds.
//
// In the browser call [Run]; on a server call [HTML], which writes the same
// tree as text. [RunPage] is Run with the scenarios that a reader keeps, and
// [RunStudio] and [StudioHTML] are for the page on which editors make an embed:
// programs of their own;
// so are [RunLearn] and [LearnHTML], for the classroom. Views (view_*.go, one a screen region) compute
// nothing; browser*.go alone touch the window. Everything a stranger wrote goes
// through one of two seams: attributes through el, raw markup through markup.
package app
