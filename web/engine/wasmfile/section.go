package wasmfile

import (
	"bytes"
	"errors"
)

// Section identifiers of the binary format.
const (
	sectionCustom    = 0
	sectionImport    = 2
	sectionCode      = 10
	sectionData      = 11
	sectionDataCount = 12
	sectionLast      = 13
)

// preamble is the magic number and version 1.
var preamble = []byte("\x00asm\x01\x00\x00\x00")

var (
	errNoModule  = errors.New("not a WebAssembly module of version 1")
	errSections  = errors.New("a section is unknown or given twice")
	errImports   = errors.New("the module imports other things than functions")
	errTrailing  = errors.New("a section is longer than what it holds")
	errDataCount = errors.New("the module counts its data segments wrongly")
)

// section is one part of a module: what stands between its length and the
// next section.
type section struct {
	id      byte
	content []byte
}

// sections cuts a module into its parts. Custom sections may stand anywhere,
// each other one at most once.
func sections(module []byte) ([]section, error) {
	if !bytes.HasPrefix(module, preamble) {
		return nil, errNoModule
	}
	var list []section
	var seen [sectionLast + 1]bool
	r := reader{rest: module[len(preamble):]}
	for len(r.rest) > 0 {
		id := r.byte()
		content := r.bytes(r.uint32())
		if r.err != nil {
			return nil, r.err
		}
		if id > sectionLast || id != sectionCustom && seen[id] {
			return nil, errSections
		}
		seen[id] = true
		list = append(list, section{id, content})
	}
	return list, nil
}

// join writes the parts down as a module.
func join(list []section) []byte {
	size := len(preamble)
	for _, s := range list {
		size += 6 + len(s.content)
	}
	module := append(make([]byte, 0, size), preamble...)
	for _, s := range list {
		module = append(module, s.id)
		module = appendUint32(module, uint32(len(s.content)))
		module = append(module, s.content...)
	}
	return module
}

// find returns the first section of that kind, or nil.
func find(list []section, id byte) *section {
	for i := range list {
		if list[i].id == id {
			return &list[i]
		}
	}
	return nil
}

// importsFunctionsAlone reports whether all that a module imports is
// functions, so that its memory is its own.
func importsFunctionsAlone(list []section) (bool, error) {
	s := find(list, sectionImport)
	if s == nil {
		return true, nil
	}
	r := reader{rest: s.content}
	for range r.uint32() {
		r.bytes(r.uint32()) // the module it comes from
		r.bytes(r.uint32()) // its name there
		kind := r.byte()
		if r.err != nil {
			return false, r.err
		}
		if kind != 0 {
			return false, nil
		}
		r.uint32() // its type
	}
	return true, r.end()
}
