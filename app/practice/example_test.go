package practice_test

import (
	"fmt"

	"breakeven/app/locale"
	"breakeven/app/practice"
)

// Five problems of the second level, from the number 4711: the same for a whole
// class.
func set() practice.Set {
	s, ok := practice.NewSet(1, practice.RoundedUp, 4711, 5)
	if !ok {
		panic("no such set")
	}
	return s
}

func Example() {
	l := locale.Practice(locale.English)
	progress := practice.Begin(set())
	problem, _ := progress.Problem()
	fmt.Println(problem.Question.Text(l, "USD"))

	for _, text := range []string{"lots", "0"} {
		var verdict practice.Verdict
		progress, verdict = progress.Try(l, text)
		fmt.Println(text, "→", verdict.Text(l, "USD"))
	}
	progress, hint, _ := progress.Hint()
	fmt.Println(hint.Text(l, "USD"))
	progress, verdict := progress.Try(l, problem.Answer.String())
	fmt.Println(problem.Answer, "→", verdict.Text(l, "USD"))
	fmt.Println(progress.Next().Result().Code())
	// Output:
	// In a year Dapplethorn earns revenue of $25.1m. It pays its 150 people $12m, its other costs are $8.5m, and it spends $6.4m on capex. It pays no tax. What is the least number of layoffs that brings its free cash flow for a year to zero or above?
	// lots → That is not a number. Write it like 30,000.
	// 0 → Not yet. Try again, or take a hint.
	// First find the gap: what free cash flow with nobody laid off falls short of zero.
	// 23 → Right.
	// 22NV-VX5J-X96R
}

func ExampleNewSet() {
	_, ok := practice.NewSet(1, practice.Taxed, 4711, 10)
	fmt.Println(ok)
	_, ok = practice.NewSet(1, practice.Taxed, 4711, 100)
	fmt.Println(ok)
	// Output:
	// true
	// false
}

func ExampleSet() {
	s := set()
	fmt.Println(s.Series(), s.Level() == practice.RoundedUp, s.Seed(), s.Count())
	// Output: 1 true 4711 5
}

func ExampleSet_Problem() {
	problem, _ := set().Problem(0)
	fmt.Println(string(problem.Scenario.AppendJSON(nil)))
	fmt.Println(problem.Asked, problem.Answer)
	// Output:
	// {"revenue":"25100000","otherCosts":"8500000","payroll":"12000000","headcount":150,"capex":"6400000"}
	// breakevenLayoffs 23
}

func ExampleLevel_Title() {
	l := locale.Practice(locale.English)
	for level := practice.OneStep; level <= practice.Hardest; level++ {
		fmt.Println(l.Text(level.Title()))
	}
	// Output:
	// Free cash flow in one step
	// The gap, and how many layoffs close it
	// Amounts over different months
	// Severance and notice
	// Tax
	// Stock pay, and where tax begins
	// Backwards: which capex?
}

func ExampleMessage_Text() {
	l := locale.Practice(locale.English)
	problem, _ := set().Problem(0)
	for _, step := range problem.Solution {
		fmt.Println(step.Text(l, "EUR"))
	}
	// Output:
	// Free cash flow: €25.1m − €8.5m − €12m − €6.4m = −€1.8m.
	// Gap: €0 − (−€1.8m) = €1.8m.
	// One layoff saves €12m ÷ 150 = €80,000.
	// Layoffs: €1.8m ÷ €80,000 = 22.5. Rounded up, that is 23.
	// Proof that no smaller number will do: 23 layoffs leave €40,000; 22 leave −€40,000.
}

func ExampleMessage_Spans() {
	problem, _ := set().Problem(0)
	for _, span := range problem.Question.Spans(locale.Practice(locale.English), "USD")[:4] {
		fmt.Printf("%q %q\n", span.Name, span.Text)
	}
	// Output:
	// "" "In a year "
	// "company" "Dapplethorn"
	// "" " earns revenue of "
	// "revenue" "$25.1m"
}

func ExampleValue_Write() {
	problem, _ := set().Problem(0)
	answer := practice.Value{Kind: problem.Asked.Kind(), Number: problem.Answer}
	fmt.Println(answer.Write(locale.English, "USD"))
	// Output:
	// 23
}

func ExampleProblem_Check() {
	l := locale.Practice(locale.English)
	problem, _ := set().Problem(0)
	for _, mistake := range problem.Mistakes {
		verdict := problem.Check(l, mistake.Answer.String())
		fmt.Println(mistake.Answer, verdict.Outcome == practice.Mistook, verdict.Misconception)
	}
	// Output:
	// 22 true rounded-down
	// 80 true capex-as-gap
	// 127 true pool-instead
}

func ExampleProblem_Explain() {
	l := locale.Practice(locale.English)
	problem, _ := set().Problem(0)
	fmt.Println(problem.Explain(practice.RoundedDown).Text(l, "USD"))
	// Output: That is one person too few: it leaves free cash flow just short. Round up, however small the fraction.
}

func ExampleVerdict_Text() {
	l := locale.Practice(locale.English)
	problem, _ := set().Problem(0)
	fmt.Println(problem.Check(l, "12.5").Text(l, "USD"))
	// Output: That is not a whole number. Write it like 30,000.
}

func ExampleAsked_Of() {
	problem, _ := set().Problem(0)
	fmt.Println(practice.FreeCashFlow.Of(problem.Scenario).Decimal, practice.Gap.Of(problem.Scenario).Decimal)
	// Output:
	// -1800000 1800000
}

func ExampleAsked_Kind() {
	fmt.Println(practice.BreakevenLayoffs.Kind() == locale.Count, practice.GapClosed.Kind() == locale.Share)
	// Output: true true
}

func ExampleAsked_String() {
	fmt.Println(practice.FirstPeriodLayoffs)
	// Output: firstPeriod.breakevenLayoffs
}

func ExampleMisconception_String() {
	fmt.Println(practice.RoundedDown, practice.IgnoredBases)
	// Output: rounded-down ignored-bases
}

func ExampleMisconception_Key() {
	fmt.Println(locale.Practice(locale.English).Text(practice.TaxRefund.Key()))
	// Output: That gets tax back on a loss. A loss pays no tax, and brings none back.
}

func ExampleBegin() {
	progress := practice.Begin(set())
	fmt.Println(progress.Position(), progress.Finished(), progress.Set() == set())
	// Output: 0 false true
}

func ExampleProgress_Try() {
	l := locale.Practice(locale.English)
	progress, verdict := practice.Begin(set()).Try(l, "1")
	fmt.Println(verdict.Outcome == practice.Right, progress.Solved())
	// Output: false false
}

func ExampleProgress_Hint() {
	l := locale.Practice(locale.English)
	progress := practice.Begin(set())
	for {
		next, hint, more := progress.Hint()
		if !more {
			break
		}
		progress = next
		fmt.Println(progress.HintsShown(), hint.Text(l, "USD"))
	}
	// Output:
	// 1 First find the gap: what free cash flow with nobody laid off falls short of zero.
	// 2 One layoff saves one person’s pay: $12m ÷ 150.
	// 3 Divide the gap by what one layoff saves. People are whole, and the gap has to be closed: round up.
	// 4 Put the numbers in: $1.8m ÷ ($12m ÷ 150).
}

func ExampleProgress_Open() {
	progress, steps := practice.Begin(set()).Open()
	fmt.Println(progress.Opened(), len(steps) > 0)
	// Output: true true
}

func ExampleProgress_Next() {
	progress := practice.Begin(set())
	fmt.Println(progress.Next().Position()) // first it has to be solved, or given up
	progress, _ = progress.Open()
	fmt.Println(progress.Next().Position())
	// Output:
	// 0
	// 1
}

func ExampleProgress_Result() {
	fmt.Println(practice.Begin(set()).Result().Right)
	// Output: 0
}

func ExampleResult_Code() {
	fmt.Println(practice.Result{Set: set(), Right: 4, Hints: 3}.Code())
	// Output:
	// 22NV-VX5K-WNF5
}

func ExampleReadCode() {
	r, err := practice.ReadCode(practice.Result{Set: set(), Right: 4, Hints: 3}.Code())
	fmt.Println(r.Set.Seed(), r.Right, "of", r.Set.Count(), "with", r.Hints, "hints", err)
	// Output: 4711 4 of 5 with 3 hints <nil>
}

func ExampleCodeError_Text() {
	_, err := practice.ReadCode("2222-2222-2223")
	if refused, ok := err.(*practice.CodeError); ok {
		fmt.Println(refused.Text(locale.Practice(locale.English)))
	}
	// Output: There is a slip in this code. Look at it once more, letter by letter.
}

func ExampleProgress_Keep() {
	progress, _ := practice.Begin(set()).Open()
	kept := progress.Next().Keep()
	again, ok := practice.ReadProgress(kept)
	fmt.Println(kept, again.Position(), ok)
	// Output: 1.2.4711.5.1.0.0.0.0.0.0 1 true
}

func ExampleReadProgress() {
	_, ok := practice.ReadProgress("1.2.4711.5.9.0.0.0.0.0.0") // five problems have no tenth
	fmt.Println(ok)
	// Output: false
}
