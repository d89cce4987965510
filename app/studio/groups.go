package studio

import (
	"strings"

	"breakeven/app/snippet"
)

// snippets are all texts to copy.
func (m Model) snippets() []SnippetView {
	var list []SnippetView
	for _, g := range m.groups() {
		list = append(list, g.Snippets...)
	}
	return list
}

// groups are the snippets by where they go.
func (m Model) groups() []Group {
	s, o := m.Site, m.Options()
	groups := []Group{
		{ID: "any", Name: "Any page: iframe", Open: true,
			Note: "Works wherever HTML can be pasted. Nothing of ours runs on your page.",
			Snippets: []SnippetView{
				{ID: "iframe", Label: "Iframe", Text: snippet.Frame(s, o)},
			}},
		{ID: "element", Name: "Any page: with our script", Open: true,
			Note: "The frame always has the height of what it shows, and your scripts can listen to it. One script serves all embeds of a page.",
			Snippets: []SnippetView{
				{ID: "loader", Label: "Script and element", Text: snippet.Element(s, o)},
				{ID: "pinned", Label: "The same, held to one version", Text: snippet.PinnedElement(s, o),
					Note: "The browser runs the script only if it is, to the byte, the one that you see today."},
			}},
		{ID: "wordpress", Name: "WordPress",
			Snippets: []SnippetView{
				{ID: "wordpress-link", Label: "Link, on a line of its own", Text: snippet.WordPressLink(s, o),
					Note: "WordPress turns it into the calculator by itself."},
				{ID: "wordpress-block", Label: "For a Custom HTML block", Text: snippet.WordPressBlock(s, o),
					Note: "Where WordPress’s own script for embeds runs on the page, it makes no frame higher than 1,000 px; what is below is reached by scrolling in the frame. The iframe above has no such limit. Only users who may post any HTML can use either."},
			}},
		{ID: "ghost", Name: "Ghost",
			Snippets: []SnippetView{
				{ID: "ghost", Label: "For an HTML card", Text: snippet.Ghost(s, o),
					Note: "A newsletter shows no frames: its readers get the link."},
			}},
		{ID: "amp", Name: "AMP", Note: m.ampNote(),
			Snippets: []SnippetView{
				{ID: "amp-head", Label: "Once, in the head", Text: snippet.AMPScript},
				{ID: "amp", Label: "In the body", Text: snippet.AMP(s, o)},
			}},
		{ID: "newsletter", Name: "Newsletter, feed",
			Snippets: []SnippetView{
				{ID: "newsletter", Label: "Picture with a link", Text: snippet.Newsletter(s, o),
					Note: "For what shows HTML but no frames: it leads to the calculator."},
			}},
		{ID: "markdown", Name: "Markdown",
			Snippets: []SnippetView{
				{ID: "markdown", Label: "Picture with a link", Text: snippet.Markdown(s, o),
					Note: "For what shows no frames: it leads to the calculator."},
			}},
		{ID: "policy", Name: "For a page with a strict Content-Security-Policy",
			Note: "Add these sources to the policy of the page that shows the embed. A directive that is there already gets the address added to its list. If the policy forbids inline styles, too, the style attribute does nothing, and the iframe has the height of its height attribute at every width.",
			Snippets: []SnippetView{
				{ID: "frame-policy", Label: "For the iframe", Text: snippet.FramePolicy(s)},
				{ID: "loader-policy", Label: "For our script", Text: snippet.LoaderPolicy(s)},
			}},
	}
	for i := range groups {
		groups[i].Snippets = m.there(groups[i].Snippets)
	}
	return groups
}

// ampNote says what an AMP page asks of a site.
func (m Model) ampNote() string {
	if m.Site.Secure() {
		return ""
	}
	return "AMP takes frames from https:// alone, and this site is not served that way here."
}

// there drops the snippets that this site has not got, and adds how high the
// others are and what became of a copy.
func (m Model) there(list []SnippetView) []SnippetView {
	var kept []SnippetView
	for _, s := range list {
		if s.Text == "" {
			continue
		}
		s.Rows = rows(s.Text)
		if m.Copy.ID == s.ID {
			s.Said = "Copied."
			if !m.Copy.OK {
				s.Said = "Your browser did not allow that. The text is selected: copy it with the keyboard."
			}
		}
		kept = append(kept, s)
	}
	return kept
}

// rows is how many lines of a box a text takes, roughly: they wrap.
func rows(text string) int {
	const columns, least, most = 80, 1, 8
	n := 0
	for l := range strings.SplitSeq(text, "\n") {
		n += 1 + len(l)/columns
	}
	return max(least, min(most, n))
}
