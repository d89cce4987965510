package assignment

import (
	"reflect"
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/practice"
)

var parts = []Part{"working", "backwards", "practice"}

func read(query string) (Assignment, string) {
	a, notices := Read(locale.Practice(locale.English), parts, query)
	var all []string
	for _, n := range notices {
		all = append(all, n.Name+": "+n.Text)
	}
	return a, strings.Join(all, "\n")
}

func set(t testing.TB, level practice.Level, seed, count int) practice.Set {
	t.Helper()
	s, ok := practice.NewSet(1, level, seed, count)
	if !ok {
		t.Fatal("no such set")
	}
	return s
}

func TestALinkIsReadBack(t *testing.T) {
	for _, a := range []Assignment{
		{},
		{Task: "Read the story.\n\nThen answer.", Questions: []string{"Who pays?", "Why “30,000”? 100% & <more>"}, Due: "Monday, 9:00"},
		{Show: []Part{"working", "practice"}, Predict: true, Key: true, Problem: set(t, practice.Taxed, 0, 20)},
		{Rest: "scenario=meta-2025&capex=1&lock=capex&utm_source=x&?secret=a%20b", Due: "1.2.", Problem: set(t, practice.OneStep, 999_999, 1)},
	} {
		got, notices := read(a.Query())
		if !reflect.DeepEqual(got, a) || notices != "" {
			t.Errorf("%+v\nas %s\nis read as %+v\n%s", a, a.Query(), got, notices)
		}
	}
}

func TestWhatALinkAsksFor(t *testing.T) {
	a, notices := read("level=3")
	if a.Problem != set(t, practice.MixedPeriods, 1, 5) || notices != "" || !a.Asks() || !a.HasProblems() {
		t.Errorf("level=3 asks for %+v %s", a, notices)
	}
	a, _ = read("scenario=meta-2025&capex=1&lock=capex&utm_source=x")
	if a.Asks() || a.HasProblems() || !a.Shows("working") {
		t.Errorf("a link to the page is an assignment: %+v", a)
	}
	a, _ = read("show=practice")
	if a.Asks() || a.Shows("working") || !a.Shows("practice") {
		t.Errorf("show=practice shows %v", a.Show)
	}
	if keyed := a.WithKey(true); !keyed.Key || a.Key {
		t.Error("WithKey changed its own assignment, or did not")
	}
}

// What can't be used is named, with what would be right, and costs nothing else.
func TestWhatCanNotBeUsedIsNamed(t *testing.T) {
	const rest = "capex=5&utm_source=x"
	for query, want := range map[string]string{
		"level=8":               "level: “level=8” can’t be: level is a whole number from 1 to 7, in digits alone. It was left out.",
		"level=%2B1":            "level: “level=+1” can’t be: level is a whole number from 1 to 7, in digits alone. It was left out.",
		"seed=1000000":          "seed: “seed=1000000” can’t be: seed is a whole number from 0 to 999,999, in digits alone. It was left out.",
		"count=0":               "count: “count=0” can’t be: count is a whole number from 1 to 20, in digits alone. It was left out.",
		"series=2":              "series: “series=2” can’t be: series is a whole number from 1 to 1, in digits alone. It was left out.",
		"key=yes":               "key: “key=yes” can’t be: key is 1 or 0. It was left out.",
		"predict=":              "predict: “predict=” can’t be: predict is 1 or 0. It was left out.",
		"due=a&due=b":           "due: due is given more than once. The author’s own setting is shown instead.",
		"task=%zz":              "task: “task=%zz” is not text that can be read: copy the link once more. The author’s own setting is shown instead.",
		"show=working,nonsense": "show: “show=nonsense” is none of working, backwards, practice, so it was left out.",
		"task=" + strings.Repeat("x", MostTask+1):   "task: “task=" + strings.Repeat("x", 35) + "…” can’t be: task is at most 1,000 characters long. It was left out.",
		"questions=" + strings.Repeat("a%0A", 13):   "questions: “questions=" + strings.Repeat("a ", 12) + "a” can’t be: questions is at most 12 lines of at most 300 characters. It was left out.",
		"questions=" + strings.Repeat("b", 301):     "questions: “questions=" + strings.Repeat("b", 30) + "…” can’t be: questions is at most 12 lines of at most 300 characters. It was left out.",
		"due=%E2%80%AE" + strings.Repeat("%20", 90): "",
	} {
		a, notices := read(rest + "&" + query)
		if notices != want {
			t.Errorf("%.60s\nsays %s\nnot  %s", query, notices, want)
		}
		if a.Rest != rest {
			t.Errorf("%.60s: the rest is %s", query, a.Rest)
		}
	}
}

// The longest texts stay texts, and fit.
func TestTheLongestAssignmentFits(t *testing.T) {
	a := Assignment{Task: strings.Repeat("Word ", MostTask/5-1) + "ends", Due: strings.Repeat("d", MostDue), Problem: set(t, practice.Backwards, 999_999, 20)}
	for range MostQuestions {
		a.Questions = append(a.Questions, strings.Repeat("why ", MostQuestion/4-1)+"not?")
	}
	if n := len(a.Query()); n > MostQuery {
		t.Errorf("the longest assignment in English has %d bytes, of %d", n, MostQuery)
	}
	if got, notices := read(a.Query()); !reflect.DeepEqual(got, a) || notices != "" {
		t.Errorf("it is not read back: %s", notices)
	}
}

// FuzzRead: whatever a query says, what was read from it is read again from its
// own link, nothing in it turns or hides text, and the rest is all there.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"", "level=1&seed=2&count=3&key=1&predict=1&show=working", "task=a%0D%0Ab%E2%80%A8c&questions=%0A%0A1%0A&due=%20x%20",
		"task=<script>&capex=%zz&&=&a=b=c", "level=1&level=2&series=9&seed=-1", "task=%FF&due=%00", "questions=a+b%2Bc&utm_source=%20",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, query string) {
		a, _ := read(query)
		again, notices := read(a.Query())
		if !reflect.DeepEqual(again, a) || notices != "" {
			t.Errorf("%q\nis read as %+v\nand then   %+v\n%s", query, a, again, notices)
		}
		for _, text := range append([]string{a.Task, a.Due}, a.Questions...) {
			if Plain(text) != text {
				t.Errorf("%q is not plain", text)
			}
		}
		if tooLong(a.Task, MostTask) || tooLong(a.Due, MostDue) || len(a.Questions) > MostQuestions {
			t.Errorf("%q: too long", query)
		}
	})
}
