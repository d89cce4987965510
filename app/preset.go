//go:build !js

package app

import "breakeven/app/scenario"

// readPreset reads the preset that a page brings along. A browser takes it over
// as it is; there, the reader of files is not part of the program.
func readPreset(text string) (*scenario.Preset, error) { return scenario.Parse([]byte(text)) }
