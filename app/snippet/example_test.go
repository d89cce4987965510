package snippet_test

import (
	"fmt"

	"breakeven/app/scenario"
	"breakeven/app/snippet"
	"breakeven/calc"
)

// An embed of the default scenario with another capex, in which readers can't
// move the revenue.
func example() (snippet.Site, snippet.Options) {
	o := snippet.Options{Preset: scenario.Default()}
	o.Fields[calc.Capex].Value = "95000000000"
	o.Fields[calc.Revenue].Use = snippet.Lock
	return snippet.Site{Origin: "https://calc.example", Base: "/"}, o
}

func ExampleOptions_Query() {
	_, o := example()
	fmt.Println(o.Query())
	// Output: scenario=amazon-2025-9m&capex=95000000000&lock=revenue
}

func ExampleWordPressLink() {
	fmt.Println(snippet.WordPressLink(example()))
	// Output: https://calc.example/embed?scenario=amazon-2025-9m&capex=95000000000&lock=revenue
}

func ExampleMarkdown() {
	fmt.Println(snippet.Markdown(example()))
	// Output: [![How many layoffs pay for the GPUs?](https://calc.example/picture/amazon-2025-9m.png?capex=95000000000&lock=revenue)](https://calc.example/?scenario=amazon-2025-9m&capex=95000000000&lock=revenue)
}

func ExampleLoaderPolicy() {
	site, _ := example()
	fmt.Println(snippet.LoaderPolicy(site))
	// Output: frame-src https://calc.example; script-src https://calc.example/embed.js;
}

func ExampleSite_Embed_files() {
	site, o := example()
	site.Files = true
	fmt.Println(site.Embed(o))
	fmt.Println(site.Page(o))
	fmt.Println(site.Picture(o))
	// Output:
	// https://calc.example/embed/amazon-2025-9m/?capex=95000000000&lock=revenue
	// https://calc.example/scenario/amazon-2025-9m/?capex=95000000000&lock=revenue
	// https://calc.example/picture/amazon-2025-9m.png
}
