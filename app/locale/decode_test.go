package locale

import (
	"strings"
	"testing"
)

// foreign is a small language that is nobody's.
func foreign(t testing.TB) *Locale {
	t.Helper()
	table := English.Table()
	table.Tag, table.Dir, table.Name = "xx", "rtl", "X"
	table.Decimal, table.Group = ",", "."
	table.Messages = Messages()
	table.Messages[PhraseLayoffs] = "{n} xx"
	l, err := New(table)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestDecode(t *testing.T) {
	l := foreign(t)
	for p, has := range map[Program]bool{ForEmbed: false, ForLearn: true} {
		got, err := Decode(l.Encode(p))
		if err != nil {
			t.Fatal(err)
		}
		if got.Tag() != "xx" || got.Dir() != "rtl" || got.Name() != "X" {
			t.Errorf("it is %s, %s, %s", got.Tag(), got.Dir(), got.Name())
		}
		if text := got.Text(PhraseLayoffs, got.Number("n", dec("1500"))); text != "1.500 xx" {
			t.Errorf("it says %q", text)
		}
		if got, want := got.Text(LearnWorking), "Working"; (got == want) != has {
			t.Errorf("program %d: of the classroom it says %q", p, got)
		}
		if Classroom(got) != got {
			t.Errorf("program %d: its language is given English texts", p)
		}
	}
	if text := English.Encode(ForLearn); text != "" {
		t.Errorf("English, which every program knows, is written: %.40q", text)
	}
}

func TestDecodeRefuses(t *testing.T) {
	good := foreign(t).Encode(ForEmbed)
	for name, text := range map[string]string{
		"nothing":           "",
		"another beginning": strings.Replace(good, "language 1", "language 2", 1),
		"half of it":        good[:strings.Index(good, "\npatterns")],
		"other keys":        strings.Replace(good, "texts\t", "texts\t0", 1),
		"no groups":         strings.Replace(good, "groups\t3", "groups\t0", 1),
		"a field too few":   strings.Replace(good, "groups\t3\t3", "groups\t3", 1),
		"a number too high": strings.Replace(good, "unit\t6", "unit\t60", 1),
		"no number":         strings.Replace(good, "unit\t6", "unit\tsix", 1),
		"units that fall":   strings.Replace(good, "unit\t6\t6", "unit\t15\t6", 1),
		"a faulty unit":     strings.Replace(good, "¤0bn", "¤0{bn", 1),
		"a faulty plural":   strings.Replace(good, "i = 1 and", "i is 1 and", 1),
		"digits of nine":    strings.Replace(good, "\n"+"marks\t,\t.\t−\t+\t", "\n"+"marks\t,\t.\t−\t+\t123456789", 1),
		"an unknown line":   good + "what\t1\n",
		"too much":          strings.Repeat("x", maxEncoded+1),
	} {
		if text == good {
			t.Fatalf("%s: the text is the good one", name)
		}
		if l, err := Decode(text); err == nil {
			t.Errorf("%s: decoded as %s", name, l.Tag())
		}
	}
}

// FuzzDecode holds that no text makes it, or the language that it gives, panic.
func FuzzDecode(f *testing.F) {
	good := foreign(f).Encode(ForEmbed)
	f.Add(good)
	f.Add(good[:strings.Index(good, "\ntexts")])
	f.Add(strings.Replace(good, "¤0bn", "0 {n, plural, one {¤} other {0-;¤}}", 1))
	f.Fuzz(func(t *testing.T, text string) {
		l, err := Decode(text)
		if err != nil {
			return
		}
		for _, amount := range []string{"0", "-1", "4805000000", "999999999999999999.999999999"} {
			d := dec(amount)
			l.Compact(d, "USD")
			l.Tick(d, "CHF", true)
			l.Money(d, "")
			l.Spoken(d, "USD")
			l.Percent(d, 1)
			l.Months(d)
			if _, err := l.Read(l.Exact(d, "USD"), Money); err != nil {
				l.Explain(err.(*ReadError), "")
			}
		}
	})
}
