package web

import (
	"net/http"
	"path"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/web/card"
)

// Pictures stand beside links to a page: /picture/ID.png?QUERY is what the page
// answers, with the author's query, and /picture/ID.svg?QUERY the same as a
// drawing. /picture/600/ID.png is the first, smaller, and /picture/dark/ID.png
// what theme=dark makes of it, for a folder of files.

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

// pictureFile is a picture as a path names it.
type pictureFile struct {
	size pictureSize
	dark bool
	kind string // its extension
}

// pictureKinds are the forms that there are, by their extensions.
var pictureKinds = map[string][]string{".png": kindPNG, ".svg": kindSVG}

// darkFolder has the presets' pictures in the dark theme.
const darkFolder = "dark"

// pictureFileOf reads the folder, which may be none, and the extension. A
// drawing has every size, and the largest picture has none in its path.
func pictureFileOf(folder, kind string) (pictureFile, bool) {
	f := pictureFile{size: pictureSizes[0], dark: folder == darkFolder, kind: kind}
	if _, known := pictureKinds[kind]; !known || folder == "" || f.dark {
		return f, known
	}
	for _, f.size = range pictureSizes[1:] {
		if strconv.Itoa(f.size.width) == folder {
			return f, kind == ".png"
		}
	}
	return f, false
}

// pictureNames are a preset's pictures under the base, without a query.
func pictureNames(p *scenario.Preset) []string {
	var names []string
	for kind := range pictureKinds {
		names = append(names, "picture/"+p.ID+kind, "picture/"+darkFolder+"/"+p.ID+kind)
	}
	for _, size := range pictureSizes[1:] {
		names = append(names, "picture/"+strconv.Itoa(size.width)+"/"+p.ID+".png")
	}
	return names
}

// picturePolicy goes with a picture, which a browser may be asked to show by
// itself: a drawing brings its own looks and needs nothing else.
var picturePolicy = []string{"default-src 'none'; style-src 'unsafe-inline'"}

func (s *site) picture(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("file")
	kind := path.Ext(name)
	file, there := pictureFileOf(r.PathValue("folder"), kind)
	preset, known := s.Scenarios.ByID(strings.TrimSuffix(name, kind))
	if !there || !known {
		s.missing(w, r)
		return
	}
	target := newShown(preset, true, r.URL.RawQuery)
	if file.dark {
		target.rest = strings.TrimPrefix(without(target.rest, "theme")+"&theme=dark", "&")
	}
	f, err := s.pictureForm(target, file, negotiate(r))
	if err != nil {
		s.unmade(w, r, err, locale.SiteUnmadePicture)
		return
	}
	h := w.Header()
	shareable(h)
	h["Content-Security-Policy"] = picturePolicy
	h["Content-Type"] = pictureKinds[kind]
	h["Cache-Control"] = keepAnHour
	if kind == ".svg" {
		h["Vary"] = varyByEncoding
	}
	serveForm(w, r, f)
}

// pictureForm makes a picture, or finds it. Pixels are compressed already.
func (s *site) pictureForm(target shown, file pictureFile, e encoding) (*form, error) {
	m := maker{compress: s.compressQuick, body: func() ([]byte, error) {
		return s.rendering.make(func() ([]byte, error) { return draw(target, file) })
	}}
	if file.kind == ".png" {
		e = encodingNone
		m.body = func() ([]byte, error) {
			return s.long.make(func() ([]byte, error) { return draw(target, file) })
		}
	}
	if s.static {
		m.compress = s.compressKept
	}
	return s.pictures.get(target.picture(file.size)+" "+file.kind, e, m)
}

// draw makes a picture, in the language that its query names, else its scenario's.
// One that the picture's fonts can't write is drawn in English.
func draw(target shown, file pictureFile) ([]byte, error) {
	screen, about := target.drawn(languageFor(target.rest, target.preset))
	if !card.Writes(screen) {
		screen, about = target.drawn(siteLanguages()[0])
	}
	if file.kind == ".svg" {
		return card.SVG(screen, about), nil
	}
	return card.PNG(screen, about, file.size.width)
}

// drawn is what a picture in a language shows.
func (t shown) drawn(loc *locale.Locale) (model.Screen, card.About) {
	preset := t.preset.In(loc.Tag())
	m := model.Load(loc, preset, model.Place{Page: model.Home, Query: t.rest})
	return model.Present(m), card.About{
		Subject: preset.Company + ", " + preset.Period,
		Source:  source(preset, m),
		Name:    providerName,
		Accent:  m.Author.Accent,
	}
}

// source names the figures that somebody changed, first, so that nothing is cut
// off them, and where the others come from.
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
		text = m.Locale.Text(locale.CardSource, locale.Arg{Name: "source", Text: first})
	default:
		text = m.Locale.Text(locale.CardSources, locale.Arg{Name: "source", Text: first}, m.Locale.Number("n", decimal.NewFromInt(int64(len(seen)-1))))
	}
	switch changed := changed(m); {
	case changed == "":
		return text
	case text == "":
		return changed
	default:
		return m.Locale.Text(locale.CardBoth, locale.Arg{Name: "first", Text: changed}, locale.Arg{Name: "second", Text: text})
	}
}

// changed names the figures that are not the preset's, a few of them.
func changed(m model.Model) string {
	const most = 3
	var names []string
	for _, f := range m.Author.Overridden.Fields() {
		names = append(names, m.Locale.Text(locale.FieldLabel(f.String())))
	}
	if more := len(names) - most; more > 0 {
		names = append(names[:most], m.Locale.Text(locale.CardMore, m.Locale.Number("n", decimal.NewFromInt(int64(more)))))
	}
	if len(names) == 0 {
		return ""
	}
	return m.Locale.Text(locale.CardChanged, locale.Arg{Name: "fields", Text: strings.Join(names, ", ")})
}
