package locale

import "testing"

func BenchmarkCompact(b *testing.B) {
	amount := dec("-4805000000")
	b.ReportAllocs()
	for b.Loop() {
		English.Compact(amount, "USD")
	}
}

func BenchmarkRead(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := English.Read("$89.86bn", Money); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSentence(b *testing.B) {
	args := []Arg{{"breakeven", "32,034 layoffs", "32034"}, {Name: "share", Text: "9%"}, {Name: "pool", Text: "corporate staff"},
		{Name: "company", Text: "Amazon"}, {"target", "zero", "0"}}
	b.ReportAllocs()
	for b.Loop() {
		English.Spans(SentenceOK, args...)
	}
}

// BenchmarkCompile is what the messages cost at the start of the program.
func BenchmarkCompile(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		compile(english)
	}
}
