package locale

func englishEmbedding() map[Key]string {
	return map[Key]string{
		OembedQueryTooLong:    "The query is too long: it has at most {n, plural, one {# character} other {# characters}}, url percent-encoded among them.",
		OembedQueryUnreadable: "The query can't be read: write url as one percent-encoded value, url=https%3A%2F%2F….",
		OembedFormat:          "format is neither json nor xml: ask for format=json or format=xml.",
		OembedRepeated:        "{name} is given twice: give it once.",
		OembedNumber:          "{name} is not a whole number above 0: give CSS pixels, such as {name}=600.",
		OembedMissing:         "url is missing: give the percent-encoded address of a page of this site, url=https%3A%2F%2F….",
		OembedTooLong:         "url is too long: an address of this site has at most {n, plural, one {# character} other {# characters}}.",
		OembedNotText:         "url is not text in UTF-8: percent-encode the address as it stands in the address bar.",

		OembedUnreadable: "url can't be read as an address. {right}",
		OembedElsewhere:  "url is not an address of this site. {right}",
		OembedNoPage:     "url is not the address of a page that can be embedded. {right}",
		OembedNoPreset:   "url names a scenario that there is not. {right}",
		OembedPages:      "Ask about {site}, {site}embed or {site}embed/ID, with any query.",
		OembedPresets:    "The scenarios are {list}.",
	}
}
