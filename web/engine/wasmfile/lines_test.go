package wasmfile

import (
	"bytes"
	"encoding/binary"
	"errors"
	"testing"
)

// handTable is a module whose memory holds a table of that many functions,
// with the same positions: a table of stack depths, one of files, one of
// lines, and one more that the runtime needs.
func handTable(functions int) []byte {
	var positions = []byte{0, 2, 1, 0, 4, 1, 6, 1, 0, 8, 9, 0, 2, 3, 0}
	const depth, files, lines, other = 1, 4, 9, 12
	units := []byte("unit...a.go\x00....")
	at := headerSize + len(units) + len(positions)
	at += -at & 7

	table := make([]byte, at+functions*(indexEntry+recordSize+4))
	copy(table, tableMagic)
	put := func(place, value int) { binary.LittleEndian.PutUint32(table[place:], uint32(value)) }
	put(atFunctions, functions)
	put(atUnits, headerSize)
	put(atPositions, headerSize+len(units))
	put(atRecords, at)
	copy(table[headerSize:], units)
	copy(table[headerSize+len(units):], positions)
	for i := range functions {
		record := functions*indexEntry + i*(recordSize+4)
		put(at+i*indexEntry+4, record)
		put(at+record+atStackDepth, depth)
		put(at+record+atFileTable, files)
		put(at+record+atLineTable, lines)
		put(at+record+atTableCount, 1)
		put(at+record+atFirstLine, 77)
		put(at+record+recordSize, other)
	}
	return made(dataOf(segment{16, table}))
}

func TestLinesGoAndNothingElse(t *testing.T) {
	module := handTable(2)
	bare, err := WithoutLines(module)
	if err != nil {
		t.Fatal(err)
	}
	before, after := segmentsOf(t, module)[0].bytes, segmentsOf(t, bare)[0].bytes
	want := bytes.Clone(before)
	index := int(binary.LittleEndian.Uint32(want[atRecords:]))
	for _, record := range []int{index + 16, index + 16 + recordSize + 4} {
		clear(want[record+atFileTable : record+atTableCount])
		clear(want[record+atFirstLine : record+atFirstLine+4])
	}
	clear(want[headerSize : headerSize+16])
	positions := headerSize + 16
	copy(want[positions:], []byte{0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 0})
	if !bytes.Equal(after, want) {
		t.Errorf("%v\nbecame\n%v\nnot\n%v", before, after, want)
	}
	if bytes.Equal(before, after) {
		t.Error("the module given was written to")
	}
}

func TestWhatWithoutLinesRefuses(t *testing.T) {
	change := func(at int, b byte) []byte {
		module := handTable(2)
		start := bytes.Index(module, tableMagic)
		module[start+at] = b
		return module
	}
	whole := handTable(2)
	index := int(whole[bytes.Index(whole, tableMagic)+atRecords])
	for name, module := range map[string][]byte{
		"no data":               made(),
		"another form":          change(0, 0xf2),
		"no functions":          change(atFunctions, 0),
		"more functions":        change(atFunctions+1, 1),
		"no files":              change(atUnits, 1),
		"positions first":       change(atPositions, 20),
		"no positions":          change(atRecords, headerSize+16),
		"huge place":            change(atRecords+7, 0xff),
		"record beyond the end": change(index+5, 0xff),
		"endless list":          change(index+16+atTableCount+1, 1),
		"table beyond the end":  change(index+16+atStackDepth+1, 1),
		"table without end":     change(index+16+atStackDepth, 14),
	} {
		if _, err := WithoutLines(module); !errors.Is(err, ErrNoFunctionTable) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := WithoutLines(nil); !errors.Is(err, errNoModule) {
		t.Error(err)
	}
}

func TestFunctionsOfAModule(t *testing.T) {
	named := section{sectionCustom, []byte("\x04name\x01\x07\x02\x00\x01a\x02\x01c")}
	module := made(
		section{sectionImport, []byte{1, 1, 'm', 1, 'f', 0, 0}},
		section{sectionCode, []byte{2, 2, 0, 0x0b, 3, 0, 1, 0x0b}},
		named,
	)
	got, err := Functions(module)
	if err != nil || len(got) != 2 || got[0].Name != "" || got[1].Name != "c" || len(got[1].Code) != 3 {
		t.Errorf("%v, %v", got, err)
	}
	if got, err := Functions(goProgram(t)); err != nil || len(got) < 1000 {
		t.Errorf("a program of %d functions: %v", len(got), err)
	}
}
