package practice_test

import (
	"testing"

	"breakeven/app/practice"
)

func BenchmarkProblem(b *testing.B) {
	b.ReportAllocs()
	for i := range b.N {
		level := practice.OneStep + practice.Level(i)%practice.Hardest
		set, _ := practice.NewSet(1, level, i%(practice.MostSeed+1), 1)
		if _, ok := set.Problem(0); !ok {
			b.Fatal("no problem")
		}
	}
}

func BenchmarkCheck(b *testing.B) {
	p := problem(b, practice.Backwards, 1)
	b.ReportAllocs()
	for b.Loop() {
		p.Check(english, "89.9bn")
	}
}
