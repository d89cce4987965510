//go:build !js

package app

import (
	"sort"
	"strconv"
	"strings"
)

// tableWriter takes the answers apart into what repeats and what differs. An
// answer's text is a pattern with its numbers cut out; the numbers stand in
// columns, one value a place, and a column that serves several texts is written
// once. What comes out is
//
//	{"slots":    [[selector, kind], …],
//	 "patterns": [["It would take ", 0, " layoffs …"], …],   a number: a column
//	 "fields":   {"capex": {"at": "60…|61…", "columns": ["…|…"], "answers": [[slot, pattern] or [slot, [pattern, …]]]}}}
//
// Lists of values are joined with "|", which no number holds; a column with one
// value for all places is that value alone.
type tableWriter struct {
	table    table
	slots    map[slot]int
	patterns map[string]int
}

type table struct {
	Slots    [][2]string           `json:"slots"`
	Patterns [][]any               `json:"patterns"`
	Fields   map[string]tableField `json:"fields"`
}

type tableField struct {
	At      string   `json:"at"`
	Columns []string `json:"columns"`
	Answers [][2]any `json:"answers"`
}

// newTableWriter starts a table with nothing in it: where the author locks every
// slider it stays so, and a script reads empty lists.
func newTableWriter() *tableWriter {
	return &tableWriter{
		table: table{Slots: [][2]string{}, Patterns: [][]any{}, Fields: map[string]tableField{}},
		slots: map[slot]int{}, patterns: map[string]int{},
	}
}

// add writes one slider's answers, a row a place.
func (w *tableWriter) add(field string, at []string, rows []map[slot]string) {
	slots := make([]slot, 0, len(rows[0]))
	for s := range rows[0] {
		slots = append(slots, s)
	}
	sort.Slice(slots, func(i, j int) bool {
		return slots[i].selector+" "+slots[i].kind < slots[j].selector+" "+slots[j].kind
	})
	var columns []column
	f := tableField{At: strings.Join(at, "|")}
	for _, s := range slots {
		texts := make([]cut, len(rows))
		groups := map[string][]int{} // pattern → the rows that have it
		var order []string
		for i, row := range rows {
			texts[i] = cutNumbers(row[s])
			key := texts[i].key()
			if groups[key] == nil {
				order = append(order, key)
			}
			groups[key] = append(groups[key], i)
		}
		patterns := make([]int, len(rows))
		for _, key := range order {
			members := groups[key]
			first := texts[members[0]]
			assigned := make([]int, len(first.numbers))
			for n := range first.numbers {
				c := newColumn(len(rows))
				for _, i := range members {
					c.set(i, texts[i].numbers[n])
				}
				columns, assigned[n] = place(columns, c)
			}
			id := w.pattern(first.pieces, assigned)
			for _, i := range members {
				patterns[i] = id
			}
		}
		answer := [2]any{w.slot(s), patterns}
		if len(order) == 1 {
			answer[1] = patterns[0]
		}
		f.Answers = append(f.Answers, answer)
	}
	for _, c := range columns {
		f.Columns = append(f.Columns, c.String())
	}
	w.table.Fields[field] = f
}

func (w *tableWriter) done() table { return w.table }

// place finds a column that holds another's values already, or can.
func place(columns []column, c column) ([]column, int) {
	for k := range columns {
		if columns[k].takes(c) {
			columns[k].merge(c)
			return columns, k
		}
	}
	return append(columns, c), len(columns)
}

func (w *tableWriter) slot(s slot) int {
	i, ok := w.slots[s]
	if !ok {
		i = len(w.table.Slots)
		w.slots[s] = i
		w.table.Slots = append(w.table.Slots, [2]string{s.selector, s.kind})
	}
	return i
}

// pattern returns the number of a text's pattern with its columns.
func (w *tableWriter) pattern(pieces []string, columns []int) int {
	var list []any
	key := ""
	for i, p := range pieces {
		if p != "" {
			list = append(list, p)
		}
		key += p + "\x00"
		if i < len(columns) {
			list = append(list, columns[i])
			key += strconv.Itoa(columns[i]) + "\x01"
		}
	}
	i, ok := w.patterns[key]
	if !ok {
		i = len(w.table.Patterns)
		w.patterns[key] = i
		if list == nil {
			list = []any{""}
		}
		w.table.Patterns = append(w.table.Patterns, list)
	}
	return i
}

// cut is a text cut at its numbers; there is one piece more than numbers.
type cut struct{ pieces, numbers []string }

// key tells patterns apart.
func (c cut) key() string { return strings.Join(c.pieces, "\x00") }

// cutNumbers cuts a text at its numbers: digits, with single points or commas
// between them. Those in an attribute's name or a character reference stay.
func cutNumbers(s string) (c cut) {
	start := 0
	for i := 0; i < len(s); {
		if !isDigit(s[i]) {
			i++
			continue
		}
		end := i + 1
		for end < len(s) && (isDigit(s[end]) || (s[end] == '.' || s[end] == ',') && end+1 < len(s) && isDigit(s[end+1])) {
			end++
		}
		if end < len(s) && s[end] == '=' || strings.HasSuffix(s[:i], "&#") {
			i = end
			continue
		}
		c.pieces = append(c.pieces, s[start:i])
		c.numbers = append(c.numbers, s[i:end])
		start, i = end, end
	}
	c.pieces = append(c.pieces, s[start:])
	return c
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// column is a number at each place; some places may not need it.
type column struct {
	values []string
	needed []bool
}

func newColumn(n int) column { return column{make([]string, n), make([]bool, n)} }

func (c column) set(i int, v string) { c.values[i], c.needed[i] = v, true }

// takes reports whether another column agrees wherever both are needed.
func (c column) takes(o column) bool {
	for i, needed := range o.needed {
		if needed && c.needed[i] && c.values[i] != o.values[i] {
			return false
		}
	}
	return true
}

func (c column) merge(o column) {
	for i, needed := range o.needed {
		if needed {
			c.set(i, o.values[i])
		}
	}
}

func (c column) String() string {
	first, constant := "", true
	for i, v := range c.values {
		if c.needed[i] {
			if first == "" {
				first = v
			}
			constant = constant && v == first
		}
	}
	if constant {
		return first
	}
	return strings.Join(c.values, "|")
}
