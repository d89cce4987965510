package app

import "breakeven/app/scenario"

func readPreset(text string) (*scenario.Preset, error) { return scenario.Read(text) }
