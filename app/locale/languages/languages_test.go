package languages

import (
	"testing"

	"breakeven/app/locale"

	"github.com/shopspring/decimal"
)

func TestFor(t *testing.T) {
	for tag, want := range map[string]string{
		"de": "de", "DE": "de", "de-AT": "de", "de_CH": "de", "fr-CA": "fr", "es-419": "es", "pt": "pt-BR", "pt-PT": "pt-BR", "pt-br": "pt-BR",
		"zh": "zh-Hans", "zh-CN": "zh-Hans", "zh-SG": "zh-Hans", "zh-Hans": "zh-Hans", "zh-Hans-CN": "zh-Hans", "zh-Hans-HK": "zh-Hans",
		"ja-JP": "ja", "hi-IN": "hi", "ar-EG": "ar", "en": "en", "en-GB": "en", "en-XA": "en-XA",
	} {
		if l, found := For(tag); !found || l.Tag() != want {
			t.Errorf("%s gives %s, %t; want %s", tag, l.Tag(), found, want)
		}
	}
	for _, tag := range []string{"", "-", "it", "zh-TW", "zh-HK", "zh-Hant", "zh-Hant-CN", "hi-Latn", "d", "deu", "x-de"} {
		if l, found := For(tag); found || l != locale.English {
			t.Errorf("%s is found: %s", tag, l.Tag())
		}
	}
}

func TestAll(t *testing.T) {
	want := []string{"en", "ar", "de", "es", "fr", "hi", "ja", "pt-BR", "zh-Hans"}
	for i, l := range All() {
		if i >= len(want) || l.Tag() != want[i] {
			t.Fatalf("language %d is %s; want %v", i, l.Tag(), want)
		}
		if l.Name() == "" || (l.Dir() == "rtl") != (l.Tag() == "ar") || l.Dir() == "" {
			t.Errorf("%s is named %q and written %q", l.Tag(), l.Name(), l.Dir())
		}
	}
}

// What a browser decodes writes and says the same as what the server has.
func TestDecodeGivesBackWhatWasEncoded(t *testing.T) {
	amounts := []string{"0", "-1234.5", "999950000", "4805000000", "-123456789012.25", "999999999999999999"}
	for _, l := range append(All(), Pseudo())[1:] {
		for _, p := range []locale.Program{locale.ForEmbed, locale.ForPage, locale.ForStudio, locale.ForLearn} {
			text := l.Encode(p)
			got, err := locale.Decode(text)
			if err != nil {
				t.Fatalf("%s: %v", l.Tag(), err)
			}
			if again := got.Encode(p); again != text {
				t.Fatalf("%s: program %d: encoded once more the text differs", l.Tag(), p)
			}
			for _, amount := range amounts {
				d := decimal.RequireFromString(amount)
				for _, currency := range []string{"USD", "CHF", "EGP", "ZAR"} {
					if got, want := got.Compact(d, currency)+got.Money(d, currency)+got.Exact(d, currency), l.Compact(d, currency)+l.Money(d, currency)+l.Exact(d, currency); got != want {
						t.Errorf("%s: decoded it writes %q instead of %q", l.Tag(), got, want)
					}
				}
				if got, want := got.Spoken(d, "USD"), l.Spoken(d, "USD"); got != want {
					t.Errorf("%s: decoded it says %q instead of %q", l.Tag(), got, want)
				}
			}
		}
	}
}
