//go:build !browser

package scenario

import (
	"embed"
	"slices"
	"strings"
	"sync"
)

//go:embed data/*.json
var files embed.FS

// order is how presets are listed; the first is the default.
var order = []string{"amazon-2025-9m", "microsoft-fy25", "meta-2025"}

var load = sync.OnceValue(func() []*Preset {
	presets := make([]*Preset, len(order))
	for i, id := range order {
		data, err := files.ReadFile("data/" + id + ".json")
		if err != nil {
			panic("scenario: " + err.Error())
		}
		if presets[i], err = Parse(data); err != nil {
			panic("scenario: data/" + id + ".json: " + err.Error())
		}
	}
	return presets
})

// All returns the presets in the order in which they are listed.
func All() []*Preset { return slices.Clone(load()) }

// Default returns the preset that is shown where none is asked for.
func Default() *Preset { return load()[0] }

// ByID returns the preset of that identifier, in lower or upper case.
func ByID(id string) (*Preset, bool) {
	for _, p := range load() {
		if strings.EqualFold(p.ID, id) {
			return p, true
		}
	}
	return nil, false
}
