package calc_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode"

	"breakeven/calc"
)

var codes = []string{
	calc.CodeNotANumber, calc.CodeOutOfRange, calc.CodeTooLong,
	calc.CodeUnknownField, calc.CodeRepeatedField, calc.CodeNotAnObject,
}

// unfit says why an error could not be shown to somebody, or "".
func unfit(e *calc.Error) string {
	printable := func(r rune) bool { return unicode.IsPrint(r) }
	switch {
	case !slices.Contains(codes, e.Code):
		return "unknown code"
	case len(e.Message) < 20 || len(e.Message) > 600 || len(e.Field) > 200:
		return "too short or too long"
	case strings.ContainsFunc(e.Message+e.Field, func(r rune) bool { return !printable(r) }):
		return "not printable"
	}
	return ""
}

var refused = []struct{ text, field, code string }{
	{``, "", calc.CodeNotAnObject},
	{` `, "", calc.CodeNotAnObject},
	{`null`, "", calc.CodeNotAnObject},
	{`true`, "", calc.CodeNotAnObject},
	{`12`, "", calc.CodeNotAnObject},
	{`"capex"`, "", calc.CodeNotAnObject},
	{`[]`, "", calc.CodeNotAnObject},
	{`[{}]`, "", calc.CodeNotAnObject},
	{`{`, "", calc.CodeNotAnObject},
	{`{}{}`, "", calc.CodeNotAnObject},
	{`{} x`, "", calc.CodeNotAnObject},
	{`{"capex": "1",}`, "", calc.CodeNotAnObject},
	{`{"capex": '1'}`, "", calc.CodeNotAnObject},
	{`{capex: "1"}`, "", calc.CodeNotAnObject},
	{`{"headcount": 012}`, "", calc.CodeNotAnObject},
	{`{"headcount": +1}`, "", calc.CodeNotAnObject},
	{`{"headcount": NaN}`, "", calc.CodeNotAnObject},
	{"\xef\xbb\xbf{}", "", calc.CodeNotAnObject},
	{"{\"capex\": \"\xff\"}", "", calc.CodeNotAnObject},
	{"{\"cap\xffex\": \"1\"}", "", calc.CodeNotAnObject},
	{"{\"capex\": \"1\x00\"}", "", calc.CodeNotAnObject},
	{strings.Repeat(`{"basis":`, 20000) + strings.Repeat(`}`, 20000), "", calc.CodeNotAnObject},
	{`{"capex": "` + strings.Repeat("9", calc.MostScenarioBytes) + `"}`, "", calc.CodeTooLong},
	{strings.Repeat(" ", calc.MostScenarioBytes) + `{}`, "", calc.CodeTooLong},

	{`{"Capex": "1"}`, "Capex", calc.CodeUnknownField},
	{`{"capex ": "1"}`, "capex ", calc.CodeUnknownField},
	{`{"": "1"}`, "", calc.CodeUnknownField},
	{`{"a\u0000\n\u202e": "1"}`, `a\x00\n\u202e`, calc.CodeUnknownField},
	{`{"` + strings.Repeat("é", 1000) + `": "1"}`, strings.Repeat("é", 20) + "…", calc.CodeUnknownField},
	{`{"fcf": "1", "capex": "x"}`, "fcf", calc.CodeUnknownField},
	{`{"basis.capex": 12}`, "basis.capex", calc.CodeUnknownField},

	{`{"capex": "1", "capex": "1"}`, "capex", calc.CodeRepeatedField},
	{`{"capex": "1", "c\u0061pex": "2"}`, "capex", calc.CodeRepeatedField},
	{`{"capex": "1", "capex": null}`, "capex", calc.CodeRepeatedField},
	{`{"basis": {}, "basis": {}}`, "basis", calc.CodeRepeatedField},
	{`{"basis": {"capex": 12, "capex": 12}}`, "basis.capex", calc.CodeRepeatedField},

	{`{"capex": 1}`, "capex", calc.CodeNotANumber},
	{`{"capex": 1e400}`, "capex", calc.CodeNotANumber},
	{`{"taxRate": 0.21}`, "taxRate", calc.CodeNotANumber},
	{`{"noticeMonths": 3}`, "noticeMonths", calc.CodeNotANumber},
	{`{"capex": null}`, "capex", calc.CodeNotANumber},
	{`{"capex": true}`, "capex", calc.CodeNotANumber},
	{`{"capex": ["1"]}`, "capex", calc.CodeNotANumber},
	{`{"capex": {"capex": "1"}}`, "capex", calc.CodeNotANumber},
	{`{"headcount": {}}`, "headcount", calc.CodeNotANumber},
	{`{"headcount": 1.0}`, "headcount", calc.CodeNotANumber},
	{`{"headcount": 1e3}`, "headcount", calc.CodeNotANumber},
	{`{"headcount": -1}`, "headcount", calc.CodeNotANumber},
	{`{"headcount": 1000000000}`, "headcount", calc.CodeTooLong},
	{`{"headcount": 0}`, "headcount", calc.CodeOutOfRange},
	{`{"months": 4}`, "months", calc.CodeOutOfRange},
	{`{"capex": "\ud800"}`, "capex", calc.CodeNotANumber},
	{`{"capex": "-1"}`, "capex", calc.CodeOutOfRange},
	{`{"capex": "1234567890123456789"}`, "capex", calc.CodeTooLong},

	{`{"basis": null}`, "basis", calc.CodeNotAnObject},
	{`{"basis": 12}`, "basis", calc.CodeNotAnObject},
	{`{"basis": []}`, "basis", calc.CodeNotAnObject},
	{`{"basis": "12"}`, "basis", calc.CodeNotAnObject},
	{`{"basis": {"capex": 2}}`, "basis.capex", calc.CodeOutOfRange},
	{`{"basis": {"capex": "twelve"}}`, "basis.capex", calc.CodeNotANumber},
	{`{"basis": {"capex": null}}`, "basis.capex", calc.CodeNotANumber},
	{`{"basis": {"capex": {"capex": 12}}}`, "basis.capex", calc.CodeNotANumber},
	{`{"basis": {"capex": 12.0}}`, "basis.capex", calc.CodeNotANumber},
	{`{"basis": {"target": 12}}`, "basis.target", calc.CodeUnknownField},
	{`{"basis": {"headcount": 12}}`, "basis.headcount", calc.CodeUnknownField},
	{`{"basis": {"basis": {}}}`, "basis.basis", calc.CodeUnknownField},

	{`{"layoffs": 2}`, "layoffs", calc.CodeOutOfRange},
	{`{"layoffs": 3, "headcount": 2}`, "layoffs", calc.CodeOutOfRange},
	{`{"noticeMonths": "4", "months": 3}`, "noticeMonths", calc.CodeOutOfRange},
}

func TestReadScenarioRefuses(t *testing.T) {
	for _, c := range refused {
		t.Run(c.text[:min(len(c.text), 40)], func(t *testing.T) {
			s, err := calc.ReadScenario([]byte(c.text))
			expectError(t, err, c.field, c.code)
			if s != (calc.Scenario{}) {
				t.Error("a refused scenario is not the zero one")
			}
		})
	}
}

func TestReadScenarioAccepts(t *testing.T) {
	for text, want := range map[string]string{
		"\t{ }\r\n":                        `{}`,
		`{"basis": {}}`:                    `{}`,
		`{"layoffs": 2, "headcount": "3"}`: `{"headcount":3,"layoffs":2}`,
		`{"gpuPrice": "40000.00", "months": "12", "target": "-0.0"}`:             `{"months":12,"target":"0","gpuPrice":"40000"}`,
		`{"basis": {"capex": "3", "revenue": 12}, "c\u0061pex": "\u0031"}`:       `{"capex":"1","basis":{"revenue":12,"capex":3}}`,
		`{"noticeMonths": "0.5", "months": 1}`:                                   `{"months":1,"noticeMonths":"0.5"}`,
		strings.Repeat(" ", calc.MostScenarioBytes-2) + `{}`:                     `{}`,
		`{"taxRate": "0.999999999", "variableCostRate": "1.000000000"}`:          `{"variableCostRate":"1","taxRate":"0.999999999"}`,
		`{"lostRevenuePerLayoff":"1","basis":{"lostRevenuePerLayoff":9}}`:        `{"lostRevenuePerLayoff":"1","basis":{"lostRevenuePerLayoff":9}}`,
		`{"basis":{"replacementCostPerLayoff":1,"stockPay":6,"depreciation":3}}`: `{"basis":{"stockPay":6,"depreciation":3,"replacementCostPerLayoff":1}}`,
	} {
		if got := string(readScenario(t, text).AppendJSON(nil)); got != want {
			t.Errorf("%.60s reads as %s, want %s", text, got, want)
		}
	}
}

func FuzzReadScenario(f *testing.F) {
	for _, c := range readWorked(f) {
		f.Add([]byte(c.Scenario))
	}
	for _, c := range refused {
		if len(c.text) < 1000 {
			f.Add([]byte(c.text))
		}
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		s, err := calc.ReadScenario(text)
		if err == nil {
			written := s.AppendJSON(nil)
			again, err := calc.ReadScenario(written)
			if err != nil || again != s {
				t.Fatalf("%q was written as %s, which reads as another, %v", text, written, err)
			}
			calc.Solve(s).AppendJSON(nil)
			return
		}
		var e *calc.Error
		if !errors.As(err, &e) {
			t.Fatalf("%q: %v is no *Error", text, err)
		}
		if problem := unfit(e); problem != "" {
			t.Fatalf("%q: %+v is %s", text, e, problem)
		}
		named := e.Field != "" || e.Code == calc.CodeNotAnObject || e.Code == calc.CodeTooLong || e.Code == calc.CodeUnknownField
		if !named || s != (calc.Scenario{}) {
			t.Fatalf("%q: %+v, %s", text, e, s.AppendJSON(nil))
		}
	})
}
