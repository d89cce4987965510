package scenario

import (
	"maps"
	"slices"
	"strings"
)

// TextLanguage is the BCP 47 tag of the language that the preset's texts are in.
func (p *Preset) TextLanguage() string {
	if p.Language == "" {
		return "en"
	}
	return p.Language
}

// In is the preset with its texts in a language, as far as it has them there;
// the preset itself where it has none. It falls back from region to language.
func (p *Preset) In(tag string) *Preset {
	name, there := p.textsFor(tag)
	if !there {
		return p
	}
	in, t := *p, p.Languages[name]
	in.Language = tag
	for _, text := range []struct {
		to   *string
		from string
	}{{&in.Title, t.Title}, {&in.Company, t.Company}, {&in.Pool, t.Pool}, {&in.Period, t.Period}} {
		if text.from != "" {
			*text.to = text.from
		}
	}
	if len(t.Notes) > 0 {
		in.Notes = slices.Clone(t.Notes)
	}
	for f, label := range t.Labels {
		if label != "" {
			in.Fields[f].Label = label
		}
	}
	return &in
}

// textsFor names those of Languages that suit a tag best.
func (p *Preset) textsFor(tag string) (name string, there bool) {
	if _, there := p.Languages[tag]; there {
		return tag, true
	}
	for _, name := range slices.Sorted(maps.Keys(p.Languages)) {
		if primary(name) == primary(tag) && primary(tag) != primary(p.TextLanguage()) {
			return name, true
		}
	}
	return "", false
}

// primary is the language itself of a BCP 47 tag: pt of pt-BR.
func primary(tag string) string {
	language, _, _ := strings.Cut(tag, "-")
	return language
}
