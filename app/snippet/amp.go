package snippet

import "strconv"

// phoneWidth is how wide, in px, a phone's column mostly is: AMP pages are
// read on phones.
const phoneWidth = 360

// AMPScript is what an AMP page needs once, in its head.
const AMPScript = `<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>`

// AMPWords are those of the button that makes the frame as high as it asks, and
// what a screen reader says there.
type AMPWords struct{ Show, ShowAll string }

// AMP is the embed for the body of an AMP page. The page makes it as high as
// the frame asks, at once or by a button where that would move what is being
// read. The placeholder lets it stand near the top of a page: the picture with
// the answer, as a drawing of some 3 kB that is sharp on every phone.
func AMP(s Site, o Options, w AMPWords) string {
	words := markup(o.title())
	if s.draws(o) {
		words = open("amp-img", with("src", s.drawing(o)), with("alt", o.title()), with("layout", "responsive"), with("width", "1200"), with("height", "630")) + "</amp-img>"
	}
	return open("amp-iframe",
		with("src", s.Embed(o)),
		with("title", o.title()),
		with("layout", "fixed-height"),
		with("height", strconv.Itoa(Height(phoneWidth, o.Query(), o.Preset.Hidden...))),
		with("sandbox", sandbox),
		with("frameborder", "0"),
		flag("resizable"),
	) + "\n" +
		"  <p placeholder>" + open("a", with("href", s.Page(o))) + words + "</a></p>\n" +
		"  " + open("div", flag("overflow"), with("tabindex", "0"), with("role", "button"), with("aria-label", w.ShowAll)) + markup(w.Show) + "</div>\n" +
		"</amp-iframe>"
}
