package locale

func englishSite() map[Key]string {
	return map[Key]string{
		SiteStatus(400): "Bad Request",
		SiteStatus(404): "Not Found",
		SiteStatus(405): "Method Not Allowed",
		SiteStatus(414): "Request URI Too Long",
		SiteStatus(500): "Internal Server Error",
		SiteStatus(503): "Service Unavailable",

		SiteMissing:   "There is no page or scenario at this address. These are the scenarios there are:",
		SiteReadOnly:  "This address is only read: use GET.",
		SiteTooLong:   "This link is too long to read: a query has at most {n, plural, one {# character} other {# characters}}. Check that it was copied once, and whole.",
		SiteBusy:      "There is more to work out at the moment than this server can. Please try again in a moment.",
		SiteEmbed:     "embed",
		SiteLanguages: "Languages",
		SiteRefused:   "{title} · Breakeven",

		SiteUnmadePage:    "This page could not be made. Please reload it.",
		SiteUnmadeTable:   "This table could not be made. Please reload it.",
		SiteUnmadePicture: "This picture could not be made. Please reload it.",
		SiteUnmadeFile:    "This file could not be made. Please reload it.",
		SiteUnmadeScript:  "This script could not be made. Please reload it.",

		SiteAbout:            "Do the layoffs pay for the data centres? Move revenue, capex and payroll, and see free cash flow and how many layoffs would bring it back to zero.",
		SiteScreenshotNarrow: "The answer, the chart and the first slider, on a phone",
		SiteScreenshotWide:   "The answer and the chart, with the figures to move beside them",

		SiteStudioTitle:  "Make an embed — Breakeven",
		SiteStudioAbout:  "Make an embed of the calculator: pick a scenario, say what readers may move, copy one line into your page.",
		SiteStudioFailed: "What you change is not shown at once: part of this page could not be loaded. The button does it.",
		SiteEditorTitle:  "Make a scenario — Breakeven",
		SiteEditorAbout:  "Make a scenario of your own: a company’s figures with their sources, checked as you type, as one file and an embed.",
		SiteEditorFailed: "This page’s program could not be loaded: reload the page, or come back when there is a network.",
	}
}
