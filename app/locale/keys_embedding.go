package locale

// What is wrong with a request for an oEmbed answer, and what would be right.
// Names of its query stand in the texts as they are: url, format, maxwidth.
const (
	// OembedQueryTooLong and OembedTooLong take {n}, characters.
	OembedQueryTooLong    Key = "oembed.query.too-long"
	OembedQueryUnreadable Key = "oembed.query.unreadable"
	OembedFormat          Key = "oembed.format"
	// OembedRepeated and OembedNumber take {name}, a name in the query.
	OembedRepeated Key = "oembed.repeated"
	OembedNumber   Key = "oembed.number"
	OembedMissing  Key = "oembed.missing"
	OembedTooLong  Key = "oembed.too-long"
	OembedNotText  Key = "oembed.not-text"

	// Why an address is none of the site's; each takes {right}, one of the two below.
	OembedUnreadable Key = "oembed.unreadable"
	OembedElsewhere  Key = "oembed.elsewhere"
	OembedNoPage     Key = "oembed.no-page"
	OembedNoPreset   Key = "oembed.no-preset"
	// OembedPages takes {site}, its address.
	OembedPages Key = "oembed.pages"
	// OembedPresets takes {list}, the scenarios' names in addresses.
	OembedPresets Key = "oembed.presets"
)
