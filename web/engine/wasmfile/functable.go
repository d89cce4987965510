package wasmfile

import "encoding/binary"

// readFunctionTable takes the table apart that begins with memory, and notes
// which positions must stay. Whatever does not fit together is an error.
func readFunctionTable(memory []byte) (*functionTable, error) {
	if len(memory) < headerSize {
		return nil, ErrNoFunctionTable
	}
	// Sizes and places are below the length of the memory or no table's.
	place := func(at int) int {
		n := binary.LittleEndian.Uint64(memory[at:])
		return int(min(n, uint64(len(memory))+1))
	}
	t := &functionTable{memory: memory, units: place(atUnits), positions: place(atPositions)}
	count, index := place(atFunctions), place(atRecords)
	if t.units < headerSize || t.positions < t.units || index <= t.positions ||
		index > len(memory) || count == 0 || count > (len(memory)-index)/indexEntry {
		return nil, ErrNoFunctionTable
	}
	t.needed = make([]bool, index-t.positions)
	t.needed[0] = true // stands for "no table"
	walked := map[int]bool{0: true}
	for i := range count {
		record := index + t.uint32(index+i*indexEntry+4)
		if record > len(memory)-recordSize {
			return nil, ErrNoFunctionTable
		}
		tables := t.uint32(record + atTableCount)
		if tables > mostTablesEach || record+recordSize+4*tables > len(memory) {
			return nil, ErrNoFunctionTable
		}
		t.records = append(t.records, record)
		places := []int{t.uint32(record + atStackDepth)}
		for k := range tables {
			places = append(places, t.uint32(record+recordSize+4*k))
		}
		for _, start := range places {
			if walked[start] {
				continue
			}
			walked[start] = true
			if !t.need(start) {
				return nil, ErrNoFunctionTable
			}
		}
	}
	return t, nil
}

// need notes that the table by position which begins there stays. Such a table
// is a list of pairs, a change of value and a stretch of code, and ends with a
// change of zero, which means nothing in its first place.
func (t *functionTable) need(start int) bool {
	if start >= len(t.needed) {
		return false
	}
	r := reader{rest: t.memory[t.positions+start : t.positions+len(t.needed)]}
	for first := true; ; first = false {
		change := r.uint32()
		if change == 0 && !first {
			break
		}
		r.uint32()
	}
	if r.err != nil {
		return false
	}
	for i := start; i < len(t.needed)-len(r.rest); i++ {
		t.needed[i] = true
	}
	return true
}
