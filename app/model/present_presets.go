package model

// presetLinks lead to each company's first preset, and to all of the company
// on show where it has several.
func (m Model) presetLinks() (companies, periods []PresetLink) {
	here := m.Author.Preset
	last := ""
	for _, p := range m.Place.Presets {
		href := m.Place.full(p.ID, "")
		if p.Company != last { // a company's stand together
			companies = append(companies, PresetLink{p.ID, p.Company, href, p.Company == here.Company})
			last = p.Company
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
