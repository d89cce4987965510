package locale

// SiteStatuses are the HTTP statuses with which the site refuses.
var SiteStatuses = [...]int{400, 404, 405, 414, 500, 503}

// SiteStatus names a status, to stand behind its number.
func SiteStatus(status int) Key {
	digits := [...]byte{byte('0' + status/100%10), byte('0' + status/10%10), byte('0' + status%10)}
	return Key("site.status." + string(digits[:]))
}

// What the site refuses, and why.
const (
	SiteMissing  Key = "site.missing" // a list of scenarios follows
	SiteReadOnly Key = "site.read-only"
	// SiteTooLong takes {n}, characters.
	SiteTooLong   Key = "site.too-long"
	SiteBusy      Key = "site.busy"
	SiteLanguages Key = "site.languages" // names what follows: links to the page in each
	// SiteEmbed is a link to a scenario's embed, behind its name.
	SiteEmbed Key = "site.embed"
	// SiteRefused is the title of a page that refuses: {title}, a status.
	SiteRefused Key = "site.refused"

	SiteUnmadePage    Key = "site.unmade.page"
	SiteUnmadeTable   Key = "site.unmade.table"
	SiteUnmadePicture Key = "site.unmade.picture"
	SiteUnmadeFile    Key = "site.unmade.file"
	SiteUnmadeScript  Key = "site.unmade.script"
)

// What the site says about itself, as an app and to search engines.
const (
	SiteAbout            Key = "site.about"
	SiteScreenshotNarrow Key = "site.screenshot.narrow"
	SiteScreenshotWide   Key = "site.screenshot.wide"

	SiteStudioTitle  Key = "site.studio.title"
	SiteStudioAbout  Key = "site.studio.about"
	SiteStudioFailed Key = "site.studio.failed"
	SiteEditorTitle  Key = "site.editor.title"
	SiteEditorAbout  Key = "site.editor.about"
	SiteEditorFailed Key = "site.editor.failed"
)
