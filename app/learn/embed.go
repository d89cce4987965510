package learn

import (
	"slices"
	"strings"

	"breakeven/app/model"
)

// inEmbed are the names that show= has in an embed: its chart and its ways to
// close the gap are the calculator's here.
var inEmbed = [...]string{"chart", "equivalents", Working}

// PartsForEmbeds are the parts that an embed's show= may name and that only this
// page has: it takes the embed's place then, so that no other embed carries them.
func PartsForEmbeds() []string {
	return slices.DeleteFunc(partNames(), func(name string) bool { return name == Calculator || slices.Contains(inEmbed[:], name) })
}

// ForEmbed gives the query of this page that shows what an embed's query asks
// for, the calculator first. It is false where the embed itself has all of it.
func ForEmbed(query string) (string, bool) {
	only := PartsForEmbeds()
	for _, p := range model.Pairs(query) {
		if p.Name != nameShow {
			continue
		}
		for item := range strings.SplitSeq(p.Value, ",") {
			if slices.Contains(only, strings.TrimSpace(item)) {
				return query + "&" + nameShow + "=" + Calculator, true
			}
		}
	}
	return "", false
}
