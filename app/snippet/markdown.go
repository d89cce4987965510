package snippet

// Markdown is a picture of the scenario that leads to the page, for what shows
// no frames: a repository, a forum, a newsletter.
func Markdown(s Site, o Options) string {
	return "[![" + markdown(o.title()) + "](" + s.Picture(o) + ")](" + s.Page(o) + ")"
}
