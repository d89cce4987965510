package journeys

import (
	"net/url"
	"strings"
	"testing"
)

// fillDesk types a text into a control of the teacher's desk, in place of what stands there.
func (p *tab) fillDesk(name, text string) {
	p.Helper()
	p.focus("#desk-" + name)
	eval[bool](p, `() => { document.activeElement.select(); return true }`)
	p.press(text)
	p.waitFor("the text in "+name, `(id, text) => document.getElementById(id).value === text`, "desk-"+name, strings.ReplaceAll(text, "\r", "\n"))
}

// pick chooses one of several at the desk, by the value of it.
func (p *tab) pick(name, value string) {
	p.Helper()
	eval[bool](p, `(id, value) => {
		const list = document.getElementById(id);
		list.value = value;
		list.dispatchEvent(new Event('input', {bubbles: true}));
		return list.value === value;
	}`, "desk-"+name, value)
	p.frame()
}

// deskLink is a link that the desk hands out.
func (p *tab) deskLink(id string) string {
	p.Helper()
	return eval[string](p, `id => document.getElementById(id).value`, id)
}

// A teacher makes an assignment and hands out its link; students get what it says, and the teacher's own has the key.
func TestAnAssignmentFromTeacherToStudent(t *testing.T) {
	p := open(t, "/learn", visit{})
	p.openAll()
	p.fillDesk("title", "Lesson 3")
	p.fillDesk("task", "Read the story.\rThen answer.")
	p.fillDesk("questions", "Who pays?\rWhy “30,000”?")
	p.fillDesk("due", "Monday")
	p.fillDesk("capex", "95bn")
	p.pick("use.capex", "lock")
	p.pick("use.payroll", "hide")
	p.click("the problems", `() => document.getElementById('desk-problems-1')`)
	p.waitFor("the problems' controls", `() => !!document.getElementById('desk-level')`)
	p.pick("level", "2")
	p.fillDesk("seed", "4711")
	p.pick("count", "3")
	p.click("a part", `() => document.getElementById('desk-show-glossary')`)
	p.waitFor("the links to follow", `() => document.getElementById('student-link').value.endsWith('&level=2&seed=4711&count=3') && document.getElementById('student-link').value.match(/show=[a-z,]*practice\b/) && !document.getElementById('student-link').value.includes('glossary')`)
	student, teacher := p.deskLink("student-link"), p.deskLink("teacher-link")
	if !strings.HasPrefix(student, p.origin+"/learn?") || teacher != student+"&key=1" {
		t.Errorf("the links are\n%s\n%s", student, teacher)
	}
	p.click("the button that copies", `() => document.querySelector('[data-copy-text=student-link]')`)
	p.waitFor("the word that it is copied", `() => document.getElementById('student-link').closest('.box').innerText.includes('Copied.')`)
	if got := p.pasted(); got != student {
		t.Errorf("copied is %s", got)
	}

	p.goTo(strings.TrimPrefix(student, p.origin))
	p.waitForEngine()
	type seen struct {
		Assignment, Title, Practice        string
		Locked, Hidden, Chooser, Desk, Key bool
		Glossary                           bool
		Notices                            int
	}
	look := func() seen {
		return eval[seen](p, `() => ({
			Assignment: document.getElementById('assignment').innerText, Title: document.querySelector('h1').innerText,
			Practice: document.querySelector('#practice .chosen').innerText,
			Locked: !document.querySelector('input[data-field=capex]') && document.body.innerText.includes('$95.0bn'),
			Hidden: !document.querySelector('[data-field=payroll]'), Chooser: !!document.getElementById('exercise-level'),
			Desk: !!document.getElementById('teachers'), Key: document.documentElement.outerHTML.includes('Proof that') && !!document.querySelector('[data-key=shown]'),
			Glossary: !!document.getElementById('glossary'), Notices: document.querySelectorAll('[data-notice]').length})`)
	}
	got := look()
	for _, words := range []string{"Read the story.", "Then answer.", "Who pays?", "Why “30,000”?", "Due: Monday", "3 practice problems"} {
		if !strings.Contains(got.Assignment, words) {
			t.Errorf("the student's page lacks %q: %s", words, got.Assignment)
		}
	}
	if got.Title != "Lesson 3" || !got.Locked || !got.Hidden || got.Chooser || got.Desk || got.Key || got.Glossary || got.Notices != 0 ||
		got.Practice != "Set by your teacher. Level 2, The gap, and how many layoffs close it; number 4711" {
		t.Errorf("the student sees %+v", got)
	}
	if _, body := fetch(t, strings.TrimPrefix(student, p.origin)); strings.Contains(body, "data-key=\"shown\"") {
		t.Error("the server sends the key to students")
	}

	p.goTo(strings.TrimPrefix(teacher, p.origin))
	p.waitForEngine()
	if got = look(); !got.Key || !got.Desk || !strings.Contains(got.Assignment, "Proof that no smaller number will do: 23 layoffs leave") || !strings.Contains(got.Assignment, "Anybody who writes key=1") {
		t.Errorf("the teacher sees %+v", got)
	}
	// The desk holds it all again, and the key leads back to what students see.
	if again := p.deskLink("student-link"); again != student {
		t.Errorf("the desk makes another link of its own:\n%s\n%s", again, student)
	}
	p.click("the student's view", `() => document.querySelector('[data-key=shown] a')`)
	p.waitFor("the student's view", `() => location.search && !location.search.includes('key=1') && !document.querySelector('[data-key=shown]')`)
}

// What a link says wrongly is named, and what the page does not know stays in it.
func TestAnAssignmentNamesWhatItCanNotUse(t *testing.T) {
	p := open(t, "/learn?level=9&due=a&due=b&key=maybe&task=Read.&capex=much&show=practice,nonsense&utm_source=x", visit{})
	for _, name := range []string{"level", "due", "key", "capex", "show"} {
		if !strings.Contains(p.notices(), name) {
			t.Errorf("%s is not named: %s", name, p.notices())
		}
	}
	if got := eval[string](p, `() => document.getElementById('assignment').innerText`); !strings.Contains(got, "Read.") || !strings.Contains(got, "Level 1") {
		t.Errorf("what can be used is not: %s", got)
	}
}

// Nothing in a link becomes markup or runs, in the student's view, the teacher's, or on paper.
func TestAHostileAssignmentStaysText(t *testing.T) {
	p := blank(t, visit{})
	for i := 0; i < len(hostile); i += 7 {
		q := url.Values{"key": {"1"}, "level": {"1"}}
		for _, name := range []string{"task", "questions", "due", "title", "seed", "count", "show", "predict"} {
			q.Set(name, hostile[i])
		}
		p.goTo("/learn?" + q.Encode())
		p.waitForEngine()
		eval[bool](p, `() => {
			window.print = () => {};
			document.querySelector('#assignment [data-print][data-key]').click();
			return true;
		}`)
		p.waitFor("the sheet", `() => !!document.querySelector('.sheet')`)
		p.harmless("the assignment " + hostile[i])
	}
}
