package practice_test

import (
	"flag"
	"hash/fnv"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"breakeven/app/practice"
)

var begin = flag.Bool("begin", false, "write down the first problems of a series that has no file yet")

// shown is how many problems of each level a series' file has in full; of the
// rest it has a sum.
const shown = 12

// line is everything about a problem that a series promises.
func line(p practice.Problem) string {
	var b strings.Builder
	b.WriteString(strconv.Itoa(int(p.Level)) + " " + p.Question.Values[0].Text + " " + string(p.Question.Key) + " ")
	b.Write(p.Scenario.AppendJSON(nil))
	b.WriteString(" " + p.Asked.String() + "=" + p.Answer.String() + "±" + p.Tolerance.String())
	for _, m := range p.Mistakes {
		b.WriteString(" " + m.Misconception.String() + "=" + m.Answer.String())
	}
	for _, list := range [][]practice.Message{p.Hints, p.Solution} {
		b.WriteByte(' ')
		for _, m := range list {
			b.WriteString(string(m.Key) + ",")
		}
	}
	return b.String() + "\n"
}

// A series never changes. A test that fails here says that students with the
// same seed would no longer get the same problems: what was changed belongs in
// a new series.
func TestASeriesStaysWhatItIs(t *testing.T) {
	var got strings.Builder
	list := all()
	for level := practice.OneStep; level <= practice.Hardest; level++ {
		sum := fnv.New64a()
		for seed, p := range list[level] {
			text := line(p)
			if sum.Write([]byte(text)); seed < shown {
				got.WriteString(text)
			}
		}
		got.WriteString("level " + strconv.Itoa(int(level)) + ", seeds 0 to " + strconv.Itoa(seeds-1) + ": " +
			strconv.FormatUint(sum.Sum64(), 16) + "\n")
	}
	// Seeds and positions far from the first, too.
	for _, seed := range []int{4711, 123_456, practice.MostSeed} {
		for level := practice.OneStep; level <= practice.Hardest; level++ {
			set, _ := practice.NewSet(1, level, seed, practice.MostCount)
			p, _ := set.Problem(practice.MostCount - 1)
			got.WriteString(strconv.Itoa(seed) + ": " + line(p))
		}
	}
	name := filepath.Join("testdata", "series1.txt")
	want, err := os.ReadFile(name)
	if os.IsNotExist(err) && *begin {
		if err := os.WriteFile(name, []byte(got.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(got.String(), "\n")
	for i, before := range strings.Split(string(want), "\n") {
		if i >= len(lines) || lines[i] != before {
			t.Fatalf("%s, line %d:\n was %s\n now %s", name, i+1, before, lines[min(i, len(lines)-1)])
		}
	}
	if got.String() != string(want) {
		t.Fatalf("%s: there is more now than there was", name)
	}
}
