package snippet

// Element is the embed as a custom element, which the evergreen script turns
// into a frame that fits.
func Element(s Site, o Options) string {
	return open("script", flag("async"), with("src", s.evergreen())) + "</script>\n" + element(s, o)
}

// PinnedElement is the same with a script that never changes and that a
// browser checks by its hash. It is empty where the site has no such script.
func PinnedElement(s Site, o Options) string {
	if s.Loader.Pinned == "" || s.Loader.Integrity == "" {
		return ""
	}
	return open("script", flag("async"), with("src", s.address(s.Loader.Pinned)),
		with("integrity", s.Loader.Integrity), with("crossorigin", "anonymous")) + "</script>\n" + element(s, o)
}

// element stands in a block of its own: the room it keeps is a share of that
// block's width, which publishing systems set for each block.
func element(s Site, o Options) string {
	var list []attribute
	for _, p := range o.Pairs() {
		list = append(list, with(p.Name, p.Value))
	}
	list = append(list, with("style", Reserve(o.Query(), o.Preset.Hidden...)))
	return "<div>" + open("breakeven-calculator", list...) + link(s.Page(o), o.title()) + "</breakeven-calculator></div>"
}
