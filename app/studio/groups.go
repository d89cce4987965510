package studio

import (
	"strings"

	"breakeven/app/locale"
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
	s, o, say := m.Site, m.Options(), m.Locale.Text
	groups := []Group{
		{ID: "any", Name: say(locale.StudioAny), Open: true,
			Note: say(locale.StudioAnyNote),
			Snippets: []SnippetView{
				{ID: "iframe", Label: say(locale.StudioIframe), Text: snippet.Frame(s, o)},
			}},
		{ID: "element", Name: say(locale.StudioElement), Open: true,
			Note: say(locale.StudioElementNote),
			Snippets: []SnippetView{
				{ID: "loader", Label: say(locale.StudioLoader), Text: snippet.Element(s, o)},
				{ID: "pinned", Label: say(locale.StudioPinned), Text: snippet.PinnedElement(s, o),
					Note: say(locale.StudioPinnedNote)},
			}},
		{ID: "wordpress", Name: "WordPress",
			Snippets: []SnippetView{
				{ID: "wordpress-link", Label: say(locale.StudioWPLink), Text: snippet.WordPressLink(s, o),
					Note: say(locale.StudioWPLinkNote)},
				{ID: "wordpress-block", Label: say(locale.StudioWPBlock), Text: snippet.WordPressBlock(s, o),
					Note: say(locale.StudioWPBlockNote)},
			}},
		{ID: "ghost", Name: "Ghost",
			Snippets: []SnippetView{
				{ID: "ghost", Label: say(locale.StudioGhost), Text: snippet.Ghost(s, o),
					Note: say(locale.StudioGhostNote)},
			}},
		{ID: "amp", Name: "AMP", Note: m.ampNote(),
			Snippets: []SnippetView{
				{ID: "amp-head", Label: say(locale.StudioAMPHead), Text: snippet.AMPScript},
				{ID: "amp", Label: say(locale.StudioAMPBody), Text: snippet.AMP(s, o, snippet.AMPWords{Show: say(locale.StudioAMPShow), ShowAll: say(locale.StudioAMPShowAll)})},
			}},
		{ID: "newsletter", Name: say(locale.StudioNewsletter),
			Snippets: []SnippetView{
				{ID: "newsletter", Label: say(locale.StudioPicture), Text: snippet.Newsletter(s, o),
					Note: say(locale.StudioNewsletterNote)},
			}},
		{ID: "markdown", Name: "Markdown",
			Snippets: []SnippetView{
				{ID: "markdown", Label: say(locale.StudioPicture), Text: snippet.Markdown(s, o),
					Note: say(locale.StudioMarkdownNote)},
			}},
		{ID: "policy", Name: say(locale.StudioPolicy),
			Note: say(locale.StudioPolicyNote),
			Snippets: []SnippetView{
				{ID: "frame-policy", Label: say(locale.StudioPolicyFrame), Text: snippet.FramePolicy(s)},
				{ID: "loader-policy", Label: say(locale.StudioPolicyLoader), Text: snippet.LoaderPolicy(s)},
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
	return m.Locale.Text(locale.StudioAMPNote)
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
			s.Said = m.Locale.Text(locale.StudioCopied)
			if !m.Copy.OK {
				s.Said = m.Locale.Text(locale.StudioCopyByKey)
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
