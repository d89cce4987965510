package main

import (
	"fmt"
	"strings"

	"breakeven/app/locale"
)

// currenciesOf reads symbols and names of the currencies in use.
func (s *source) currenciesOf(tag string, plurals []locale.Plural) (map[string]locale.Currency, error) {
	var file struct {
		Main map[string]struct {
			Numbers struct {
				Currencies map[string]map[string]string
			}
		}
	}
	found, err := s.readLanguage(&file, tag, "currencies.json")
	if err != nil {
		return nil, err
	}
	currencies := map[string]locale.Currency{}
	for _, code := range s.currencies {
		fields := file.Main[found].Numbers.Currencies[code]
		c := locale.Currency{Symbol: fields["symbol"], Name: fields["displayName"]}
		if c.Symbol == code {
			c.Symbol = ""
		}
		if other := fields["displayName-count-other"]; other != "" {
			forms := map[string]string{"other": other}
			for _, plural := range plurals {
				if form := fields["displayName-count-"+plural.Class]; form != "" {
					forms[plural.Class] = form
				}
			}
			c.Name = template(forms)
		}
		if strings.ContainsAny(c.Symbol, "0-¤{}#;\t\n") || strings.ContainsAny(fields["displayName"], "0¤{}#;\t\n") {
			return nil, fmt.Errorf("currency %s: %q, %q would not survive the patterns", code, c.Symbol, c.Name)
		}
		if c != (locale.Currency{}) {
			currencies[code] = c
		}
	}
	return currencies, nil
}
