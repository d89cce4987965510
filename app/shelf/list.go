package shelf

import (
	"strconv"
)

// Lists bear no name twice. The latest entry comes first.

// Find returns where an entry of that name stands, or -1.
func Find(list []*Entry, name string) int {
	for i, e := range list {
		if e.Name == name {
			return i
		}
	}
	return -1
}

// Put returns the list without the entry of that name and with e, unless that
// is nil, at a place.
func Put(list []*Entry, name string, at int, e *Entry) []*Entry {
	next := make([]*Entry, 0, len(list)+1)
	for _, o := range list {
		if o.Name != name {
			next = append(next, o)
		}
	}
	if e != nil {
		at = min(at, len(next))
		next = append(next, nil)
		copy(next[at+1:], next[at:])
		next[at] = e
	}
	return next
}

// Free returns the entry with its name, or with the first of "name (2)",
// "name (3)" … that is free or stands for the same link, which it tells.
func Free(list []*Entry, e *Entry) (free *Entry, there bool) {
	named := *e
	short := clean(e.Name, MostName-len(" (500)")) // a list has no more of them
	for n := 2; ; n++ {
		i := Find(list, named.Name)
		if i < 0 || list[i].Same(e) {
			return &named, i >= 0
		}
		named.Name = short + " (" + strconv.Itoa(n) + ")"
	}
}

// Join returns the list with further entries before it. One that is there
// already, by name and link, is not taken twice, and one whose name stands for
// another link gets a number. It counts those that came in, and those for which
// there was no room.
func Join(list, further []*Entry) (joined []*Entry, taken, left int) {
	joined = list
	for _, e := range further {
		free, there := Free(joined, e)
		switch {
		case there:
		case len(joined) >= Most:
			left++
		default:
			joined = Put(joined, "", taken, free)
			taken++
		}
	}
	return joined, taken, left
}
