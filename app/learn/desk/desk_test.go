package desk

import (
	"reflect"
	"strings"
	"testing"

	"breakeven/app/learn/assignment"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
)

var (
	english = locale.Practice(locale.English)
	parts   = []PartName{{"working", "Working"}, {"backwards", "Backwards"}, {"practice", "Practice"}}
)

func partIDs() []assignment.Part { return []assignment.Part{"working", "backwards", "practice"} }

// at is the desk of a page with that query.
func at(query string) Model {
	a, _ := assignment.Read(english, partIDs(), query)
	return Load(english, pageOf(a), parts, a, "/learn")
}

func pageOf(a assignment.Assignment) model.Model {
	return model.Load(locale.English, scenario.Default(), model.Place{Query: a.Rest})
}

// isRead fails where a link from the desk is not read as the desk has it, or
// not without a notice.
func isRead(t testing.TB, m Model) {
	t.Helper()
	for _, key := range []bool{false, true} {
		link := m.Link(key)
		_, query, ok := strings.Cut(link, "?")
		if !ok {
			t.Fatalf("the link is %q", link)
		}
		a, notices := assignment.Read(english, partIDs(), query)
		notices = append(notices, pageOf(a).Notices...)
		if len(notices) > 0 || !reflect.DeepEqual(a, m.Assignment().WithKey(key)) {
			t.Errorf("%s\nis read as %+v\n%+v", link, a, notices)
		}
	}
}

func TestATeacherMakesALink(t *testing.T) {
	m := at("scenario=amazon-2025-9m&utm_source=x")
	isRead(t, m)
	for _, msg := range []Msg{
		Typed{"task", "Read the story."}, Typed{"questions", "Who pays?\n\nWhy?"}, Typed{"due", "Monday"}, Typed{"title", "Lesson 3"},
		Typed{"capex", "95bn"}, Typed{"use.capex", "lock"}, Typed{"taxRate", "21%"}, Typed{"use.taxRate", "hide"},
		Ticked{"show", "backwards", false}, Ticked{"predict", "1", true}, Ticked{"problems", "1", true},
		Typed{"level", "3"}, Typed{"count", "10"}, Drawn{1_004_711},
	} {
		m = Update(m, msg)
		isRead(t, m)
	}
	const want = "/learn?scenario=amazon-2025-9m&capex=95000000000&taxRate=0.21&lock=capex&hide=taxRate&title=Lesson%203&utm_source=x" +
		"&task=Read%20the%20story.&questions=Who%20pays%3F%0AWhy%3F&due=Monday&show=working,practice&predict=1&level=3&seed=4711&count=10"
	if got := m.Link(false); got != want {
		t.Errorf("the link is\n%s\nnot\n%s", got, want)
	}
	if got := m.Link(true); got != want+"&key=1" {
		t.Errorf("the teacher's link is %s", got)
	}
	// Opened again, it is the same form.
	_, query, _ := strings.Cut(m.Link(true), "?")
	if again := at(query); again.Link(false) != want || !Present(again).OthersOpen {
		t.Errorf("opened again, the link is %s", again.Link(false))
	}
	if s := Present(m); s.Wrong != "" || len(s.Links) != 2 || !s.Chosen || s.Ticks[1].On || !s.Ticks[0].On {
		t.Errorf("it shows %+v", s)
	}
	if m = Update(m, Ticked{"show", "backwards", true}); strings.Contains(m.Link(false), "show=") {
		t.Error("all parts are said one by one")
	}
}

func TestWhatCanNotBeReadIsNamed(t *testing.T) {
	for name, c := range map[string][2]string{
		"capex":              {"ninety", "Capex: That is not a number."},
		"taxRate":            {"120%", "Cash tax rate is 0% or more and below 100%"},
		"layoffs":            {"900,000", "Layoffs is"},
		"seed":               {"x", "The number is a whole one from 0 to 999,999."},
		"task":               {strings.Repeat("a", assignment.MostTask+1), "Task, in your words is at most 1,000 characters long"},
		"questions":          {strings.Repeat("a\n", 13), "Questions, one a line is at most 12 lines"},
		"due":                {strings.Repeat("a", assignment.MostDue+1), "Due is at most 80 characters long"},
		"title":              {strings.Repeat("a", model.TitleLimit+1), "Heading is at most 200 characters long"},
		"noticeMonths":       {"11", "Notice"},
		"months":             {"5", "Period"},
		"gpuPrice":           {"0", "Price"},
		"headcount":          {"1.5", "Headcount: That is not a whole number."},
		"severancePerLayoff": {"-5", "Severance"},
	} {
		m := Update(at(""), Ticked{"problems", "1", true})
		m = Update(m, Typed{name, c[0]})
		if got := m.wrong[name]; !strings.HasPrefix(got, strings.TrimSuffix(c[1], " ")) || !strings.HasSuffix(got, "Until then it is left out.") {
			t.Errorf("%s gets %q", name, got)
		}
		if s := Present(m); s.Wrong == "" || len(s.Links) != 2 {
			t.Errorf("%s: beside the links it says %q", name, s.Wrong)
		}
		isRead(t, m)
	}
}

// A link that a server would refuse is none.
func TestATooLongLinkIsNone(t *testing.T) {
	m := Update(at(""), Typed{"task", strings.Repeat("语", assignment.MostTask)})
	if s := Present(m); m.Link(false) != "" || len(s.Links) != 0 || !strings.HasPrefix(s.Wrong, "This is too much for a link") {
		t.Errorf("a link of %d bytes gets %q", len(m.Link(false)), s.Wrong)
	}
	if m.Assignment().Task == "" {
		t.Error("it can't be printed either")
	}
}

// What was moved on the page can be taken over.
func TestTheFiguresOfThePage(t *testing.T) {
	page := model.Load(locale.English, scenario.Default(), model.Place{Fragment: "capex=123456789&layoffs=5"})
	m := Update(at(""), Taken{page})
	isRead(t, m)
	if got := m.Link(false); !strings.Contains(got, "capex=123456789") || !strings.Contains(got, "layoffs=5") || strings.Contains(got, "payroll") {
		t.Errorf("the link is %s", got)
	}
}

func TestCopying(t *testing.T) {
	m := Update(at(""), Copied{StudentLink, true})
	if s := Present(m); s.Links[0].Said != "Copied." || s.Links[1].Said != "" {
		t.Errorf("it says %+v", s.Links)
	}
	if s := Present(Update(m, Typed{"due", "x"})); s.Links[0].Said != "" {
		t.Error("it still says so of another link")
	}
	if s := Present(Update(m, Copied{StudentLink, false})); !strings.Contains(s.Links[0].Said, "by hand") {
		t.Errorf("it says %+v", s.Links)
	}
}

// FuzzDesk: whatever a link says and whatever is typed, the desk's own link is
// read without a notice, as the desk has it.
func FuzzDesk(f *testing.F) {
	f.Add("", "capex", "95bn")
	f.Add("headcount=5&layoffs=9&min.capex=5&max.capex=4&basis.capex=1&lock=capex,x&hide=capex", "headcount", "3")
	f.Add("capex=%zz&title=%00&task=<b>&level=9&show=x&a=b&a=b&theme=purple&lang=1&accent=xyz", "title", "\u202e\r\n")
	f.Add("months=1&noticeMonths=1&capex=5&capex=6&step.capex=-1&scenario=nonsense&events=2&id=", "use.months", "hide")
	f.Fuzz(func(t *testing.T, query, name, text string) {
		m := at(query)
		m = Update(m, Typed{name, text})
		if !m.tooLong {
			isRead(t, m)
		}
		Present(m)
	})
}
