package web

import (
	"net/http"
	"strconv"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/web/card"
)

// Pictures stand beside links to a page: /picture/ID.png?QUERY is what the page
// answers, with the author's query, and /picture/600/ID.png the same, smaller.

// pictureSize is a picture's size in px.
type pictureSize struct{ width, height int }

// pictureSizes are those there are, the largest first. Each is 630/1200 as high
// as wide, in whole pixels.
var pictureSizes = [...]pictureSize{{1200, 630}, {600, 315}, {320, 168}}

// largestPicture is the largest one that fits; false where none does.
func largestPicture(maxWidth, maxHeight int) (pictureSize, bool) {
	for _, size := range pictureSizes {
		if size.width <= maxWidth && size.height <= maxHeight {
			return size, true
		}
	}
	return pictureSize{}, false
}

// picture is a picture's address under the site's base.
func (t shown) picture(size pictureSize) string {
	folder := "picture/"
	if size != pictureSizes[0] {
		folder += strconv.Itoa(size.width) + "/"
	}
	return folder + t.preset.ID + ".png" + joined("?", t.rest)
}

func (s *site) picture(w http.ResponseWriter, r *http.Request) {
	id, isPNG := strings.CutSuffix(r.PathValue("file"), ".png")
	preset, known := s.Scenarios.ByID(id)
	size, sized := pictureSizes[0], true
	if width := r.PathValue("width"); width != "" {
		size, sized = pictureOf(width)
	}
	if !isPNG || !known || !sized {
		s.missing(w, r)
		return
	}
	target := newShown(preset, true, r.URL.RawQuery)
	f, err := s.pictures.get(target.picture(size), encodingNone, maker{body: func() ([]byte, error) {
		return s.long.make(func() ([]byte, error) { return draw(target, size) })
	}})
	if err != nil {
		s.unmade(w, err, "picture")
		return
	}
	h := w.Header()
	shareable(h)
	h["Content-Type"] = kindPNG
	h["Cache-Control"] = keepAnHour
	serveForm(w, r, f)
}

// pictureOf is the size of a width as a path writes it. The largest has no
// width in its path.
func pictureOf(width string) (pictureSize, bool) {
	for _, size := range pictureSizes[1:] {
		if strconv.Itoa(size.width) == width {
			return size, true
		}
	}
	return pictureSize{}, false
}

// draw makes a picture as PNG.
func draw(target shown, size pictureSize) ([]byte, error) {
	loc := locale.English
	m := model.Load(loc, target.preset, model.Place{Page: model.Home, Query: target.rest})
	return card.PNG(model.Present(m), card.Text{
		Subject: target.preset.Company + ", " + target.preset.Period,
		Source:  source(target.preset, m),
		Name:    providerName,
	}, size.width)
}

// source names where the figures come from, and that not all of them do where
// somebody changed some.
func source(p *scenario.Preset, m model.Model) string {
	seen := map[string]bool{}
	first := ""
	for _, f := range model.Figures {
		for _, c := range p.Fields[f].Sources {
			if first == "" {
				first = c.Title
			}
			seen[c.Title] = true
		}
	}
	text := ""
	switch len(seen) {
	case 0:
	case 1:
		text = "Source: " + first
	default:
		text = "Sources: " + first + " and " + strconv.Itoa(len(seen)-1) + " more"
	}
	if m.Author.Overridden != 0 {
		text = strings.TrimPrefix(text+"; figures changed by the author", "; ")
	}
	return text
}
