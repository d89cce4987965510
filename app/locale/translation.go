//go:build !browser

package locale

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Translation says what a template has lost or added beside the English one, nil if nothing: a placeholder, a plural
// class of the language, a space at its ends. Tight is for languages that join their texts without spaces.
func (l *Locale) Translation(english, template string, tight bool) error {
	source, translated := parse(english), parse(template)
	if translated.fault != nil {
		return translated.fault
	}
	var faults []error
	want, got := placeholders(source.parts), placeholders(translated.parts)
	for _, name := range want {
		if !slices.Contains(got, name) {
			faults = append(faults, fmt.Errorf("{%s} is lost", name))
		}
	}
	for _, name := range got {
		if !slices.Contains(want, name) {
			faults = append(faults, fmt.Errorf("{%s} is filled by nobody", name))
		}
	}
	faults = append(faults, l.pluralFaults(translated.parts)...)
	if len(translated.parts) == 0 {
		faults = append(faults, errors.New("it is empty"))
	}
	for name, has := range map[string]func(s, edge string) bool{"begin": strings.HasPrefix, "end": strings.HasSuffix} {
		if !tight && has(template, " ") != has(english, " ") {
			faults = append(faults, fmt.Errorf("it does not %s with a space where English does, or does where English does not", name))
		}
	}
	return errors.Join(faults...)
}

// placeholders are the names a message takes, sorted, each once.
func placeholders(parts []part) []string {
	var names []string
	for _, p := range parts {
		if p.kind == argPart || p.kind == pluralPart {
			names = append(names, p.text)
		}
		for _, b := range p.branches {
			names = append(names, placeholders(b.parts)...)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// pluralFaults looks for forms that are missing, there twice or never chosen. Where forms are for exact numbers alone,
// the other needs no class beside it.
func (l *Locale) pluralFaults(parts []part) (faults []error) {
	classes := []string{"other"}
	for _, class := range l.plurals {
		classes = append(classes, class.name)
	}
	for _, p := range parts {
		var forms []string
		byClass := false
		for _, b := range p.branches {
			faults = append(faults, l.pluralFaults(b.parts)...)
			if slices.Contains(forms, b.selector) {
				faults = append(faults, fmt.Errorf("plural of {%s}: the form “%s” is there twice", p.text, b.selector))
			}
			forms = append(forms, b.selector)
			exact := strings.HasPrefix(b.selector, "=")
			if !exact && !slices.Contains(classes, b.selector) {
				faults = append(faults, fmt.Errorf("plural of {%s}: the language has no class “%s”", p.text, b.selector))
			}
			byClass = byClass || !exact && b.selector != "other"
		}
		for _, class := range classes {
			if byClass && !slices.Contains(forms, class) {
				faults = append(faults, fmt.Errorf("plural of {%s}: the form “%s” is missing", p.text, class))
			}
		}
	}
	return faults
}
