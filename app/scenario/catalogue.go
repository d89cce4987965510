//go:build !browser

package scenario

import (
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
)

// Catalogue is a list of presets with their files. It does not change.
type Catalogue struct {
	presets []*Preset
	own     *Preset // the one of OwnFigures, which no list has; nil is none
	files   map[string][]byte
}

// All returns the presets in the order in which they are listed.
func (c *Catalogue) All() []*Preset { return slices.Clone(c.presets) }

// Default returns the preset that is shown where none is asked for.
func (c *Catalogue) Default() *Preset { return c.presets[0] }

// ByID returns the preset of that identifier, in lower or upper case.
func (c *Catalogue) ByID(id string) (*Preset, bool) {
	for _, p := range c.presets {
		if strings.EqualFold(p.ID, id) {
			return p, true
		}
	}
	return c.own, c.own != nil && strings.EqualFold(id, OwnFigures)
}

// Addressed returns the presets that have addresses: those that are listed, and
// the one of [OwnFigures].
func (c *Catalogue) Addressed() []*Preset {
	if c.own == nil || slices.ContainsFunc(c.presets, func(p *Preset) bool { return p.ID == OwnFigures }) {
		return c.All()
	}
	return append(c.All(), c.own)
}

// Data returns a preset's own file, the JSON that [Parse] reads.
func (c *Catalogue) Data(id string) ([]byte, bool) {
	data, there := c.files[id]
	return data, there
}

// mostFiles is how many scenarios a folder may hold: each has pages and a table
// of its own.
const mostFiles = 200

// With returns the catalogue with the scenarios of a folder, its files named
// ID.json, behind those it has; one whose identifier it has takes that one's
// place. Other files and folders are passed over. The error, of type
// [FileProblems], lists all that is wrong in all of the files; dates after
// today, 2006-01-02, are.
func (c *Catalogue) With(folder fs.FS, today string) (*Catalogue, error) {
	entries, err := fs.ReadDir(folder, ".")
	if err != nil {
		return nil, err
	}
	next := &Catalogue{presets: c.All(), own: c.own, files: map[string][]byte{}}
	for id, data := range c.files {
		next.files[id] = data
	}
	var wrong FileProblems
	read := 0
	for _, entry := range entries {
		name := entry.Name()
		if entry.IsDir() || path.Ext(name) != ".json" || name == SchemaFile {
			continue
		}
		if read++; read > mostFiles {
			return nil, FileProblems{{name, Problem{Message: "is one too many: a folder holds at most " + strconv.Itoa(mostFiles) + " scenarios"}}}
		}
		data, err := fs.ReadFile(folder, name)
		if err != nil {
			return nil, err
		}
		p, err := ParseOn(data, today)
		if problems, found := err.(Problems); found {
			for _, one := range problems {
				wrong = append(wrong, FileProblem{name, one})
			}
			continue
		}
		if want := p.ID + ".json"; name != want {
			wrong = append(wrong, FileProblem{name, Problem{Path: "id", Message: "is " + p.ID + ": the file must be named " + want}})
			continue
		}
		next.put(p, data)
	}
	switch {
	case wrong != nil:
		return nil, wrong
	case read == 0:
		return nil, FileProblems{{".", Problem{Message: "holds no scenario: a file named ID.json is needed"}}}
	}
	return next, nil
}

// put adds a preset, in the place of one of its name.
func (c *Catalogue) put(p *Preset, data []byte) {
	c.files[p.ID] = data
	for i, other := range c.presets {
		if other.ID == p.ID {
			c.presets[i] = p
			return
		}
	}
	c.presets = append(c.presets, p)
}

// FileProblem is what is wrong in a file.
type FileProblem struct {
	File string
	Problem
}

// Error is the problem in one line, with its place.
func (p FileProblem) Error() string { return p.In(p.File) }

// FileProblems are those of several files.
type FileProblems []FileProblem

// Error lists them, a line each.
func (p FileProblems) Error() string {
	lines := make([]string, len(p))
	for i, one := range p {
		lines[i] = one.Error()
	}
	return strings.Join(lines, "\n")
}
