package web

import (
	"net/http"

	"breakeven/app/locale"
	"breakeven/app/scenario"
)

// siteEnglish is English with all that the site's pages say.
var siteEnglish = locale.Readings(locale.English)

// languageOf is the language that a request is answered in, with all that the
// site's pages say; preset is the one that is shown, nil for none.
func (s *site) languageOf(r *http.Request, preset *scenario.Preset) *locale.Locale {
	return siteEnglish
}
