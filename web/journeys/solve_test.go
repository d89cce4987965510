package journeys

import (
	"encoding/json"
	"maps"
	"os/exec"
	"strings"
	"testing"
)

// A scenario is what `breakeven solve` reads: MODEL's fields and their text.
type scenario map[string]any

// amazon is the default preset, Amazon's first nine months of 2025, as its sources give it.
var amazon = scenario{
	"months": 9, "revenue": "503538000000", "otherCosts": "365983000000", "payroll": "70000000000",
	"stockPay": "12413000000", "headcount": 350000, "capex": "89860000000", "depreciation": "46285000000",
	"layoffs": 30000, "severancePerLayoff": "84333", "noticeMonths": "3", "gpuPrice": "40000",
	"basis": map[string]any{"payroll": 12},
}

// with gives the scenario with some fields replaced: name, text, name, text …
func (s scenario) with(pairs ...string) scenario {
	changed := maps.Clone(s)
	for i := 0; i < len(pairs); i += 2 {
		changed[pairs[i]] = pairs[i+1]
	}
	return changed
}

// outputs are the answers a page shows, by the names of data-out; empty where there is none.
type outputs map[string]string

// solve gives what the page must show for a scenario, as the command answers it.
func solve(t testing.TB, s scenario) outputs {
	t.Helper()
	path, err := binary()
	if err != nil {
		t.Fatal(err)
	}
	line, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(path, "solve")
	command.Stdin = strings.NewReader(string(line) + "\n")
	answer, err := command.Output()
	if err != nil {
		t.Fatalf("breakeven solve %s: %v\n%s", line, err, answer)
	}
	type amount struct{ Amount string }
	var result struct {
		FCF, Status, FCFAfterLayoffs, GapClosedShare string
		BreakevenLayoffs, PaybackMonths, GPUsFunded  json.Number
		FirstPeriod                                  struct{ BreakevenLayoffs json.Number }
		Equivalents                                  struct {
			CapexCut, RevenueGrowth, PayCut amount
			GPUsForgone                     json.Number
		}
	}
	if err := json.Unmarshal(answer, &result); err != nil {
		t.Fatalf("breakeven solve answered %s: %v", answer, err)
	}
	return outputs{
		"fcf":                result.FCF,
		"status":             result.Status,
		"breakevenLayoffs":   result.BreakevenLayoffs.String(),
		"fcfAfterLayoffs":    result.FCFAfterLayoffs,
		"gapClosedShare":     result.GapClosedShare,
		"firstPeriodLayoffs": result.FirstPeriod.BreakevenLayoffs.String(),
		"paybackMonths":      result.PaybackMonths.String(),
		"capexCut":           result.Equivalents.CapexCut.Amount,
		"revenueGrowth":      result.Equivalents.RevenueGrowth.Amount,
		"payCut":             result.Equivalents.PayCut.Amount,
		"gpusForgone":        result.Equivalents.GPUsForgone.String(),
		"gpusFunded":         result.GPUsFunded.String(),
	}
}
