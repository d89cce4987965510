package languages

import (
	"io/fs"
	"slices"
	"strings"
	"sync"

	"breakeven/app/locale"
)

// A language is read when it is first asked for, and then kept.
type language struct {
	tag  string
	load func() (*locale.Locale, table)
}

// known has one for each authored file, by tag.
var known = func() (list []language) {
	names, _ := fs.Glob(files, "*.json")
	for _, name := range names {
		tag := strings.TrimSuffix(name, ".json")
		list = append(list, language{tag, sync.OnceValues(func() (*locale.Locale, table) { return mustLoad(tag) })})
	}
	return list
}()

// All is every language, English first, then by tag. The pseudo-language is none of them.
func All() []*locale.Locale {
	all := []*locale.Locale{locale.English}
	for _, l := range known {
		one, _ := l.load()
		all = append(all, one)
	}
	return all
}

// For finds the language of a BCP 47 tag, such as "de-AT" or "pt". It is another region's where there is only that, but
// never one in another script: "zh-TW" is not found. It reports false, with English, for what is not there.
func For(tag string) (*locale.Locale, bool) {
	tag = strings.ReplaceAll(tag, "_", "-")
	if strings.EqualFold(tag, pseudoTag) {
		return Pseudo(), true
	}
	for _, l := range known {
		if !strings.EqualFold(first(l.tag), first(tag)) {
			continue
		}
		if one, t := l.load(); strings.EqualFold(tag, l.tag) || serves(t, tag) {
			return one, true
		}
	}
	return locale.For(tag)
}

// first is the part of a tag that names the language.
func first(tag string) string {
	language, _, _ := strings.Cut(tag, "-")
	return language
}

// serves tells whether a table is right for a tag of its language.
func serves(t table, tag string) bool {
	parts := strings.Split(tag, "-")
	if len(parts) == 1 {
		return true
	}
	if len(parts[1]) == len("Hans") {
		return strings.EqualFold(parts[1], t.Script)
	}
	return !slices.ContainsFunc(t.Except, func(except string) bool { return strings.EqualFold(except, parts[0]+"-"+parts[1]) })
}
