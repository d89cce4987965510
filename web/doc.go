// Package web serves Breakeven: the pages with the finished answer in their
// HTML, and the files a browser needs to take them over.
//
// Call [Handler] with [Options]. The handler keeps no state between requests,
// stores nothing about a reader and asks no other server for anything; the
// same request gets the same bytes. What a stranger puts into an address is
// read by package model, shown as text, and named where it can't be used.
package web
