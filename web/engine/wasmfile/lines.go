package wasmfile

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
)

// ErrNoFunctionTable says that a module holds no table of functions in the
// form that this package knows, which Go has written since version 1.20.
var ErrNoFunctionTable = errors.New("no table of functions of a known form in the module")

// WithoutLines returns a merged module of a Go program without its tables of
// lines and files. Stack traces then say "?:0" behind each function's name.
// Everything else in the table of functions, and every address, stays.
//
// What the runtime needs to find its way in a stack lies between those tables,
// so nothing moves: what only they refer to is filled with zeros.
func WithoutLines(module []byte) ([]byte, error) {
	list, err := sections(module)
	if err != nil {
		return nil, err
	}
	data := find(list, sectionData)
	if data == nil {
		return nil, ErrNoFunctionTable
	}
	segments, err := readSegments(data.content)
	if err != nil {
		return nil, err
	}
	for i, s := range segments {
		for _, at := range tableStarts(s) {
			t, err := readFunctionTable(s.bytes[at:])
			if err != nil {
				continue // some other data that begins like a table
			}
			segments[i].bytes = slices.Clone(s.bytes)
			t.memory = segments[i].bytes[at:]
			t.dropLines()
			count := 0
			if find(list, sectionDataCount) != nil {
				count = len(segments)
			}
			data.content = writeSegments(segments, count)
			return join(list), nil
		}
	}
	return nil, ErrNoFunctionTable
}

// tableMagic begins a table of functions: the number of its form, two zeros,
// the length of the shortest instruction and that of a pointer.
var tableMagic = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// tableStarts finds where in a segment a table of functions may begin.
func tableStarts(s segment) []int {
	var starts []int
	for from := 0; ; {
		i := bytes.Index(s.bytes[from:], tableMagic)
		if i < 0 {
			return starts
		}
		if (uint64(s.offset)+uint64(from+i))%8 == 0 {
			starts = append(starts, from+i)
		}
		from += i + 1
	}
}

// Places in the header of the table of functions, and in a function's record.
const (
	headerSize     = 72
	atFunctions    = 8  // how many there are
	atUnits        = 40 // table of the files of each compilation unit
	atPositions    = 56 // tables by position in the code, one behind the other
	atRecords      = 64 // index of the records, then the records
	indexEntry     = 8  // start of the code, place of the record: four bytes each
	recordSize     = 44 // without the list of tables at its end
	atStackDepth   = 16
	atFileTable    = 20
	atLineTable    = 24
	atTableCount   = 28
	atFirstLine    = 36
	mostTablesEach = 64
)

// functionTable is Go's table of functions.
type functionTable struct {
	memory    []byte // from its header on
	units     int    // where the names of files begin, and positions follow
	positions int
	records   []int  // where each function's record is
	needed    []bool // the bytes of positions that more than lines refer to
}

func (t *functionTable) uint32(at int) int { return int(binary.LittleEndian.Uint32(t.memory[at:])) }

// dropLines empties what tells of lines and files.
func (t *functionTable) dropLines() {
	for _, record := range t.records {
		for _, at := range []int{atFileTable, atLineTable, atFirstLine} {
			clear(t.memory[record+at : record+at+4])
		}
	}
	clear(t.memory[t.units:t.positions])
	for i, needed := range t.needed {
		if !needed {
			t.memory[t.positions+i] = 0
		}
	}
}
