package assignment

import (
	"strconv"
	"strings"

	"breakeven/app/snippet"
)

// Query writes the link's query, without "?": first the rest as it stood, then
// the assignment's own names. [Read] reads the same assignment from it.
func (a Assignment) Query() string {
	var pairs []snippet.Pair
	add := func(name, value string) {
		if value != "" {
			pairs = append(pairs, snippet.Pair{Name: name, Value: value})
		}
	}
	add(nameTask, a.Task)
	add(nameQuestions, strings.Join(a.Questions, "\n"))
	add(nameDue, a.Due)
	shown := make([]string, len(a.Show))
	for i, part := range a.Show {
		shown[i] = string(part)
	}
	add(nameShow, strings.Join(shown, ","))
	if a.Predict {
		add(namePredict, "1")
	}
	if s := a.Problem; a.HasProblems() {
		add(nameLevel, strconv.Itoa(int(s.Level())))
		add(nameSeed, strconv.Itoa(s.Seed()))
		add(nameCount, strconv.Itoa(s.Count()))
		if s.Series() != firstSeries { // an old link means the first for ever
			add(nameSeries, strconv.Itoa(s.Series()))
		}
	}
	if a.Key {
		add(nameKey, "1")
	}
	own := snippet.Join(pairs)
	if a.Rest == "" || own == "" {
		return a.Rest + own
	}
	return a.Rest + "&" + own
}
