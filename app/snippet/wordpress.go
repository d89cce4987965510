package snippet

import "strconv"

// WordPressLink is what to paste on a line of its own: WordPress asks the site
// for the rest.
func WordPressLink(s Site, o Options) string { return s.Embed(o) }

// WordPressBlock is the embed for an HTML block, in the form that WordPress
// gives its own embeds: a quotation for readers without frames, and a frame
// that shares a secret with the page's script. That sets its height, so that no
// style of ours does.
func WordPressBlock(s Site, o Options) string {
	secret := secretOf(s.Embed(o))
	return open("blockquote", with("class", "wp-embedded-content"), with("data-secret", secret)) +
		link(s.Page(o), o.title()) + "</blockquote>\n" +
		open("iframe",
			with("class", "wp-embedded-content"),
			with("sandbox", "allow-scripts"),
			with("security", "restricted"),
			with("src", s.Embed(o)+"#?secret="+secret),
			with("data-secret", secret),
			with("title", o.title()),
			with("width", "100%"),
			with("height", strconv.Itoa(Height(columnWidth, o.Query(), o.Preset.Hidden...))),
			with("loading", "lazy"),
		) + "</iframe>"
}

// secretOf tells the frames of a page apart, in as many letters and digits as
// WordPress takes for it. It guards nothing: the page's script and the frame
// read it where it stands.
func secretOf(address string) string {
	const length = 10
	hash := uint64(14695981039346656037) // FNV-1a
	for _, c := range []byte(address) {
		hash = (hash ^ uint64(c)) * 1099511628211
	}
	text := "0000000000" + strconv.FormatUint(hash, 36)
	return text[len(text)-length:]
}
