package locale_test

import (
	"fmt"

	"breakeven/app/locale"

	"github.com/shopspring/decimal"
)

func ExampleLocale_Compact() {
	for _, amount := range []string{"89860000000", "999950000", "120000"} {
		fmt.Println(locale.English.Compact(decimal.RequireFromString(amount), "USD"))
	}
	// Output:
	// $89.9bn
	// $1.0bn
	// $120,000
}

func ExampleLocale_Exact() {
	capex := decimal.RequireFromString("89860000000")
	box := locale.English.Exact(capex, "USD")
	model, _ := locale.English.Read(box, locale.Money)
	fmt.Println(box, model)
	// Output: $89.86bn 89860000000
}

func ExampleLocale_Money() {
	fmt.Println(locale.English.Money(decimal.RequireFromString("84333.5"), "USD"))
	// Output: $84,333.50
}

func ExampleLocale_Tick() {
	fmt.Println(locale.English.Tick(decimal.RequireFromString("60000000000"), "USD", false))
	fmt.Println(locale.English.Tick(decimal.RequireFromString("2000000000"), "GBP", false))
	// Output:
	// $60bn
	// £2bn
}

func ExampleLocale_Percent() {
	share := decimal.RequireFromString("0.091526")
	fmt.Println(locale.English.Percent(share, 0), locale.English.Percent(share, 1), locale.English.PercentExact(share))
	// Output: 9% 9.2% 9.1526%
}

func ExampleLocale_Read() {
	for _, text := range []string{"$4.8 bn", "4,800,000,000", "(4.8bn)"} {
		fmt.Println(locale.English.Read(text, locale.Money))
	}
	// Output:
	// 4800000000 <nil>
	// 4800000000 <nil>
	// -4800000000 <nil>
}

func ExampleLocale_Hint() {
	_, err := locale.English.Read("89,9bn", locale.Money)
	if refusal, refused := err.(*locale.ReadError); refused {
		fmt.Println(locale.English.Hint(refusal, ""))
	}
	// Output: Write it like 89.9bn.
}

func ExampleLocale_Spans() {
	for _, span := range locale.English.Spans(locale.TriedLose,
		locale.Arg{Name: "tried", Text: "30,000 announced"}, locale.Arg{Name: "amount", Text: "$300.0m"}) {
		fmt.Printf("%q %q\n", span.Name, span.Text)
	}
	// Output:
	// "" " The "
	// "tried" "30,000 announced"
	// "" " would lose "
	// "amount" "$300.0m"
	// "" "."
}

func ExampleLocale_Text() {
	fmt.Println(locale.English.Text(locale.PhraseLayoffs, locale.English.Number("n", decimal.New(1, 0))))
	// Output: 1 layoff
}

func ExampleFor() {
	l, found := locale.For("en-GB")
	fmt.Println(l.Tag(), l.Dir(), found)
	// Output: en ltr true
}

func ExamplePractice() {
	l := locale.Practice(locale.English)
	fmt.Println(l.Text(locale.PracticeLevelTaxed))
	fmt.Println(l.Text(locale.PracticeMistake("pool-instead")))
	// Output:
	// Tax
	// That is how many people stay. The question is how many leave.
}
