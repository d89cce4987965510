package journeys

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// saysAll compares what a listener meets with what is kept of it under the state's name.
func (p *tab) saysAll(state string) {
	p.Helper()
	got := p.tree()
	file := filepath.Join("testdata", "spoken", state+".txt")
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			p.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			p.Fatal(err)
		}
	}
	kept, err := os.ReadFile(file)
	if err != nil {
		p.Fatal(err)
	}
	was, is := strings.Split(string(kept), "\n"), strings.Split(got, "\n")
	for i := range max(len(was), len(is)) {
		if i >= len(was) || i >= len(is) || was[i] != is[i] {
			p.Errorf("%s, line %d: a listener meets\n%s\nand not, as is kept,\n%s\n(go test -run Listener ./web/journeys -update keeps it)", file, i+1, strings.Join(is[min(i, len(is)):min(i+3, len(is))], "\n"), strings.Join(was[min(i, len(was)):min(i+3, len(was))], "\n"))
			return
		}
	}
}

// Every control tells its role, its name, its value in words and its state, in the order of reading.
func TestWhatAListenerMeets(t *testing.T) {
	p := blank(t, visit{width: 640})
	p.goTo("/embed")
	p.waitForStage("table")
	p.saysAll("embed-table")
	p.waitForEngine()
	p.saysAll("embed")
	p.openAll()
	p.saysAll("embed-open")
	p.enter("capex", "95bn")
	p.enter("payroll", "nonsense")
	p.waitFor("the sentence to rest", `() => !document.querySelector('[data-breakeven] [aria-busy=true]')`)
	p.saysAll("embed-moved-and-wrong")

	p = open(t, "/embed?lock=revenue,layoffs&hide=payroll&capex=abc", visit{width: 640})
	p.saysAll("embed-locked-and-hidden")
	p = open(t, "/embed", visit{width: 640, noScript: true})
	p.saysAll("embed-static")
	p = open(t, "/embed?lang=ar", visit{width: 640})
	p.openAll()
	p.saysAll("embed-arabic")
	p = open(t, "/", visit{})
	p.saysAll("page")

	p = blank(t, visit{})
	p.goTo("/learn")
	p.waitForEngine()
	p.saysAll("classroom")
	p.goTo("/studio")
	p.waitForProgram()
	p.saysAll("studio")
}
