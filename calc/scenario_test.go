package calc_test

import (
	"errors"
	"math"
	"strings"
	"testing"

	"breakeven/calc"
)

func TestZeroScenarioIsTheDefaults(t *testing.T) {
	var s calc.Scenario
	if s != readScenario(t, "{}") || string(s.AppendJSON(nil)) != "{}" {
		t.Error("the zero Scenario is not what {} reads as")
	}
	if err := s.Check(); err != nil {
		t.Error(err)
	}
	preset := map[calc.Field]string{calc.Months: "12", calc.Headcount: "1", calc.GPUPrice: "40000"}
	for f := range calc.NumFields {
		want := preset[f]
		if want == "" {
			want = "0"
		}
		if got := s.Text(f); got != want || s.Value(f).String() != want || s.IsSet(f) || s.BasisIsSet(f) {
			t.Errorf("%v is %q, %v; set %t, basis set %t", f, got, s.Value(f), s.IsSet(f), s.BasisIsSet(f))
		}
		basis := 0
		if f.Flow() {
			basis = 12
		}
		if got := s.Basis(f); got != basis {
			t.Errorf("%v covers %d months", f, got)
		}
	}
	r := calc.Solve(s)
	if r.Status != calc.AlreadyMet || !r.FCF.IsZero() || *r.BreakevenLayoffs != 0 || r.Equivalents != nil {
		t.Errorf("it is answered with %s", r.AppendJSON(nil))
	}
}

func TestZeroResultIsUnanswered(t *testing.T) {
	var r calc.Result
	if r.Status != calc.Unanswered || r.Status.String() != "" {
		t.Errorf("status %q", r.Status)
	}
	if got := readJSON(t, r.AppendJSON(nil)).(map[string]any)["equivalents"]; got != nil {
		t.Errorf("equivalents %v", got)
	}
}

func TestWithLeavesTheScenarioAlone(t *testing.T) {
	before := readScenario(t, amazon)
	s := before
	if _, err := s.With(calc.Capex, "1"); err != nil || s != before {
		t.Errorf("With changed its receiver, %v", err)
	}
	if same, err := s.With(calc.Capex, "one"); err == nil || same != before {
		t.Errorf("a refused With gave another scenario, %v", err)
	}
	if same, err := s.WithBasis(calc.Capex, "5"); err == nil || same != before {
		t.Errorf("a refused WithBasis gave another scenario, %v", err)
	}
}

func TestTextIsCanonical(t *testing.T) {
	for _, c := range []struct {
		f          calc.Field
		text, want string
	}{
		{calc.Capex, "007.500", "7.5"},
		{calc.Capex, "0.000000000", "0"},
		{calc.Target, "-0", "0"},
		{calc.Target, "-0.0", "0"},
		{calc.Target, "-0.50", "-0.5"},
		{calc.Target, "-12.000000001", "-12.000000001"},
		{calc.Target, "-999999999999999999.999999999", "-999999999999999999.999999999"},
		{calc.Revenue, "999999999999999999.999999990", "999999999999999999.99999999"},
		{calc.Revenue, "100", "100"},
		{calc.Headcount, "000000030", "30"},
		{calc.TaxRate, "0.999999999", "0.999999999"},
	} {
		s := with(t, calc.Scenario{}, c.f, c.text)
		if s.Text(c.f) != c.want || s.Value(c.f).String() != c.want {
			t.Errorf("%v = %q reads as %q, %v; want %q", c.f, c.text, s.Text(c.f), s.Value(c.f), c.want)
		}
		if again := with(t, calc.Scenario{}, c.f, c.want); again != s {
			t.Errorf("%q and %q are not the same value", c.text, c.want)
		}
	}
}

func TestWithRefuses(t *testing.T) {
	for _, c := range []struct {
		f          calc.Field
		text, code string
	}{
		{calc.Capex, "", calc.CodeNotANumber},
		{calc.Capex, "-", calc.CodeNotANumber},
		{calc.Capex, ".", calc.CodeNotANumber},
		{calc.Capex, ".5", calc.CodeNotANumber},
		{calc.Capex, "5.", calc.CodeNotANumber},
		{calc.Capex, "1.2.3", calc.CodeNotANumber},
		{calc.Capex, "--1", calc.CodeNotANumber},
		{calc.Capex, "+1", calc.CodeNotANumber},
		{calc.Capex, " 1", calc.CodeNotANumber},
		{calc.Capex, "1\n", calc.CodeNotANumber},
		{calc.Capex, "89,9", calc.CodeNotANumber},
		{calc.Capex, "1e9", calc.CodeNotANumber},
		{calc.Capex, "1e1000000000", calc.CodeNotANumber},
		{calc.Capex, "0x10", calc.CodeNotANumber},
		{calc.Capex, "1_000", calc.CodeNotANumber},
		{calc.Capex, "NaN", calc.CodeNotANumber},
		{calc.Capex, "Inf", calc.CodeNotANumber},
		{calc.Capex, "٣", calc.CodeNotANumber},
		{calc.Capex, "１", calc.CodeNotANumber},
		{calc.Capex, "1\x00", calc.CodeNotANumber},
		{calc.Capex, "\xff", calc.CodeNotANumber},
		{calc.Capex, "1234567890123456789", calc.CodeTooLong},
		{calc.Capex, "0000000000000000001", calc.CodeTooLong},
		{calc.Capex, "1.0000000001", calc.CodeTooLong},
		{calc.Capex, "-1234567890123456789", calc.CodeTooLong},
		{calc.Capex, strings.Repeat("9", 1<<20), calc.CodeTooLong},
		{calc.Capex, strings.Repeat("x", 1<<20), calc.CodeTooLong},
		{calc.Capex, "-1", calc.CodeOutOfRange},
		{calc.Capex, "-0.000000001", calc.CodeOutOfRange},
		{calc.Months, "0", calc.CodeOutOfRange},
		{calc.Months, "2", calc.CodeOutOfRange},
		{calc.Months, "24", calc.CodeOutOfRange},
		{calc.Months, "12.0", calc.CodeNotANumber},
		{calc.Headcount, "0", calc.CodeOutOfRange},
		{calc.Headcount, "100000001", calc.CodeOutOfRange},
		{calc.Headcount, "1000000000", calc.CodeTooLong},
		{calc.Headcount, "-1", calc.CodeNotANumber},
		{calc.Headcount, "", calc.CodeNotANumber},
		{calc.Headcount, "1.5", calc.CodeNotANumber},
		{calc.Headcount, strings.Repeat("1", 300), calc.CodeTooLong},
		{calc.Layoffs, "100000001", calc.CodeOutOfRange},
		{calc.VariableCostRate, "1.000000001", calc.CodeOutOfRange},
		{calc.VariableCostRate, "-0.1", calc.CodeOutOfRange},
		{calc.TaxRate, "1", calc.CodeOutOfRange},
		{calc.TaxRate, "21", calc.CodeOutOfRange},
		{calc.TaxRate, "21%", calc.CodeNotANumber},
		{calc.NoticeMonths, "12.000000001", calc.CodeOutOfRange},
		{calc.GPUPrice, "0", calc.CodeOutOfRange},
		{calc.GPUPrice, "-0.0", calc.CodeOutOfRange},
	} {
		_, err := calc.Scenario{}.With(c.f, c.text)
		e := expectError(t, err, c.f.String(), c.code)
		if e != nil && !strings.HasPrefix(e.Message, c.f.String()+" ") {
			t.Errorf("message %q does not start with the field", e.Message)
		}
	}
	for _, months := range []string{"0", "2", "13", "12.0", "-1", "x"} {
		_, err := calc.Scenario{}.WithBasis(calc.Capex, months)
		code := calc.CodeOutOfRange
		if strings.Trim(months, "0123456789") != "" {
			code = calc.CodeNotANumber
		}
		expectError(t, err, "basis.capex", code)
	}
	_, err := calc.Scenario{}.WithBasis(calc.Headcount, "12")
	expectError(t, err, "basis.headcount", calc.CodeUnknownField)
}

func TestCheckHoldsTheRulesBetweenFields(t *testing.T) {
	s := readScenario(t, `{"months": 3, "noticeMonths": "3", "headcount": 7, "layoffs": 7}`)
	if err := s.Check(); err != nil {
		t.Error(err)
	}
	expectError(t, with(t, s, calc.NoticeMonths, "3.000000001").Check(), "noticeMonths", calc.CodeOutOfRange)
	expectError(t, with(t, s, calc.Months, "1").Check(), "noticeMonths", calc.CodeOutOfRange)
	expectError(t, with(t, s, calc.Headcount, "6").Check(), "layoffs", calc.CodeOutOfRange)
	expectError(t, with(t, s, calc.Layoffs, "8").Check(), "layoffs", calc.CodeOutOfRange)
	expectError(t, with(t, calc.Scenario{}, calc.Layoffs, "2").Check(), "layoffs", calc.CodeOutOfRange)
}

// Solve follows the formulas even where Check does not hold.
func TestSolveAnswersBeyondTheRules(t *testing.T) {
	s := readScenario(t, `{"months": 3, "payroll": "70", "revenue": "20", "severancePerLayoff": "1", "headcount": 7, "taxRate": "0.25"}`)
	s = with(t, with(t, s, calc.NoticeMonths, "12"), calc.Layoffs, "100000000")
	compareWithOracle(t, s)
}

func TestFieldNamesAndUnits(t *testing.T) {
	seen := map[string]bool{}
	for f := range calc.NumFields {
		got, ok := calc.ParseField(f.String())
		if !ok || got != f || seen[f.String()] || f.Unit() == calc.UnitNone {
			t.Errorf("field %d is called %q, which parses as %v, %t", f, f, got, ok)
		}
		seen[f.String()] = true
	}
	for _, name := range []string{"", "Capex", "capex ", "basis", "basis.capex", "numFields"} {
		if f, ok := calc.ParseField(name); ok {
			t.Errorf("%q parses as %v", name, f)
		}
	}
}

// Nothing that takes a field may fail on one that does not exist.
func TestFieldsThatDoNotExist(t *testing.T) {
	s := readScenario(t, amazon)
	for _, f := range []calc.Field{calc.NumFields, math.MaxUint8} {
		if f.String() != "" || f.Unit() != calc.UnitNone || f.Flow() || f.Whole() || s.IsSet(f) || s.BasisIsSet(f) ||
			s.Basis(f) != 0 || s.Count(f) != 0 || s.Text(f) != "" || !s.Value(f).IsZero() || !s.InPeriod(f).IsZero() {
			t.Errorf("field %d seems to exist", f)
		}
		_, err := s.With(f, "1")
		expectError(t, err, "", calc.CodeUnknownField)
		_, err = s.WithBasis(f, "1")
		expectError(t, err, "basis.", calc.CodeUnknownField)
		if _, ok := calc.NoLayoffs(s, f); ok {
			t.Errorf("field %d has a value without layoffs", f)
		}
	}
	if s.Count(calc.Capex) != 0 {
		t.Error("Capex has a count")
	}
	if calc.Status(200).String() != "" {
		t.Error("status 200 has a name")
	}
}

func TestInPeriod(t *testing.T) {
	s := readScenario(t, `{"months": 9, "payroll": "100", "capex": "0.000001", "target": "5.0000015", "basis": {"payroll": 12, "capex": 6, "otherCosts": 1}, "otherCosts": "-1"}`)
	for f, want := range map[calc.Field]string{
		calc.Payroll:    "75",
		calc.Capex:      "0.000002", // 0.0000015, half to even
		calc.OtherCosts: "-9",
		calc.Target:     "5.000002",
		calc.Months:     "9",
		calc.GPUPrice:   "40000",
	} {
		if got := s.InPeriod(f).String(); got != want {
			t.Errorf("%v in the period is %s, want %s", f, got, want)
		}
	}
	if s = with(t, s, calc.Months, "3"); s.Basis(calc.Revenue) != 3 || s.Basis(calc.Payroll) != 12 {
		t.Error("a basis that is not given must follow the period, a given one must not")
	}
}

// expectError expects an *Error of the field and code whose message is fit to
// be shown, and returns it.
func expectError(t *testing.T, err error, field, code string) *calc.Error {
	t.Helper()
	var e *calc.Error
	if !errors.As(err, &e) {
		t.Errorf("%v, want an Error of %s, %s", err, field, code)
		return nil
	}
	if e.Field != field || e.Code != code || e.Error() != e.Message {
		t.Errorf("%+v, want field %q, code %q", e, field, code)
	}
	if problem := unfit(e); problem != "" {
		t.Errorf("%+v: %s", e, problem)
	}
	return e
}
