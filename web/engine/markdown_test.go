package engine

import "testing"

func TestAReportIsWrittenAsTables(t *testing.T) {
	r := Report{
		Steps:      []Row{{"first", Size{16_000_000, 2_000_000}}, {"last", Size{5_000_050, 500_000}}},
		Imports:    []Row{{"`fmt`", Size{6_000_000, 570_001}}},
		Packages:   []Row{{"`runtime`", Size{1_000_000, 300_000}}, {"`iter`", Size{900, 400}}, {"`sync`", Size{100, 50}}},
		Candidates: []Row{{"worse", Size{1, 500_999}}},
	}
	const want = `| step | raw | Brotli | saves |
|---|--:|--:|--:|
| first | 16,000,000 | 2,000,000 |  |
| last | 5,000,050 | 500,000 | 1,500,000 |

The last is 25 % of the first.

| one use of | would add |
|---|--:|
| ` + "`fmt`" + ` | 70,001 |

| made of | raw | Brotli, by itself |
|---|--:|--:|
| ` + "`runtime`" + ` | 1,000,000 | 300,000 |
| smaller packages | 1,000 | 450 |

| next candidate | would save |
|---|--:|
| worse | −999 |
`
	if got := r.Markdown(); got != want {
		t.Errorf("%s", got)
	}
}

func TestFunctionsAreTracedToTheirPackages(t *testing.T) {
	paths := []string{"runtime", "runtime/debug", "breakeven/app", "breakeven/app/model", "github.com/shopspring/decimal"}
	for name, want := range map[string]string{
		"runtime.mallocgc":                          "`runtime`",
		"runtime_debug.SetGCPercent":                "`runtime/debug`",
		"breakeven_app_model.Model.chart":           "`breakeven/app/model`",
		"breakeven_app.__Widget_.Render":            "`breakeven/app`",
		"github.com_shopspring_decimal.Decimal.Add": "`github.com/shopspring/decimal`",
		"type_.eq.breakeven_app_model.Screen":       "comparisons that the compiler adds",
		"memchr":                                    "the rest",
	} {
		if got := packageOf(name, paths); got != want {
			t.Errorf("%s is traced to %s, not %s", name, got, want)
		}
	}
}
