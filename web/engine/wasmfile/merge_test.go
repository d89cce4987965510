package wasmfile

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"testing"
)

// made writes a module by hand: sections in order, then what is in them.
func made(parts ...section) []byte { return join(parts) }

func dataOf(list ...segment) section { return section{sectionData, writeSegments(list, 0)} }

// image is the memory that segments make, by address.
func image(list []segment) map[uint32]byte {
	memory := map[uint32]byte{}
	for _, s := range list {
		for i, b := range s.bytes {
			if b != 0 { // memory starts as zeros
				memory[s.offset+uint32(i)] = b
			}
		}
	}
	return memory
}

func sameImage(a, b map[uint32]byte) bool {
	if len(a) != len(b) {
		return false
	}
	for at, value := range a {
		if b[at] != value {
			return false
		}
	}
	return true
}

func TestMemoryStaysTheSame(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		var list []segment
		at := uint32(random.IntN(5000))
		for range random.IntN(40) {
			s := segment{at, make([]byte, random.IntN(30))}
			for i := range s.bytes {
				s.bytes[i] = byte(random.IntN(4))
			}
			list = append(list, s)
			at += uint32(len(s.bytes) + random.IntN(3)*random.IntN(MostGap))
		}
		random.Shuffle(len(list), func(i, k int) { list[i], list[k] = list[k], list[i] })
		module := made(dataOf(list...))
		before := segmentsOf(t, module)
		merged, err := Merge(module)
		if err != nil {
			t.Fatal(err)
		}
		after := segmentsOf(t, merged)
		if !sameImage(image(before), image(after)) {
			t.Fatalf("memory of %v becomes that of %v", before, after)
		}
		if again, err := Merge(merged); err != nil || !bytes.Equal(again, merged) {
			t.Fatalf("merging again changes it: %v", err)
		}
	}
}

func TestGapsThatAreWrittenOut(t *testing.T) {
	for _, c := range []struct {
		gap, want int
	}{{0, 1}, {1, 1}, {MostGap, 1}, {MostGap + 1, 2}} {
		merged, err := Merge(made(dataOf(segment{10, []byte{1}}, segment{uint32(11 + c.gap), []byte{2}})))
		if err != nil {
			t.Fatal(err)
		}
		if got := len(segmentsOf(t, merged)); got != c.want {
			t.Errorf("a gap of %d leaves %d segments, not %d", c.gap, got, c.want)
		}
	}
}

// A memory from outside may hold anything between the segments.
func TestAnImportedMemoryKeepsItsGaps(t *testing.T) {
	imports := section{sectionImport, []byte{1, 1, 'm', 1, 'm', 2, 0, 1}}
	merged, err := Merge(made(imports, dataOf(segment{10, []byte{1}}, segment{12, []byte{2}}, segment{13, []byte{3}})))
	if err != nil {
		t.Fatal(err)
	}
	if got := segmentsOf(t, merged); len(got) != 2 || len(got[1].bytes) != 2 {
		t.Errorf("segments at 10, 12 and 13 became %v", got)
	}
	functions := section{sectionImport, []byte{1, 1, 'm', 1, 'f', 0, 0}}
	merged, err = Merge(made(functions, dataOf(segment{10, []byte{1}}, segment{12, []byte{2}})))
	if err != nil || len(segmentsOf(t, merged)) != 1 {
		t.Errorf("an imported function keeps segments apart: %v", err)
	}
}

// Where segments are counted ahead of the code, instructions may name them.
func TestNumbersOfSegmentsStayInForce(t *testing.T) {
	module := made(
		section{1, []byte{1, 0x60, 0, 0}},                                 // a function type without parameters
		section{3, []byte{1, 0}},                                          // one function of it
		section{5, []byte{1, 0, 1}},                                       // a memory of one page
		section{8, []byte{0}},                                             // which runs at the start
		section{sectionDataCount, []byte{2}},                              //
		section{sectionCode, []byte{1, 5, 0, 0xfc, 9, 1, instructionEnd}}, // data.drop 1
		dataOf(segment{10, []byte{1}}, segment{12, []byte{2}}),
	)
	merged, err := Merge(module)
	if err != nil {
		t.Fatal(err)
	}
	after := segmentsOf(t, merged)
	if len(after) != 2 || len(after[0].bytes) != 3 || len(after[1].bytes) != 0 {
		t.Errorf("segments became %v", after)
	}
	if !valid(t, module) || !valid(t, merged) {
		t.Error("the module is not valid")
	}
}

func TestAModuleWithoutDataIsLeftAlone(t *testing.T) {
	module := made(section{sectionCustom, []byte("\x04name")})
	merged, err := Merge(module)
	if err != nil || !bytes.Equal(merged, module) {
		t.Errorf("%v, %v", merged, err)
	}
}

func TestWhatMergeRefuses(t *testing.T) {
	whole := made(dataOf(segment{10, []byte("abc")}))
	for name, c := range map[string]struct {
		module []byte
		want   error
	}{
		"nothing":           {nil, errNoModule},
		"another version":   {[]byte("\x00asm\x02\x00\x00\x00"), errNoModule},
		"cut off":           {whole[:len(whole)-1], errCutOff},
		"cut in a header":   {whole[:9], errCutOff},
		"two data sections": {made(dataOf(), dataOf()), errSections},
		"unknown section":   {made(section{14, nil}), errSections},
		"overlap":           {made(dataOf(segment{10, []byte("abc")}, segment{12, []byte("d")})), errOverlap},
		"beyond the end":    {made(dataOf(segment{^uint32(0), []byte("ab")})), errOverlap},
		"passive":           {made(section{sectionData, []byte{1, 1, 1, 'a'}}), errPassive},
		"second memory":     {made(section{sectionData, []byte{1, 2, 1, 0x41, 0, 0x0b, 1, 'a'}}), errMemories},
		"offset of global":  {made(section{sectionData, []byte{1, 0, 0x23, 0, 0x0b, 1, 'a'}}), errOffset},
		"offset goes on":    {made(section{sectionData, []byte{1, 0, 0x41, 0, 0x41, 0, 0x0b, 1, 'a'}}), errOffset},
		"more than counted": {made(section{sectionData, []byte{0, 7}}), errTrailing},
		"less than counted": {made(section{sectionData, []byte{0xff, 0xff, 0xff, 0xff, 0x0f}}), errCutOff},
		"long number":       {made(section{sectionData, []byte{0xff, 0xff, 0xff, 0xff, 0x1f}}), errNumber},
		"long offset":       {made(section{sectionData, []byte{1, 0, 0x41, 0x80, 0x80, 0x80, 0x80, 0x08, 0x0b, 0}}), errNumber},
		"false count":       {made(section{sectionDataCount, []byte{3}}, dataOf(segment{1, []byte{1}})), errDataCount},
	} {
		if _, err := Merge(c.module); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, not %v", name, err, c.want)
		}
	}
}

func FuzzMerge(f *testing.F) {
	f.Add(made(dataOf(segment{10, []byte("abc")}, segment{20, []byte("d")})))
	f.Add(made(section{sectionImport, []byte{1, 1, 'm', 1, 'm', 2, 0, 1}}, dataOf(segment{1 << 31, []byte{1}})))
	f.Add(made(section{sectionDataCount, []byte{1}}, dataOf(segment{0, nil})))
	f.Add(handTable(3))
	f.Fuzz(func(t *testing.T, module []byte) {
		_, _ = WithoutLines(module)
		_, _ = Functions(module)
		merged, err := Merge(module)
		if err != nil {
			return
		}
		list, err := sections(merged)
		if err != nil {
			t.Fatal(err)
		}
		if find(list, sectionData) == nil {
			return
		}
		if !sameImage(image(segmentsOf(t, module)), image(segmentsOf(t, merged))) {
			t.Fatal("memory changes")
		}
	})
}
