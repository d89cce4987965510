package model

import "slices"

// presetLinks lead to each company's first preset, and to all of the company
// on show where it has several.
func (m Model) presetLinks() (companies, periods []PresetLink) {
	here := m.Author.Preset
	for _, p := range m.Place.Presets {
		href := m.Place.Spoken(m.Place.full(p.ID, ""))
		if !slices.ContainsFunc(companies, func(l PresetLink) bool { return l.Name == p.Company }) {
			companies = append(companies, PresetLink{p.ID, p.Company, href, p.Company == here.Company})
		}
		if p.Company == here.Company {
			periods = append(periods, PresetLink{p.ID, p.Period, href, p.ID == here.ID})
		}
	}
	if len(periods) < 2 {
		periods = nil
	}
	return companies, periods
}
