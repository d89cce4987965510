package practice

import "testing"

// The numbers are those that the generator's authors give for this seed.
func TestTheGeneratorIsSplitMix64(t *testing.T) {
	r := stream(1234567)
	for i, want := range []uint64{
		6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821,
	} {
		if got := r.next(); got != want {
			t.Errorf("number %d is %d, want %d", i, got, want)
		}
	}
}

func TestStreamsOfOtherWordsAreOthers(t *testing.T) {
	seen := map[stream][]uint64{}
	for a := range uint64(40) {
		for b := range uint64(40) {
			for c := range uint64(3) {
				r := newStream(1, a, b, c)
				if other, taken := seen[r]; taken {
					t.Fatalf("%v and %v are one stream", other, []uint64{a, b, c})
				}
				seen[r] = []uint64{a, b, c}
			}
		}
	}
}

func TestNumbersFromARange(t *testing.T) {
	r := newStream(1)
	var times [7]int
	for range 70_000 {
		times[r.between(-3, 3)+3]++
	}
	for i, n := range times {
		if n < 9_500 || n > 10_500 {
			t.Errorf("%d came %d times in 70,000", i-3, n)
		}
	}
	for range 1_000 {
		if n := r.oneOf(3, 6, 9); n != 3 && n != 6 && n != 9 {
			t.Fatalf("%d is none of them", n)
		}
	}
	if n := r.below(1); n != 0 {
		t.Errorf("the only number below 1 is %d", n)
	}
}

// Where numbers for a kind can't be found, those of the spare stream are taken:
// so there must be some.
func TestTheSpareNumbersAreGood(t *testing.T) {
	for level := OneStep; level <= Hardest; level++ {
		for i, k := range level.kinds() {
			r := spare
			if _, ok := k.problem(&r, mostTries); !ok {
				t.Errorf("level %d, kind %d: the spare stream gives no problem", level, i)
			}
		}
	}
}

// A kind whose numbers are mostly drawn again would be slow, and its problems
// all alike.
func TestNumbersAreSeldomDrawnAgain(t *testing.T) {
	for level := OneStep; level <= Hardest; level++ {
		for i, k := range level.kinds() {
			first, last := 0, 0
			for seed := range uint64(300) {
				r := newStream(seed)
				once, often := r, r
				if _, ok := k.problem(&once, 1); ok {
					first++
				}
				if _, ok := k.problem(&often, 25); ok {
					last++
				}
			}
			if first < 100 || last != 300 {
				t.Errorf("level %d, kind %d: %d of 300 at the first draw, %d at the 25th", level, i, first, last)
			}
		}
	}
}
