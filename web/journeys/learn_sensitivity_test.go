package journeys

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp/kb"
)

// movedCell is a field moved one way, as the table of the classroom has it.
type movedCell struct{ Field, Way, Figure, Status, Layoffs, Change, Words string }

// moved reads the whole table.
func (p *tab) moved() []movedCell {
	p.Helper()
	return eval[[]movedCell](p, `() => [...document.querySelectorAll('tr[data-moved]')].flatMap(row => ['less', 'more'].map(way => {
		const cell = name => row.querySelector('[data-way=' + way + '][data-cell=' + name + ']');
		return {Field: row.dataset.moved, Way: way, Figure: cell('figure').dataset.value, Status: cell('layoffs').dataset.status,
			Layoffs: cell('layoffs').dataset.value, Change: cell('change')?.dataset.value ?? '', Words: cell('layoffs').innerText};
	}))`)
}

// checkMoved holds every cell of the table against the command's answers for a scenario.
func (p *tab) checkMoved(here scenario, share string) {
	p.Helper()
	before, _ := strconv.ParseInt(solve(p, here)["breakevenLayoffs"], 10, 64)
	cells, answered := p.moved(), 0
	if len(cells) != 2*17 {
		p.Fatalf("the table has %d moves", len(cells))
	}
	for _, c := range cells {
		if c.Figure == "" {
			if c.Status != "" || c.Layoffs != "" || c.Words == "" {
				p.Errorf("%s does not move, and reads %+v", c.Field, c)
			}
			continue
		}
		other := here.with(c.Field, c.Figure)
		if c.Field == "months" { // the page's figures keep the months that they cover
			other["basis"] = map[string]any{"revenue": 9, "otherCosts": 9, "payroll": 12, "stockPay": 9, "capex": 9, "depreciation": 9}
		}
		p.compareMoved(c, solve(p, other), before)
		answered++
	}
	if answered < 8 {
		p.Errorf("only %d moves by %s have an answer", answered, share)
	}
}

func (p *tab) compareMoved(c movedCell, want outputs, before int64) {
	p.Helper()
	change := ""
	if n, err := strconv.ParseInt(want["breakevenLayoffs"], 10, 64); err == nil {
		change = strconv.FormatInt(n-before, 10)
	}
	if c.Status != want["status"] || c.Layoffs != want["breakevenLayoffs"] || c.Change != change {
		p.Errorf("%s at %s is %+v, solve says %s %q, a change of %q", c.Field, c.Figure, c, want["status"], want["breakevenLayoffs"], change)
	}
}

// worked waits until nothing of the part is of older figures.
func (p *tab) worked() {
	p.Helper()
	p.frame()
	p.waitFor("the tables to be worked out", `() => !document.querySelector('#sensitivity [aria-busy]') && !document.getElementById('sense-progress').textContent`)
}

// option picks one of a choice.
func (p *tab) option(id, value string) {
	p.Helper()
	eval[bool](p, `(id, value) => { const s = document.getElementById(id); s.value = value; s.dispatchEvent(new Event('change', {bubbles: true})); return s.value === value }`, id, value)
	p.frame()
}

// fill types into a box by its id, and presses Enter.
func (p *tab) fill(id, text string) {
	p.Helper()
	p.focus("#" + id)
	eval[bool](p, `id => { document.getElementById(id).select(); return true }`, id)
	p.press(text)
	p.press(kb.Enter)
	p.frame()
}

// Without script the page has every field moved by a tenth, and the drawing.
func TestSensitivityWithoutScript(t *testing.T) {
	p := open(t, "/learn", visit{noScript: true})
	p.checkMoved(amazon, "10%")
	if !eval[bool](p, `() => document.querySelectorAll('.tornado rect.less').length > 3 && document.querySelectorAll('.tornado rect.more').length > 3`) {
		t.Error("there is no drawing")
	}
	p = open(t, "/learn?scenario=amazon-2025-9m&capex=95000000000", visit{noScript: true})
	p.checkMoved(amazon.with("capex", "95000000000"), "10%")
}

func TestSensitivityFollows(t *testing.T) {
	p := open(t, "/learn", visit{})
	p.enter("capex", "95bn")
	p.enter("taxRate", "21%")
	here := amazon.with("capex", "95000000000", "taxRate", "0.21")
	p.worked()
	p.checkMoved(here, "10%")
	for text, percent := range map[string]string{"12,5": "12.5", "33.3 %": "33.3"} {
		p.fill("sense-share-box", text)
		p.worked()
		p.checkMoved(here, percent)
		if got := eval[string](p, `() => document.getElementById('sense-share-box').value`); got != percent+"%" {
			t.Errorf("%q reads %s", text, got)
		}
	}
	p.fill("sense-share-box", "much")
	if got := eval[[]string](p, `() => [document.getElementById('sense-share-box').value, document.getElementById('sense-share-e').innerText]`); got[0] != "much" || got[1] == "" {
		t.Errorf("what can't be read is %q", got)
	}
	p.fill("sense-share-box", "10")
	p.focus("#sense-share")
	p.press(kb.ArrowRight)
	p.worked()
	if got := eval[string](p, `() => document.getElementById('sense-share-box').value`); got != "11%" {
		t.Errorf("an arrow key leads to %s", got)
	}
	p.checkMoved(here, "11")
}

// gridCell is a cell of the two-way table with the values of its column and row.
type gridCell struct{ Column, Row, Status, Value, Text string }

// lookAt moves the sliders of the map to a cell and reads the table around it; the cell itself comes first.
func (p *tab) lookAt(column, row int) []gridCell {
	p.Helper()
	for axis, at := range []int{column, row} {
		eval[bool](p, `(id, at) => { const s = document.getElementById(id); s.value = at; s.dispatchEvent(new Event('input', {bubbles: true})); return +s.value === at }`,
			fmt.Sprintf("sense-pick-%d", axis), at)
		p.frame()
	}
	p.frame()
	return eval[[]gridCell](p, `() => {
		const table = document.querySelector('table.cells'), heads = [...table.querySelectorAll('thead th')];
		const read = td => ({Column: heads[td.cellIndex - 1].dataset.value, Row: td.parentElement.cells[0].dataset.value,
			Status: td.dataset.status, Value: td.dataset.value, Text: td.innerText});
		const looked = table.querySelector('td.looked');
		return [looked, ...[...table.querySelectorAll('tbody td')].filter(td => td !== looked)].map(read);
	}`)
}

// checkCells holds cells against the command's answers.
func (p *tab) checkCells(here scenario, across, down string, cells ...gridCell) {
	p.Helper()
	for _, c := range cells {
		want := solve(p, here.with(across, c.Column, down, c.Row))
		if c.Status != want["status"] || c.Value != want["breakevenLayoffs"] || c.Text == "" {
			p.Errorf("%s %s, %s %s is %+v, solve says %s %q", across, c.Column, down, c.Row, c, want["status"], want["breakevenLayoffs"])
		}
	}
}

func TestTwoWayTable(t *testing.T) {
	p := open(t, "/learn?show=sensitivity", visit{})
	random := rand.New(rand.NewPCG(6, 41))
	check := func(here scenario, across, down string, size int) {
		t.Helper()
		p.worked()
		for range 3 {
			cells := p.lookAt(random.IntN(size), random.IntN(size))
			sample := append(cells[:1:1], cells[1+random.IntN(len(cells)-1)], cells[1+random.IntN(len(cells)-1)])
			p.checkCells(here, across, down, sample...)
			if said := eval[[2]string](p, `() => { const e = document.querySelector('[data-looked]'); return [e.dataset.looked, e.dataset.value] }`); said != [2]string{cells[0].Status, cells[0].Value} {
				t.Errorf("the cell is %+v, said is %v", cells[0], said)
			}
		}
	}
	check(amazon, "capex", "revenue", 11)
	p.option("sense-size", "41")
	check(amazon, "capex", "revenue", 41)
	p.option("sense-field-0", "payroll")
	p.option("sense-field-1", "otherCosts")
	check(amazon, "payroll", "otherCosts", 41)
	p.fill("sense-first-0", "$50 bn")
	p.fill("sense-last-0", "90.5bn")
	p.worked()
	p.checkCells(amazon, "payroll", "otherCosts", p.lookAt(0, 40)[0], p.lookAt(40, 0)[0])
	if first, last := p.lookAt(0, 0)[0], p.lookAt(40, 40)[0]; first.Column != "50000000000" || last.Column != "90500000000" {
		t.Errorf("the table reaches from %s to %s", first.Column, last.Column)
	}
	p.fill("sense-first-0", "99bn")
	if wrong := eval[string](p, `() => document.getElementById('sense-first-0-e').innerText`); wrong == "" {
		t.Error("an end beyond the other is taken")
	}
	// By the keyboard, and by pointing at the map.
	p.lookAt(20, 20)
	p.focus("#sense-pick-0")
	p.press(kb.ArrowRight)
	p.frame()
	if at := eval[string](p, `() => document.getElementById('sense-pick-0').value`); at != "21" {
		t.Errorf("an arrow key leads to column %s", at)
	}
	p.click("the map", `() => document.querySelector('.plane')`)
	p.frame()
	if at := eval[string](p, `() => document.getElementById('sense-pick-0').value + ' ' + document.getElementById('sense-pick-1').value`); at != "20 20" {
		t.Errorf("a click in the middle leads to %s", at)
	}
}

// Sliders go on answering while a table is made, on a slow machine; what was begun for older figures never shows.
func TestSlidersMoveWhileATableIsMade(t *testing.T) {
	p := open(t, "/learn", visit{})
	p.option("sense-size", "41")
	p.worked()
	call(p, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 6})
	for i := range 6 {
		// A choice begins a table; the slider is moved before it can be there.
		eval[bool](p, `(size, value) => {
			const s = document.getElementById('sense-size');
			s.value = size;
			s.dispatchEvent(new Event('change', {bubbles: true}));
			const slider = document.querySelector('input[type=range][data-field=payroll]');
			slider.value = value;
			slider.dispatchEvent(new Event('input', {bubbles: true}));
			return true;
		}`, []string{"31", "41"}[i%2], strconv.Itoa(60+i)+"000000000")
		p.frame()
		p.frame()
		if got := p.value("payroll"); got != strconv.Itoa(60+i)+"000000000" {
			t.Errorf("the slider stands at %s", got)
		}
	}
	eval[bool](p, `() => { document.querySelector('input[type=range][data-field=payroll]').dispatchEvent(new Event('change', {bubbles: true})); return true }`)
	call(p, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 1})
	here := amazon.with("payroll", p.value("payroll"))
	p.expect(here)
	p.worked()
	p.checkMoved(here, "10%")
	for _, at := range [][2]int{{0, 0}, {13, 27}, {25, 15}, {40, 40}} {
		p.checkCells(here, "capex", "revenue", p.lookAt(at[0], at[1])[0])
	}
}

func TestSensitivityIsAccessible(t *testing.T) {
	for _, v := range []visit{{width: 320}, {width: 1280, dark: true}} {
		p := open(t, "/learn?show=calculator,sensitivity,compare", v)
		p.accessible("as it comes")
		p.option("sense-size", "41")
		p.fill("sense-share-box", "nonsense")
		p.fill("sense-first-0", "nonsense")
		p.option("compare-choice-0", "preset meta-2025")
		p.option("compare-choice-1", "link")
		p.fill("compare-link-1", "nonsense")
		p.worked()
		p.accessible("chosen and wrong")
	}
}
