package journeys

import (
	"fmt"
	"testing"
)

// compared reads one column of the comparison, by the rows' names.
func (p *tab) compared(column int) map[string]string {
	p.Helper()
	return eval[map[string]string](p, `at => Object.fromEntries([...document.querySelectorAll('tr[data-compared]')].filter(r => r.cells[at + 1]).map(r => [r.dataset.compared, r.cells[at + 1].dataset.value]))`, column)
}

// columns waits until so many scenarios stand side by side.
func (p *tab) columns(n int) {
	p.Helper()
	p.waitFor(fmt.Sprintf("%d columns", n), `n => !document.querySelector('#compare [aria-busy]') && document.querySelectorAll('table.sides thead th').length === n + 1`, n)
	p.frame()
}

// checkSide holds a column against a scenario and the command's answer.
func (p *tab) checkSide(column int, here scenario) {
	p.Helper()
	got, want := p.compared(column), solve(p, here)
	for field, value := range here {
		if field != "basis" && got[field] != fmt.Sprint(value) {
			p.Errorf("column %d: %s is %s, not %v", column, field, got[field], value)
		}
	}
	for out, row := range map[string]string{
		"status": "status", "breakevenLayoffs": "breakevenLayoffs", "fcf": "fcf", "fcfAfterLayoffs": "fcfAfterLayoffs", "gapClosedShare": "gapClosedShare",
		"firstPeriodLayoffs": "firstPeriod.breakevenLayoffs", "paybackMonths": "paybackMonths", "capexCut": "equivalents.capexCut",
		"revenueGrowth": "equivalents.revenueGrowth", "payCut": "equivalents.payCut", "gpusForgone": "equivalents.gpusForgone", "gpusFunded": "gpusFunded",
	} {
		if got[row] != want[out] {
			p.Errorf("column %d: %s is %q, solve says %q", column, row, got[row], want[out])
		}
	}
}

// The calculator, a scenario that the reader keeps, and a link stand side by side; what differs is marked, and the first
// column follows the calculator.
func TestSideBySide(t *testing.T) {
	p := open(t, "/", visit{})
	p.enter("capex", "95bn")
	p.save("Dear chips")
	p.goTo("/learn")
	p.waitForEngine()
	p.columns(1)
	if shown := eval[string](p, `() => document.getElementById('compare-choice-0').selectedOptions[0]?.text ?? 'no option'`); shown != "Nothing" {
		t.Errorf("the first choice says %s", shown)
	}
	p.option("compare-choice-0", "kept Dear chips")
	p.columns(2)
	p.checkSide(0, amazon)
	p.checkSide(1, amazon.with("capex", "95000000000"))
	if marked := eval[[]string](p, `() => [...document.querySelectorAll('tr[data-compared]')].filter(r => r.querySelector('td.ne')).map(r => r.dataset.compared + ': ' + r.querySelector('td.ne').firstChild.textContent + r.querySelector('td.ne').childNodes[1].textContent + r.querySelector('td.ne').childNodes[2].textContent)`); len(marked) < 5 || marked[0] != "capex: ≠ differs: $95bn" {
		t.Errorf("marked are %q", marked)
	}
	p.option("compare-choice-1", "link")
	p.fill("compare-link-1", "https://example.org/embed/amazon-2025-9m?taxRate=0.21#payroll=80000000000&layoffs=12000")
	p.columns(3)
	p.checkSide(2, amazon.with("taxRate", "0.21", "payroll", "80000000000", "layoffs", "12000"))
	p.enter("revenue", "510bn")
	p.waitFor("the first column to follow", `() => document.querySelector('tr[data-compared=revenue] td').dataset.value === '510000000000'`)
	p.checkSide(0, amazon.with("revenue", "510000000000"))
	p.checkSide(1, amazon.with("capex", "95000000000"))
}

// Another preset is fetched from the site; its figures are the command's.
func TestPresetBeside(t *testing.T) {
	p := open(t, "/learn?show=compare", visit{width: 320, touch: true})
	p.option("compare-choice-0", "preset microsoft-fy25")
	p.columns(2)
	p.option("compare-choice-1", "preset amazon-2025-9m")
	p.columns(3)
	got := p.compared(1)
	r := open(t, "/?scenario=microsoft-fy25", visit{})
	want, err := r.outputs()
	if err != nil {
		t.Fatal(err)
	}
	if got["fcf"] == "" || got["fcf"] != want["fcf"] || got["breakevenLayoffs"] != want["breakevenLayoffs"] {
		t.Errorf("beside it are %s and %s, its own page has %s and %s", got["fcf"], got["breakevenLayoffs"], want["fcf"], want["breakevenLayoffs"])
	}
	// On a phone the names of the rows stay while the columns scroll.
	if stays := eval[bool](p, `() => {
		const box = document.querySelector('#compare [role=region]'), head = box.querySelector('tr[data-compared=capex] th');
		const before = head.getBoundingClientRect().left;
		box.scrollLeft = 1000;
		return box.scrollLeft > 20 && Math.abs(head.getBoundingClientRect().left - before) < 2 && document.documentElement.scrollWidth <= 320;
	}`); !stays {
		t.Error("the rows' names scroll away, or the page is wider than the phone")
	}
}
