package snippet

import "breakeven/app/model"

// pictureStyle lets the picture shrink with its column.
const pictureStyle = "max-width:100%;height:auto;border:0"

// Newsletter is the picture with a link as HTML, for what shows that but no
// frames: a newsletter, a feed.
func Newsletter(s Site, o Options) string {
	if !s.draws(o) {
		return link(s.Page(o), o.title())
	}
	return open("a", with("href", s.Page(o))) +
		open("img", with("src", s.Picture(o)), with("alt", o.title()), with("width", "600"), with("height", "315"), with("style", pictureStyle)) +
		"</a>"
}

// Markdown is a picture of the scenario that leads to the page, for what shows
// no frames: a repository, a forum.
func Markdown(s Site, o Options) string {
	words := markdown(o.title())
	if s.draws(o) {
		words = "![" + words + "](" + s.Picture(o) + ")"
	}
	return "[" + words + "](" + s.Page(o) + ")"
}

// draws reports whether the site has a picture of just this. A folder of files
// has the presets' own, and a picture must not show other figures than the page
// it leads to.
func (s Site) draws(o Options) bool { return !s.Files || model.SamePicture(o.Query()) }
