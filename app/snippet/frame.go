package snippet

import "strconv"

// columnWidth is how wide, in px, the column of an article mostly is. A frame
// that knows one height gets that of such a column.
const columnWidth = 640

// sandbox is what the embed may do on another origin than its own.
const sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"

// Frame is the embed as an iframe alone: no script of ours on the page.
func Frame(s Site, o Options) string {
	return open("iframe",
		with("src", s.Embed(o)),
		with("title", o.title()),
		with("width", "100%"),
		with("height", strconv.Itoa(Height(columnWidth, o.Query(), o.Preset.Hidden...))),
		with("style", FrameStyle(o.Query(), o.Preset.Hidden...)),
		with("loading", "lazy"),
	) + "</iframe>"
}

// Ghost is the embed for Ghost's HTML card. Its caption leads to the page,
// since a newsletter shows no frame.
func Ghost(s Site, o Options) string {
	return `<figure class="kg-card kg-embed-card kg-card-hascaption">` + "\n" +
		Frame(s, o) + "\n" +
		"<figcaption>" + link(s.Page(o), o.title()) + "</figcaption>\n" +
		"</figure>"
}
