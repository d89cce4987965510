//go:build !browser

package scenario

import (
	"embed"
	"sync"
)

//go:embed data/*.json own-figures.json
var files embed.FS

// order is how presets are listed; the first is the default.
var order = []string{
	"amazon-2025-9m", "amazon-2025-q3", "amazon-2025", "amazon-2026-q1", "amazon-claim",
	"microsoft-fy25",
	"meta-2025", "meta-2022",
	"alphabet-2025", "alphabet-2023",
	"intel-2025",
}

// BuiltIn returns the presets that the program brings along.
var BuiltIn = sync.OnceValue(func() *Catalogue {
	c := &Catalogue{files: map[string][]byte{}}
	for _, id := range order {
		p, data := builtIn("data/" + id + ".json")
		c.put(p, data)
	}
	c.own, c.files[OwnFigures] = builtIn(OwnFigures + ".json")
	return c
})

// builtIn reads a file of the program's own.
func builtIn(name string) (*Preset, []byte) {
	data, err := files.ReadFile(name)
	if err != nil {
		panic("scenario: " + err.Error())
	}
	p, err := Parse(data)
	if err != nil {
		panic("scenario: " + name + ": " + err.Error())
	}
	return p, data
}

// All returns the built-in presets in the order in which they are listed.
func All() []*Preset { return BuiltIn().All() }

// Default returns the preset that is shown where none is asked for.
func Default() *Preset { return BuiltIn().Default() }

// ByID returns the built-in preset of that identifier, in lower or upper case.
func ByID(id string) (*Preset, bool) { return BuiltIn().ByID(id) }

// Data returns a built-in preset's own file, the JSON that [Parse] reads.
func Data(id string) ([]byte, bool) { return BuiltIn().Data(id) }
