package journeys

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp/kb"

	"breakeven/app/locale"
	"breakeven/app/practice"
)

// problemOf is a problem of a set of the first series, as the engine has it.
func problemOf(t testing.TB, level practice.Level, seed, count, at int) practice.Problem {
	t.Helper()
	set, ok := practice.NewSet(1, level, seed, count)
	p, there := set.Problem(at)
	if !ok || !there {
		t.Fatal("no such problem")
	}
	return p
}

const practiceOf4711 = "/learn?show=practice&level=2&seed=4711&count=2"

// hear has the page remember what its live regions say, as a screen reader would.
func (p *tab) hear() {
	p.Helper()
	eval[bool](p, `() => {
		window.spoken = [];
		new MutationObserver(all => {
			for (const m of all) {
				const region = (m.target.nodeType === 3 ? m.target.parentElement : m.target)?.closest?.('#practice [role=status], #practice [aria-live]');
				if (region && region.innerText && region.checkVisibility()) spoken.push(region.innerText);
			}
		}).observe(document.body, {subtree: true, childList: true, characterData: true});
		return true;
	}`)
}

// hears waits until a live region has said something that begins so.
func (p *tab) hearsOf(words string) {
	p.Helper()
	p.waitFor("a live region to say "+words, `w => spoken.some(s => s.split('\n').some(line => line.replace(/\u2060/g, '').startsWith(w)))`, words)
}

// focusArrives waits until the focus is at an element.
func (p *tab) focusArrives(id string) {
	p.Helper()
	p.waitFor("the focus at "+id, `id => document.activeElement.id === id`, id)
}

// answer types an answer where the focus is, in place of what stands there, and presses Enter.
func (p *tab) answer(text string) {
	p.Helper()
	eval[bool](p, `() => { document.activeElement.select(); return true }`)
	p.press(text)
	p.press(kb.Enter)
}

// practiceSays waits for the verdict on an answer.
func (p *tab) practiceSays(verdict, words string) {
	p.Helper()
	p.waitFor("the verdict "+verdict+": "+words, `(v, w) => {
		const e = document.querySelector('#practice .verdict');
		return (e?.dataset.verdict ?? '') === v && e.innerText.replace(/\u2060/g, '').startsWith(w);
	}`, verdict, words)
}

// A student solves a set with the keyboard alone: every control has a name, whatever happens is said, and the focus is
// where the next thing is to be done.
func TestAStudentSolvesASetByKeyboardAlone(t *testing.T) {
	p := open(t, practiceOf4711, visit{width: 640})
	p.hear()
	first := problemOf(t, practice.RoundedUp, 4711, 2, 0)
	english := locale.Practice(locale.English)
	if got := eval[string](p, `() => document.getElementById('exercise-question').innerText.replace(/\u2060/g, '')`); got != strings.ReplaceAll(first.Question.Text(english, "USD"), "\u2060", "") {
		t.Errorf("the question is %q", got)
	}
	p.tabTo("#exercise-answer")
	if got := eval[string](p, `() => {
		const box = document.activeElement;
		return box.labels[0].innerText + '|' + box.getAttribute('aria-describedby').split(' ').every(id => document.getElementById(id)?.innerText);
	}`); got != "Your answer|true" {
		t.Errorf("the box is named and described %q", got)
	}
	p.answer("many")
	p.hearsOf("That is not a number.")
	p.focusArrives("exercise-answer")
	p.answer(first.Mistakes[0].Answer.String())
	p.practiceSays("wrong", first.Explain(first.Mistakes[0].Misconception).Text(english, "USD"))
	p.hearsOf(first.Explain(first.Mistakes[0].Misconception).Text(english, "USD"))
	p.answer("7")
	p.practiceSays("wrong", "Not yet. Try again, or take a hint. It must be exact.")

	p.tabTo("[data-exercise=hint]")
	p.press(kb.Enter)
	p.hearsOf("Hint 1 of 4. ")
	p.press(kb.Enter)
	p.hearsOf("Hint 2 of 4. ")
	if eval[bool](p, `() => !!document.querySelector('#practice .solution')`) {
		t.Error("the solution stands there before there is one")
	}
	eval[bool](p, `() => { document.getElementById('exercise-answer').focus(); return true }`)
	p.answer(first.Answer.String() + " people")
	p.hearsOf("Right.")
	p.focusArrives("exercise-next")
	if got := eval[int](p, `() => document.querySelectorAll('#practice .solution li').length`); got != len(first.Solution) {
		t.Errorf("the solution has %d steps, not %d", got, len(first.Solution))
	}
	p.press(kb.Enter)
	p.focusArrives("exercise-problem")
	if got := eval[string](p, `() => document.activeElement.innerText + document.getElementById('exercise-answer').value + document.querySelector('#practice .verdict').innerText`); got != "Problem 2 of 2" {
		t.Errorf("the next problem begins with %q", got)
	}
	p.tabTo("[data-exercise=give-up]")
	p.press(kb.Enter)
	p.focusArrives("exercise-solution")
	p.hearsOf("The solution is shown.")
	p.tabTo("#exercise-next")
	p.press(kb.Enter)
	p.focusArrives("exercise-done")
	want := practice.Result{Set: set4711(t), Hints: 2}.Code()
	p.waitFor("the code "+want, `want => document.querySelector('[data-code]')?.dataset.code === want`, want)
	p.tabTo("[data-exercise=copy]")
	p.press(kb.Enter)
	p.hearsOf("Copied.")
	if got := p.pasted(); got != want {
		t.Errorf("copied %q, not %q", got, want)
	}
	p.tabTo("[data-exercise=again]")
	p.press(kb.Enter)
	p.focusArrives("exercise-problem")
}

func set4711(t testing.TB) practice.Set {
	t.Helper()
	set, ok := practice.NewSet(1, practice.RoundedUp, 4711, 2)
	if !ok {
		t.Fatal("no such set")
	}
	return set
}

// Another day, and in another tab, the student goes on where they were.
func TestPracticeGoesOnAfterAReload(t *testing.T) {
	p := open(t, "/learn?show=practice", visit{})
	p.click("the hint", `() => document.querySelector('[data-exercise=hint]')`)
	p.waitFor("the hint", `() => document.querySelector('#practice .hints').innerText.startsWith('Hint 1')`)
	p.focus("#exercise-answer")
	p.answer(problemOf(t, practice.OneStep, 1, 5, 0).Answer.String())
	p.focusArrives("exercise-next")
	p.press(kb.Enter)
	p.focusArrives("exercise-problem")

	eval[bool](p, `() => { document.getElementById('exercise-level').focus(); return true }`)
	p.press("5")
	p.focus("#exercise-seed")
	eval[bool](p, `() => { document.activeElement.select(); return true }`)
	p.press("x")
	p.press(kb.Enter)
	p.waitFor("what is wrong with the number", `() => document.getElementById('exercise-seed-e').innerText === 'The number is a whole one from 0 to 999,999.' && document.activeElement.id === 'exercise-seed'`)
	eval[bool](p, `() => { document.activeElement.select(); return true }`)
	p.press("42")
	p.press(kb.Enter)
	p.focusArrives("exercise-problem")
	tax := problemOf(t, practice.Taxed, 42, 5, 0)
	p.focus("#exercise-answer")
	p.answer(tax.Answer.String())
	p.focusArrives("exercise-next")

	p.goTo("/learn?show=practice")
	p.waitForEngine()
	p.waitFor("the solved problem", `() => document.querySelectorAll('#practice .solution li').length > 0 && document.getElementById('exercise-seed').value === '42' && document.getElementById('exercise-level').value === '5'`)
	// The earlier set is still where it was left.
	other := p.beside()
	other.goTo("/learn?show=practice&level=1&seed=1&count=5")
	other.waitForEngine()
	other.waitFor("the second problem", `() => document.querySelector('#practice .where').innerText.startsWith('Problem 2 of 5')`)

	p.click("other problems", `() => document.querySelector('[data-exercise=another]')`)
	p.waitFor("a number drawn", `() => /^\d+$/.test(document.getElementById('exercise-seed').value) && document.getElementById('exercise-seed').value !== '42' && !document.querySelector('#practice .solution')`)
}

// Where the browser keeps nothing, a set can be solved all the same, and it says what that means.
func TestPracticeWithoutStorage(t *testing.T) {
	p := blank(t, visit{})
	call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{
		Source: `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, {get() { throw new DOMException('closed', 'SecurityError') }});`})
	p.goTo(practiceOf4711)
	p.waitForEngine()
	p.waitFor("that nothing is kept", `() => document.getElementById('practice').innerText.includes('This browser keeps nothing more for this page')`)
	for i := range 2 {
		p.focus("#exercise-answer")
		p.answer(problemOf(t, practice.RoundedUp, 4711, 2, i).Answer.String())
		p.focusArrives("exercise-next")
		p.press(kb.Enter)
	}
	want := practice.Result{Set: set4711(t), Right: 2}.Code()
	p.waitFor("the code "+want, `want => document.querySelector('[data-code]')?.dataset.code === want`, want)
}

// A teacher pastes a class's codes and reads what each says, without the site.
func TestATeacherReadsAClassesCodes(t *testing.T) {
	p := open(t, practiceOf4711, visit{})
	code := practice.Result{Set: set4711(t), Right: 1, Hints: 3}.Code()
	p.focus("#exercise-codes")
	p.press("Anna " + strings.ToLower(code) + "\r<b id=hostile>\r" + code[:13] + "2")
	p.waitFor("the readings", `() => document.querySelector('#practice .readings li:nth-child(3)')?.innerText.includes('There is a slip')`)
	got := eval[[]string](p, `() => [document.querySelector('#practice .count').innerText, ...[...document.querySelectorAll('#practice .readings li')].map(e => e.value + ' ' + e.className + ' ' + e.innerText)]`)
	for i, want := range []string{
		"1 code read. 2 lines are no codes.",
		"1 good Anna: Level 2, The gap, and how many layoffs close it; number 4711: 1 of 2 problems right at the first try. 3 hints taken.",
		"2 bad <b id=hostile>: A result code has",
		"3 bad " + code[:13] + "2: There is a slip in this code.",
	} {
		if !strings.HasPrefix(got[i], want) {
			t.Errorf("it says %q, not %q", got[i], want)
		}
	}
	p.harmless("a teacher's box")
}

// Without script the page says so, and has the first problem with its solution in a closed detail.
func TestPracticeWithoutScript(t *testing.T) {
	p := open(t, practiceOf4711, visit{width: 320, noScript: true})
	p.narrow(320)
	first := problemOf(t, practice.RoundedUp, 4711, 2, 0)
	type seen struct {
		Text  string
		Open  bool
		Steps int
		Dead  int // controls that do nothing
	}
	got := eval[seen](p, `() => {
		const part = document.getElementById('practice'), key = part.querySelector('noscript details');
		return {Text: part.innerText, Open: key.open, Steps: key.querySelectorAll('li').length,
			Dead: [...part.querySelectorAll('button, input, select, textarea')].filter(e => e.checkVisibility({visibilityProperty: true})).length};
	}`)
	if !strings.Contains(got.Text, "Practice needs this page’s script") || got.Open || got.Steps != len(first.Solution) || got.Dead != 0 {
		t.Errorf("without script it shows %+v", got)
	}
}

// axe-core finds nothing, and nothing is wider than the page, in each state of practice and at the teacher's desk.
func TestPracticeIsAccessible(t *testing.T) {
	// Both widths and both schemes: what a width changes, no colour does.
	for width, dark := range map[int]bool{320: true, 1280: false} {
		t.Run(fmt.Sprintf("%d px, dark %v", width, dark), func(t *testing.T) {
			p := open(t, "/learn?show=practice,glossary&level=3&seed=9&count=1&key=1&task=Read+it.&questions=Why%3F&due=Monday", visit{width: width, dark: dark})
			p.openAll()
			p.narrow(width)
			p.accessible("as it comes")
			p.focus("#exercise-answer")
			p.answer("7")
			p.practiceSays("wrong", "")
			p.click("the hint", `() => document.querySelector('[data-exercise=hint]')`)
			for name, text := range map[string]string{"capex": "much", "due": strings.Repeat("x", 90), "seed": "-"} {
				p.focus("#desk-" + name)
				eval[bool](p, `() => { document.activeElement.select(); return true }`)
				p.press(text)
			}
			p.focus("#exercise-codes")
			p.press("nonsense\r" + practice.Result{Set: set4711(t), Right: 1}.Code())
			p.waitFor("it all", `() => document.querySelectorAll('#practice .readings li').length === 2 && document.querySelectorAll('#teachers [aria-invalid]').length === 3`)
			p.narrow(width)
			p.accessible("answered and wrong")
			p.click("the solution", `() => document.querySelector('[data-exercise=give-up]')`)
			p.focusArrives("exercise-solution")
			p.accessible("solved")
			p.click("the end", `() => document.querySelector('[data-exercise=next]')`)
			p.focusArrives("exercise-done")
			p.narrow(width)
			p.accessible("at the end")
		})
	}
}
