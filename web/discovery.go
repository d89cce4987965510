package web

import (
	"net/url"
	"strings"

	"breakeven/app/model"
	"breakeven/app/snippet"
)

// What a page says about itself to the systems that link to it: where its
// oEmbed answer is, and on the full page what a link to it looks like on a
// social network. All of it needs absolute addresses.

// discovery is where a page's oEmbed answers are.
type discovery struct{ JSON, XML, Title string }

// socialCard is a page as other sites show a link to it: Open Graph's tags and
// Twitter's player.
type socialCard struct {
	Site, Title, Description string
	URL, Player, Picture     string // absolute addresses
	PictureAlt               string
	PictureWidth             int // px
	PictureHeight            int
	PlayerWidth              int // CSS px
	PlayerHeight             int
}

// discoveryOf is where the oEmbed answers for a page are; nil where its address
// can't be told, or is longer than /oembed reads.
func (s *site) discoveryOf(page model.Page, target shown, origin, title string) *discovery {
	if origin == "" {
		return nil
	}
	site := origin + s.Base
	if s.static {
		files := site + "oembed/" + target.preset.ID
		return &discovery{JSON: files + ".json", XML: files + ".xml", Title: title}
	}
	address := site + target.page()
	if page == model.Embed {
		address = site + target.embed()
	}
	query := "url=" + escapeQuery(address) + "&format="
	if len(address) > longestTarget || len(query)+len("json") > maxQuery {
		return nil
	}
	return &discovery{JSON: site + "oembed?" + query + "json", XML: site + "oembed?" + query + "xml", Title: title}
}

// escapeQuery escapes a value in a query, a space as %20: WordPress decodes
// the entities that a "+" is written with in HTML only in part.
func escapeQuery(value string) string {
	return strings.ReplaceAll(url.QueryEscape(value), "+", "%20")
}

// longestLinkHeader bounds the Link header in bytes. Proxies refuse an answer
// whose headers are above 4 KB; the page's own links say the same.
const longestLinkHeader = 2 << 10

// header is the Link header, nil where there is none to send.
func (d *discovery) header() []string {
	if d == nil {
		return nil
	}
	link := `<` + d.JSON + `>; rel="alternate"; type="application/json+oembed", ` +
		`<` + d.XML + `>; rel="alternate"; type="text/xml+oembed"`
	if len(link) > longestLinkHeader {
		return nil
	}
	return []string{link}
}

// cardOf is the card of a full page.
func (s *site) cardOf(target shown, origin string, screen model.Screen) *socialCard {
	if origin == "" {
		return nil
	}
	site, size := origin+s.Base, pictureSizes[0]
	return &socialCard{
		Site: providerName, Title: screen.Title, Description: screen.SentenceText,
		URL: site + target.page(), Player: site + target.embed(),
		PlayerWidth: frameWidth, PlayerHeight: snippet.Height(frameWidth, target.query(), target.preset.Hidden...),
		Picture: site + target.picture(size), PictureWidth: size.width, PictureHeight: size.height,
		PictureAlt: screen.Chart.Label,
	}
}
