package practice_test

import (
	"testing"

	"breakeven/app/practice"
)

func TestOnlySetsWithinTheLimits(t *testing.T) {
	for _, c := range []struct {
		series      int
		level       practice.Level
		seed, count int
		ok          bool
	}{
		{1, practice.OneStep, 0, 1, true},
		{1, practice.Hardest, practice.MostSeed, practice.MostCount, true},
		{0, practice.OneStep, 0, 1, false},
		{practice.Newest + 1, practice.OneStep, 0, 1, false},
		{1, 0, 0, 1, false},
		{1, practice.Hardest + 1, 0, 1, false},
		{1, practice.OneStep, -1, 1, false},
		{1, practice.OneStep, practice.MostSeed + 1, 1, false},
		{1, practice.OneStep, 0, 0, false},
		{1, practice.OneStep, 0, practice.MostCount + 1, false},
	} {
		s, ok := practice.NewSet(c.series, c.level, c.seed, c.count)
		if ok != c.ok {
			t.Errorf("%+v: %v", c, ok)
		}
		if ok && (s.Series() != c.series || s.Level() != c.level || s.Seed() != c.seed || s.Count() != c.count) {
			t.Errorf("%+v became %+v", c, s)
		}
		if _, found := s.Problem(s.Count()); found {
			t.Errorf("%+v has a problem behind its last", c)
		}
		if _, found := s.Problem(-1); found {
			t.Errorf("%+v has a problem before its first", c)
		}
	}
}

func TestTheZeroSetIsEmpty(t *testing.T) {
	var s practice.Set
	if _, found := s.Problem(0); found || s.Count() != 0 {
		t.Error("the zero set has a problem")
	}
	p := practice.Begin(s)
	if !p.Finished() || p.Result().Code() != "" {
		t.Error("the zero set can be worked on")
	}
}

func TestALongerSetBeginsWithTheShorter(t *testing.T) {
	short, _ := practice.NewSet(1, practice.Taxed, 7, 3)
	long, _ := practice.NewSet(1, practice.Taxed, 7, 20)
	for i := range short.Count() {
		a, _ := short.Problem(i)
		b, _ := long.Problem(i)
		if a.Scenario != b.Scenario || a.Question.Key != b.Question.Key {
			t.Errorf("problem %d differs", i)
		}
	}
}
