package wasmfile

import (
	"cmp"
	"errors"
	"slices"
)

// MostGap is the longest run of zeros, in bytes, that is written out to join
// two segments. Longer ones do not get smaller by it.
const MostGap = 1024

var errOverlap = errors.New("data segments overlap or lie beyond four gibibytes")

// Merge returns the module with its data segments joined where at most
// [MostGap] bytes lie between them. The memory the program starts with stays
// the same to the last byte, and so does everything else in the module.
//
// It expects what linkers write: segments with constant places in the first
// memory that don't overlap. Anything else is an error.
func Merge(module []byte) ([]byte, error) {
	list, err := sections(module)
	if err != nil {
		return nil, err
	}
	data := find(list, sectionData)
	if data == nil {
		return slices.Clone(module), nil
	}
	segments, err := readSegments(data.content)
	if err != nil {
		return nil, err
	}
	// Code may name segments by their index only where they are counted ahead
	// of it. Each is empty once the program runs, merged or not, so empty ones
	// in the places of those that are gone keep every index in force.
	count := 0
	if s := find(list, sectionDataCount); s != nil {
		r := reader{rest: s.content}
		count = int(r.uint32())
		if err := r.end(); err != nil {
			return nil, err
		}
		if count != len(segments) {
			return nil, errDataCount
		}
	}
	gap := 0
	own, err := importsFunctionsAlone(list)
	if err != nil {
		return nil, err
	}
	if own { // a memory from outside need not hold zeros between the segments
		gap = MostGap
	}
	merged, err := merge(segments, gap)
	if err != nil {
		return nil, err
	}
	data.content = writeSegments(merged, count)
	return join(list), nil
}

// merge joins neighbours with at most gap bytes between them.
func merge(segments []segment, gap int) ([]segment, error) {
	slices.SortStableFunc(segments, func(a, b segment) int { return cmp.Compare(a.offset, b.offset) })
	var merged []segment
	var end uint64
	for _, s := range segments {
		if len(s.bytes) == 0 && uint64(s.offset) <= end {
			continue // it only asks that the memory reach to its offset, which it must anyway
		}
		if uint64(s.offset) < end || s.end() > 1<<32 {
			return nil, errOverlap
		}
		if n := len(merged); n > 0 && uint64(s.offset)-end <= uint64(gap) {
			last := &merged[n-1]
			last.bytes = append(last.bytes, make([]byte, uint64(s.offset)-end)...)
			last.bytes = append(last.bytes, s.bytes...)
		} else {
			// What is read has no room behind it, so appending to it copies.
			merged = append(merged, segment{s.offset, s.bytes})
		}
		end = s.end()
	}
	return merged, nil
}
