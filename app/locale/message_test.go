package locale

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestEveryTemplateParses(t *testing.T) {
	for _, l := range []*Locale{English} {
		for key, m := range everyMessage(l) {
			if m.fault != nil {
				t.Errorf("%s: %q: %v", l.Tag(), key, m.fault)
			}
			if text := Classroom(l).Text(key); !utf8.ValidString(text) || strings.ContainsAny(text, "\"'\n") {
				t.Errorf("%s: %q: %q has typewriter quotes or a line break", l.Tag(), key, text)
			} else if strings.Contains(text, " —") {
				t.Errorf("%s: %q: %q may break before the dash", l.Tag(), key, text)
			}
		}
	}
}

func TestASentenceAndItsFormAfterAConditionAreOne(t *testing.T) {
	for key, m := range everyMessage(English) {
		if after, twofold := everyMessage(English)[key.If()]; twofold {
			if want, got := placeholders(m.parts), placeholders(after.parts); !slices.Equal(got, want) {
				t.Errorf("%q takes %v, after a condition %v", key, want, got)
			}
		}
	}
}

// The names that callers fill; a slip in a template would show in the page.
var knownPlaceholders = strings.Fields(`allowed amount best breakeven capex closed company date derivation end
	fcf fewer field headcount less like max min months n name ocf period pool price reason share start
	status target text title tried unconstrained value whole
	answer basis condition capexbasis depreciation layoffs notice noticemonths othercosts othercostsbasis payroll payrollbasis revenue
	revenuebasis severanceperlayoff stockpay sum taxrate term tolerance
	address currency day fields format month version what year
	across allcolumns allrows column columns down from row rows to way words
	adjusted auto change child childid classroom command dark datavalue dimensions embeds engine error events fcfatbreakeven fcfonefewer
	firstperiod flow frames get id label light list lostrevenueperlayoff message model note object page query ready
	replacementcostperlayoff right runrate secret site stage studio table unconstrainedlayoffs unit variablecostrate width
	about cash colour costs covers first language most names part rate ratio said second source`)

func TestPlaceholdersAreKnown(t *testing.T) {
	used := map[string]bool{}
	for key, m := range everyMessage(English) {
		for _, name := range placeholders(m.parts) {
			used[name] = true
			if !slices.Contains(knownPlaceholders, name) {
				t.Errorf("%q takes {%s}, which nobody fills", key, name)
			}
		}
	}
	for _, name := range knownPlaceholders {
		if !used[name] {
			t.Errorf("no message takes {%s}", name)
		}
	}
}

func TestPluralsHaveTheirForms(t *testing.T) {
	for key, m := range everyMessage(English) {
		for _, fault := range English.pluralFaults(m.parts) {
			t.Errorf("%q: %v", key, fault)
		}
	}
}

func TestTranslationNamesWhatIsLost(t *testing.T) {
	for _, c := range []struct{ template, want string }{
		{"{n, plural, one {# Stelle} other {# Stellen}}", ""},
		{"{n, plural, =0 {keine} other {# Stellen}}", ""},
		{"{n} Stellen", ""},
		{"Stellen", "{n} is lost"},
		{"{n} von {m}", "{m} is filled by nobody"},
		{"{n, plural, one {#} few {#} other {#}}", "has no class “few”"},
		{"{n, plural, one {#} one {#} other {#}}", "“one” is there twice"},
		{"{n, plural, zero {#} other {#}}", "“one” is missing"},
		{" {n}", "does not begin with a space"},
		{"{n", "not closed"},
		{"", "it is empty"},
	} {
		err := English.Translation("{n, plural, one {# layoff} other {# layoffs}}", c.template, false)
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %q", c.template, err, c.want)
		}
	}
}

func TestTemplates(t *testing.T) {
	one, many := Arg{"n", "1", "1"}, Arg{"n", "1,500", "1500"}
	for _, c := range []struct {
		template string
		args     []Arg
		want     string
	}{
		{"plain # text", nil, "plain # text"},
		{"a {x} b", []Arg{{Name: "x", Text: "{y} #"}}, "a {y} # b"},
		{"a {x} b", nil, "a {x} b"},
		{"{n, plural, one {# layoff} other {# layoffs}}", []Arg{one}, "1 layoff"},
		{"{n, plural, one {# layoff} other {# layoffs}}", []Arg{many}, "1,500 layoffs"},
		{"{n, plural, one {# layoff} other {# layoffs}}", nil, "{n} layoffs"},
		{"{n,plural,=1{exactly}one{one}other{other}}", []Arg{one}, "exactly"},
		{"{n, plural, other {a # b # c}}", []Arg{many}, "a 1,500 b 1,500 c"},
		{"{n, plural, one {} other {s}}!", []Arg{one}, "!"},
		{"{n, plural, one {a {x} {x, plural, other {#}}} other {}}", []Arg{one, {"x", "X", ""}}, "a X X"},
	} {
		m := parse(c.template)
		if m.fault != nil {
			t.Errorf("%q: %v", c.template, m.fault)
		}
		l := &Locale{plurals: English.plurals, messages: func() map[Key]message { return map[Key]message{"k": m} }}
		if got := l.Text("k", c.args...); got != c.want {
			t.Errorf("%q = %q, want %q", c.template, got, c.want)
		}
	}
}

func TestFaultyTemplates(t *testing.T) {
	for _, template := range []string{
		"{", "}", "a } b", "{}", "{x", "{x{", "{X}", "{a b}", "{n, plural}", "{n, select, other {}}",
		"{n, plural, one {#}}", "{n, plural, other {#}", "{n, plural, other {#", "{n, plural, some {} other {}}",
		"{n, plural, =x {} other {}}", "{n, plural, other}", "{n, plural,",
	} {
		m := parse(template)
		if m.fault == nil {
			t.Errorf("%q parses", template)
		}
		l := &Locale{plurals: English.plurals, messages: func() map[Key]message { return map[Key]message{"k": m} }}
		if got := l.Text("k"); got != template {
			t.Errorf("%q shows %q", template, got)
		}
	}
}

func TestSpansKeepPlaceholdersApart(t *testing.T) {
	got := English.Spans(TriedClose, Arg{"tried", "30,000 announced", "30000"}, Arg{Name: "closed", Text: "94% of the gap"})
	want := []Span{{"", " The "}, {"tried", "30,000 announced"}, {"", " close "}, {"closed", "94% of the gap"}, {"", "."}}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	if got := English.Spans(PhraseLayoffs, English.Number("n", dec("32034"))); !slices.Equal(got, []Span{{"n", "32,034"}, {"", " layoffs"}}) {
		t.Errorf("got %q", got)
	}
	if got := English.Spans("no.such.key"); !slices.Equal(got, []Span{{"", "no.such.key"}}) {
		t.Errorf("got %q", got)
	}
}
