package workbook

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/xuri/excelize/v2"

	"breakeven/app/scenario"
	"breakeven/calc"
)

// question is a workbook and the scenario that it must answer.
type question struct {
	name     string
	data     []byte
	scenario calc.Scenario
	kind     kind
}

// answers are the cells of the first sheet, by the name in column B: the value
// in column C.
type answers map[string]string

// batchSize is how many workbooks one start of LibreOffice is given: after some
// hundreds it leaves out the rest.
const batchSize = 120

// recalculate has LibreOffice open every workbook, work it out, and write its
// first sheet as a table. No workbook holds a result, so what comes is its own.
func recalculate(t *testing.T, list []question) map[string]answers {
	t.Helper()
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Fatal("the workbook is tested in LibreOffice, and there is no soffice: run .ci/tools")
	}
	dir := t.TempDir()
	for batch := range slices.Chunk(list, batchSize) {
		args := []string{"-env:UserInstallation=file://" + filepath.Join(dir, "profile"), "--headless", "--nologo", "--norestore",
			"--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1", "--outdir", filepath.Join(dir, "out")}
		for _, q := range batch {
			path := filepath.Join(dir, q.name+".xlsx")
			if err := os.WriteFile(path, q.data, 0o666); err != nil {
				t.Fatal(err)
			}
			args = append(args, path)
		}
		if out, err := exec.Command(office, args...).CombinedOutput(); err != nil {
			t.Fatalf("soffice: %v\n%s", err, out)
		}
	}
	found := map[string]answers{}
	for _, q := range list {
		data, err := os.ReadFile(filepath.Join(dir, "out", q.name+"-"+mainSheet+".csv"))
		if errors.Is(err, fs.ErrNotExist) {
			t.Fatalf("LibreOffice could not read %s", q.name)
		}
		rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
		if err != nil {
			t.Fatalf("%s: %v", q.name, err)
		}
		found[q.name] = answers{"sentence": rows[2][0]}
		for _, row := range rows {
			found[q.name][row[1]] = row[2]
		}
	}
	return found
}

func workbookOf(t *testing.T, b Book) []byte {
	t.Helper()
	data, err := b.XLSX()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// retyped types a scenario's values into the yellow cells of a workbook.
func retyped(t *testing.T, data []byte, s calc.Scenario, fields []calc.Field) []byte {
	t.Helper()
	cells := map[string]any{}
	for _, f := range fields {
		cells[f.String()], _ = s.Value(f).Float64()
	}
	return typed(t, data, cells)
}

// typed types values into named cells, as pasting does, past any validation.
func typed(t *testing.T, data []byte, values map[string]any) []byte {
	t.Helper()
	file, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	cells := map[string]string{}
	for _, n := range file.GetDefinedName() {
		cells[n.Name] = strings.ReplaceAll(strings.TrimPrefix(n.RefersTo, mainSheet+"!"), "$", "")
	}
	for name, value := range values {
		if err := file.SetCellFormula(mainSheet, cells[name], ""); err != nil {
			t.Fatal(err)
		}
		if err := file.SetCellValue(mainSheet, cells[name], value); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := file.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// The workbook says what the engine says, wherever it says that it is sure;
// and it is sure of what a class or a newsroom asks, also after an input was
// changed.
func TestAnswersAreTheEngines(t *testing.T) {
	var list []question
	add := func(name string, k kind, b Book) {
		list = append(list, question{name, workbookOf(t, b), b.Scenario, k})
	}
	for _, p := range scenario.All() {
		add(p.ID, company, Of(p))
	}
	d := newDraws(t, 20251030)
	for k, n := range [kinds]int{classroom: 80, company: 80, widest: 40} {
		for i := range n {
			add(fmt.Sprintf("%v-%d", kind(k), i), kind(k), Book{Scenario: d.scenario(kind(k))})
		}
	}
	for _, q := range list {
		s, fields := d.changed(q.kind, q.scenario)
		list = append(list, question{q.name + "-changed", retyped(t, q.data, s, fields), s, q.kind})
	}
	// Of the model's worked cases some twenty, for time.
	for i, s := range workedScenarios(t) {
		if b := (Book{Scenario: s}); i%20 == 0 && b.Shortened() == nil {
			add(fmt.Sprintf("worked-%d", i), widest, b)
		}
	}
	refused := refusedInputs(t)
	unsure, asked := [kinds]int{}, [kinds]int{}
	found := recalculate(t, slices.Concat(list, refused))
	for _, q := range refused {
		expectRefusal(t, q.name, found[q.name])
	}
	for _, q := range list {
		asked[q.kind]++
		if compare(t, q, found[q.name]) == "too close" {
			unsure[q.kind]++
		}
	}
	t.Logf("%d workbooks; too close: %d of %d classroom, %d of %d company, %d of %d widest", len(list),
		unsure[classroom], asked[classroom], unsure[company], asked[company], unsure[widest], asked[widest])
	// Half of the targets are drawn to be just reached, or just missed.
	if unsure[classroom] > 0 || unsure[company]*5 > asked[company] {
		t.Errorf("the workbook is too often unsure: of %d classroom and %d company scenarios", unsure[classroom], unsure[company])
	}
}

// refusedInputs are workbooks with something in a yellow cell that the model
// does not allow.
func refusedInputs(t *testing.T) []question {
	t.Helper()
	data := workbookOf(t, Of(scenario.Default()))
	var list []question
	for name, value := range map[string]any{
		"capex": -1, "payroll": "a lot", "revenue": nil, "basis_revenue": 7, "basis_capex": 0, "months": 2,
		"taxRate": 1, "headcount": 0.5, "layoffs": 350001, "noticeMonths": 9.5, "gpuPrice": 0,
	} {
		list = append(list, question{name: "refused-" + name, data: typed(t, data, map[string]any{name: value})})
	}
	return list
}

// expectRefusal wants no answer at all, and a sentence that says why.
func expectRefusal(t *testing.T, name string, got answers) {
	t.Helper()
	if !strings.HasPrefix(got["sentence"], "An input is not allowed") || got["status"] != "inputs" || got["certainty"] != "–" {
		t.Errorf("%s: %q, status %q, certainty %q", name, got["sentence"], got["status"], got["certainty"])
	}
	for _, r := range (Book{}).along().Outputs() {
		if r.Name != "status" && got[r.Name] != "–" {
			t.Errorf("%s: %s is %q", name, r.Name, got[r.Name])
		}
	}
}

// compare holds the cells to the engine's results and returns the certainty.
// Where that is too close, counts and status may differ, but nothing may fail.
func compare(t *testing.T, q question, got answers) string {
	t.Helper()
	sure := got["certainty"]
	wrong := func(name, want string) {
		t.Errorf("%s (%s): %s is %q, want %q\n%s", q.name, sure, name, got[name], want, q.scenario.AppendJSON(nil))
	}
	if sure != "exact" && sure != "safe" && sure != "too close" {
		wrong("certainty", "one of three")
	}
	for _, r := range (Book{Scenario: q.scenario}).along().Outputs() {
		cell, ok := got[r.Name]
		if !ok || cell == "" || strings.HasPrefix(cell, "#") || strings.HasPrefix(cell, "Err:") {
			wrong(r.Name, r.Value)
			continue
		}
		if sure == "too close" {
			continue
		}
		if cell == "–" || r.Value == "" {
			if cell != "–" || r.Value != "" {
				wrong(r.Name, r.Value)
			}
			continue
		}
		want, err := decimal.NewFromString(r.Value)
		if err != nil { // a status
			if cell != r.Value {
				wrong(r.Name, r.Value)
			}
			continue
		}
		if !near(cell, want, r.Unit, q) {
			wrong(r.Name, r.Value)
		}
	}
	return sure
}

// near allows nothing for counts, a cent for money, and for shares what they
// are rounded by; beyond the promise, a part of what was added up.
func near(cell string, want decimal.Decimal, unit string, q question) bool {
	digits, percent := strings.CutSuffix(cell, "%")
	got, err := decimal.NewFromString(digits)
	if err != nil {
		return false
	}
	if percent {
		got = got.Shift(-2)
	}
	allowed := decimal.Zero
	switch unit {
	case "money":
		allowed = decimal.New(1, -2)
		switch {
		case q.kind == widest: // sums of up to 10²⁰ that cancel
			allowed = decimal.New(10, 0).Add(want.Abs().Shift(-12))
		case want.Abs().GreaterThan(decimal.New(1, 12)): // 15 digits in all
			allowed = want.Abs().Shift(-14)
		}
	case "share of one":
		allowed = decimal.New(2, -6).Add(want.Abs().Shift(-9))
	}
	return got.Sub(want).Abs().LessThanOrEqual(allowed)
}

// workedScenarios are those of the model's worked cases.
func workedScenarios(t *testing.T) []calc.Scenario {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "calc", "testdata", "vectors.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var list []calc.Scenario
	for line := range strings.Lines(string(text)) {
		var c struct{ Scenario json.RawMessage }
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			t.Fatal(err)
		}
		s, err := calc.ReadScenario(c.Scenario)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, s)
	}
	return list
}
