package model

import "strings"

// What of a page can be kept, to come back to another day.

// Kept are the parts of the address that bring the state back: of the query
// what an author says, but for the preset, and of the fragment what the reader
// moved. What hosts and newsletters add to an address is left out.
func (m Model) Kept() (query, fragment string) {
	for _, p := range splitLink(m.Place.Query) {
		if isAuthorName(p.name) && p.name != "scenario" {
			query += "&" + p.raw
		}
	}
	for _, f := range m.Moved.Fields() {
		fragment += "&" + f.String() + "=" + m.Scenario.Text(f)
	}
	return strings.TrimPrefix(query, "&"), strings.TrimPrefix(fragment, "&")
}

// Summary says in a line whose figures these are and what the reader moved:
// “Amazon: Capex, net $95.0bn; Layoffs 12,000”.
func (m Model) Summary() string {
	line, sign := m.Author.Preset.Company, ": "
	for _, f := range m.Moved.Fields() {
		line += sign + m.fixed.fields[f].label + " " + m.figure(f)
		sign = "; "
	}
	return line
}

// Address leads to the full page of a preset with what was kept of another.
func (p Place) Address(preset, query, fragment string) string {
	if query != "" {
		query = "&" + query
	}
	address := p.full(preset, query)
	if fragment != "" {
		address += "#" + fragment
	}
	return address
}
