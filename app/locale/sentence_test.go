package locale

import (
	"testing"
	"unicode/utf8"
)

// The whole answer as a page puts it together, one for each status and turn.
func TestSentences(t *testing.T) {
	layoffs := func(n string) string { return English.Text(PhraseLayoffs, English.Number("n", dec(n))) }
	tried := func(phrase Key, n string) Arg {
		d := dec(n)
		return Arg{"tried", English.Text(phrase, English.Number("n", d)), d.String()}
	}
	usd := func(text string) string { return shown(English.Compact(dec(text), "USD")) }
	args := []Arg{
		{Name: "breakeven", Text: layoffs("32034"), Number: "32034"},
		{Name: "share", Text: English.Percent(dec("0.091526"), 0)},
		{Name: "pool", Text: "corporate staff"},
		{Name: "company", Text: "Amazon"},
		{Name: "target", Text: English.Text(PhraseZero), Number: "0"},
		{Name: "headcount", Text: "350,000"},
		{Name: "unconstrained", Text: "415,834"},
		{Name: "best", Text: "12,000"},
		{Name: "amount", Text: usd("5055000000")},
		{Name: "closed", Text: English.Text(PhraseOfGap, Arg{Name: "share", Text: "94%"})},
		{Name: "value", Text: usd("95000000000")},
	}
	announced := tried(PhraseAnnounced, "30000")
	for _, c := range []struct {
		keys  []Key
		tried Arg
		want  string
	}{
		{[]Key{SentenceOK, TriedClose}, announced, "It would take 32,034 layoffs\u00a0— 9% of corporate staff\u00a0— " +
			"to bring Amazon’s free cash flow back to zero. The 30,000 announced close 94% of the gap."},
		{[]Key{Condition("capex"), SentenceOK.If(), TriedClose}, announced, "With capex at $95.0bn, it would take 32,034 layoffs\u00a0— 9% of corporate staff\u00a0— " +
			"to bring Amazon’s free cash flow back to zero. The 30,000 announced close 94% of the gap."},
		{[]Key{ConditionSeveral, SentenceMet.If(), TriedAdd}, announced, "With your figures, no layoffs are needed: Amazon’s free cash flow is already " +
			"$5.1bn above zero. The 30,000 announced would add $5.1bn."},
		{[]Key{SentenceMetExactly, TriedNothing}, announced, "No layoffs are needed: Amazon’s free cash flow is already zero. The 30,000 announced would change nothing."},
		{[]Key{SentenceExceedsPool, TriedClose}, tried(PhraseLaidOff, "1"), "Laying off all 350,000 corporate staff would not be enough: " +
			"it would take 415,834. The 1 laid off closes 94% of the gap."},
		{[]Key{Condition("replacementCostPerLayoff"), SentenceNoSaving.If(), TriedLose}, announced, "With replacements at $95.0bn a job, no number of layoffs would do it: " +
			"each one costs $5.1bn more than it saves. The 30,000 announced would lose $5.1bn."},
		{[]Key{SentenceNoSavingEven}, announced, "No number of layoffs would do it: each one costs as much as it saves."},
		{[]Key{SentenceTaxShield}, announced, "No number of layoffs would do it: each one costs more in tax than it saves in cash."},
		{[]Key{SentencePeak, TriedEnough}, tried(PhraseClaimed, "9000"), "Layoffs help only up to 12,000, where free cash flow peaks $5.1bn short of zero. " +
			"The 9,000 in press reports would be enough, with $5.1bn to spare."},
		{[]Key{SentenceOK, TriedEnoughExactly}, announced, "It would take 32,034 layoffs\u00a0— 9% of corporate staff\u00a0— " +
			"to bring Amazon’s free cash flow back to zero. The 30,000 announced would be just enough."},
	} {
		got := ""
		for _, key := range c.keys {
			got += English.Text(key, append(args, c.tried)...)
		}
		if got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
		if length := utf8.RuneCountInString(got); length > 170 {
			t.Errorf("%d characters: %s", length, got)
		}
	}
}

func TestTargetOtherThanZero(t *testing.T) {
	got := English.Text(SentenceOK, Arg{Name: "breakeven", Text: "1 layoff"}, Arg{Name: "share", Text: "1%"}, Arg{Name: "pool", Text: "staff"},
		Arg{Name: "company", Text: "Meta"}, Arg{Name: "target", Text: "$5.0bn", Number: "5000000000"})
	if want := "It would take 1 layoff\u00a0— 1% of staff\u00a0— to bring Meta’s free cash flow to $5.0bn."; got != want {
		t.Errorf("got %s", got)
	}
}

func TestRefusalsSayWhatIsWrongAndRight(t *testing.T) {
	for _, c := range []struct {
		text          string
		kind          Kind
		example       string
		hint, explain string
	}{
		{"89,9,9 bn", Money, "", "Write it like 89.9bn.", "Digits go in groups of three. Write it like 89.9bn."},
		{"89,9bn", Money, "$1bn", "Write it like 89.9bn.", "That can be read in two ways. Write it like 89.9bn."},
		{"abc", Money, "$503.538bn", "Write it like $503.538bn.", "That is not a number. Write it like $503.538bn."},
		{"1.5", Count, "", "Write it like 30,000.", "That is not a whole number. Write it like 30,000."},
		{"21.5", Share, "", "Write it like 21.5%.", "That can be read in two ways. Write it like 21.5%."},
		{"3 weeks", Months, "", "Write it like 3.", "That unit does not fit here. Write it like 3."},
	} {
		_, err := English.Read(c.text, c.kind)
		refusal, refused := err.(*ReadError)
		if !refused {
			t.Fatalf("%q: got %v", c.text, err)
		}
		if got := English.Hint(refusal, c.example); got != c.hint {
			t.Errorf("%q: hint %q", c.text, got)
		}
		if got := English.Explain(refusal, c.example); got != c.explain {
			t.Errorf("%q: explained as %q", c.text, got)
		}
	}
	// Every kind's own example can be read.
	for k := range kinds {
		if _, err := English.Read(English.example(k), k); err != nil {
			t.Errorf("example %q: %v", English.example(k), err)
		}
	}
}
