package web

import (
	"html"
	"html/template"
	"regexp"
	"strings"
)

// changelog is the repository's own, which the build brings along; "" in a
// program that was built without it.
func changelog() template.HTML {
	text, err := built.ReadFile("build/CHANGELOG.md")
	if err != nil {
		return ""
	}
	return changesOf(string(text))
}

// changesOf writes a changelog's Markdown as markup: headings of the second
// level, paragraphs, lists of one level, and code. Its title is the page's.
func changesOf(text string) template.HTML {
	var b strings.Builder
	block, kind, listed := "", "", false
	end := func(next string) { // of a block: what was gathered is written
		if kind == "li" && !listed {
			b.WriteString("<ul>")
		}
		if kind != "" {
			b.WriteString("<" + kind + ">" + inline(block) + "</" + kind + ">")
		}
		listed = kind == "li" && next == "li"
		if kind == "li" && !listed {
			b.WriteString("</ul>")
		}
		block, kind = "", next
	}
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		item, isItem := strings.CutPrefix(line, "- ")
		heading, isHeading := strings.CutPrefix(line, "## ")
		switch {
		case line == "" || strings.HasPrefix(line, "# "):
			end("")
		case isHeading:
			end("h3")
			block = heading
		case isItem:
			end("li")
			block = item
		case kind == "":
			end("p")
			block = line
		default:
			block += " " + line
		}
	}
	end("")
	return template.HTML(b.String()) // inline escaped every text in it
}

var codeSpan = regexp.MustCompile("`([^`]*)`")

// inline escapes a text and marks the code in it.
func inline(text string) string {
	return codeSpan.ReplaceAllString(html.EscapeString(text), "<code>$1</code>")
}
