package locale

import "testing"

// Rules and the examples that CLDR gives for them.
func TestPluralRules(t *testing.T) {
	for _, c := range []struct {
		language string
		rules    []Plural
		numbers  map[string]string
	}{
		{"Arabic", []Plural{{"zero", "n = 0"}, {"one", "n = 1"}, {"two", "n = 2"}, {"few", "n % 100 = 3..10"}, {"many", "n % 100 = 11..99"}},
			map[string]string{"0": "zero", "1": "one", "1.0": "one", "2": "two", "3": "few", "10": "few", "103": "few", "1003": "few", "11": "many", "26": "many",
				"111": "many", "100": "other", "102": "other", "1000000": "other", "0.1": "other", "10.1": "other", "123456789012345678901234567890103": "few"}},
		{"French", []Plural{{"one", "i = 0,1"}, {"many", "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5"}},
			map[string]string{"0": "one", "1": "one", "1.5": "one", "2": "other", "1000000": "many", "3000000": "many", "1000001": "other", "1000000.0": "other",
				"1000000000000000000": "many", "100000000000000000000000": "many"}},
		{"Hindi", []Plural{{"one", "i = 0 or n = 1"}}, map[string]string{"0": "one", "0.5": "one", "1": "one", "1.0": "one", "1.1": "other", "2": "other"}},
		{"Polish", []Plural{{"one", "i = 1 and v = 0"}, {"few", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"},
			{"many", "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14"}},
			map[string]string{"1": "one", "1.0": "other", "2": "few", "24": "few", "5": "many", "12": "many", "21": "many", "112": "many", "0.5": "other", "-2": "few"}},
		{"Danish", []Plural{{"one", "n = 1 or t != 0 and i = 0,1"}}, map[string]string{"1": "one", "0.1": "one", "1.6": "one", "0": "other", "2": "other", "1.00": "one", "0.0": "other"}},
		{"Latvian", []Plural{{"zero", "n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19"}, {"one", "n % 10 = 1 and n % 100 != 11 or v = 2 and f % 10 = 1 and f % 100 != 11 or v != 2 and f % 10 = 1"}},
			map[string]string{"0": "zero", "11": "zero", "1": "one", "21": "one", "0.1": "one", "0.11": "zero", "2": "other", "10.1": "one"}},
		{"none", nil, map[string]string{"1": "other", "0": "other"}},
		{"digits without closing zeros", []Plural{{"one", "w = 1"}}, map[string]string{"0.50": "one", "0.55": "other"}},
	} {
		classes, err := compilePlurals(c.rules)
		if err != nil {
			t.Fatalf("%s: %v", c.language, err)
		}
		l := &Locale{plurals: classes}
		for number, want := range c.numbers {
			if got := l.plural(number); got != want {
				t.Errorf("%s: %s is %s, want %s", c.language, number, got, want)
			}
		}
	}
}

func TestFaultyPluralRules(t *testing.T) {
	for _, rule := range []string{"", "n", "n =", "n = x", "x = 1", "n % 0 = 1", "n % = 1", "nn = 1", "n = 1..", "n = 1 and", "n = 1 or ", "n = -1", "n = 99999999999999999999"} {
		if _, err := compilePlurals([]Plural{{"one", rule}}); err == nil {
			t.Errorf("%q is taken for a rule", rule)
		}
	}
}
