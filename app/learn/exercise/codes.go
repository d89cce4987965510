package exercise

import (
	"errors"
	"strconv"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/practice"
)

// MostCodes is how many lines are read at once.
const MostCodes = 200

// Reading is what a line of the teacher's box says.
type Reading struct {
	Line int    // from 1
	Name string // what stands before the code
	Text string // what the code says, or why it is none
	Good bool   // it is one
	// Other is a code of other problems than the assignment's: what of it
	// differs.
	Other string
}

// readings reads the teacher's box, a code a line. Empty lines are passed over.
func (m Model) readings() (list []Reading, more bool) {
	number := 0
	for line := range strings.SplitSeq(m.Codes, "\n") {
		number++
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		if len(list) == MostCodes {
			return list, true
		}
		r := Reading{Line: number}
		name, result, err := readLine(line)
		if err == nil {
			r.Name, r.Good, r.Text = name, true, m.says(result)
			if m.Assigned && result.Set != m.Progress.Set() {
				r.Other = m.text(locale.ExerciseCodeOther)
			}
		} else {
			r.Name = shortened(line)
			r.Text = err.Error()
			var code *practice.CodeError
			if errors.As(err, &code) {
				r.Text = code.Text(m.Locale)
			}
		}
		list = append(list, r)
	}
	return list, false
}

// readLine reads a code that may have a name before it, with a space, a comma,
// a semicolon, a colon or a tabulator between them. The error is the whole
// line's where it is no code either way.
func readLine(line string) (name string, r practice.Result, err error) {
	if r, err = practice.ReadCode(line); err == nil {
		return "", r, nil
	}
	// A code has spaces in it where somebody wrote it so: the shortest name that
	// leaves one.
	for at := 0; at < len(line); at++ {
		if !strings.ContainsRune(" ,;:\t", rune(line[at])) {
			continue
		}
		if r, wrong := practice.ReadCode(line[at+1:]); wrong == nil {
			return shortened(strings.TrimRight(line[:at], " ,;:\t")), r, nil
		} else if strings.LastIndexAny(line, " ,;:\t") == at {
			return "", practice.Result{}, wrong // the last word is the likeliest code
		}
	}
	return "", practice.Result{}, err
}

// shortened is what of a line a list has room for.
func shortened(line string) string {
	const most = 60
	if runes := []rune(line); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return line
}

// says is a result in words.
func (m Model) says(r practice.Result) string {
	return SetName(m.Locale, r.Set) + ": " + m.score(r)
}

// SetName names a set so that it can be found again.
func SetName(l *locale.Locale, s practice.Set) string {
	return l.Text(locale.ExerciseSet, arg("n", l.CountInt(int64(s.Level()))), arg("title", l.Text(s.Level().Title())), arg("value", strconv.Itoa(s.Seed())))
}

// score is what came of a set.
func (m Model) score(r practice.Result) string {
	hints := m.text(locale.ExerciseHintsTaken, m.count("n", r.Hints))
	if r.Hints >= practice.MostHints {
		hints = m.text(locale.ExerciseHintsMany, m.count("n", practice.MostHints))
	}
	return m.text(locale.ExerciseScore, m.count("value", r.Right), m.count("n", r.Set.Count())) + " " + hints
}
