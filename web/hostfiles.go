package web

import (
	"fmt"
	"maps"
	"net/http"
	"path"
	"slices"
	"strings"
)

// A folder of files has no headers of its own. Two files in it tell hosts which
// ones the handler sends with what: _headers, which Netlify, Cloudflare Pages and
// their like read, and nginx.conf, to be included in a server block. Both are
// made of the handler's own answers.

// servedFile is a file with the headers that the handler sent.
type servedFile struct {
	name   string // under the base
	header http.Header
}

// ofOneAnswer are headers that a host sets itself, or that differ from page to
// page: a page's Link says what its head says, too.
var ofOneAnswer = []string{"Content-Type", "Content-Length", "Content-Encoding", "Etag", "Vary", "Link"}

// hostRule is what goes with a folder or a file at the top.
type hostRule struct {
	path   string // under the base; a folder's ends in a slash, the home page's is "index.html"
	header map[string]string
	kinds  map[string]string // extension → MIME type
}

func (r hostRule) folder() bool { return strings.HasSuffix(r.path, "/") }

// hostRules sums files up by the folders at the top. No two rules are about the
// same path: hosts would add up what they say.
func hostRules(served []servedFile) ([]hostRule, error) {
	byPath := map[string]hostRule{}
	for _, f := range served {
		at := f.name
		// A file that a header names has a rule of its own.
		if folder, _, inside := strings.Cut(f.name, "/"); inside && !strings.Contains(f.header.Get("Content-Disposition"), "filename") {
			at = folder + "/"
		}
		header := map[string]string{}
		for name, values := range f.header {
			value := strings.Join(values, ", ")
			if slices.Contains(ofOneAnswer, name) {
				continue
			}
			if strings.ContainsAny(value, "\"\\$\r\n") {
				return nil, fmt.Errorf("%s: %q can't be written into a host's file", name, value)
			}
			header[name] = value
		}
		rule, known := byPath[at]
		if !known {
			rule = hostRule{at, header, map[string]string{}}
		}
		if !maps.Equal(rule.header, header) {
			return nil, fmt.Errorf("%s: its headers are not those of its folder: give it a folder of its own", f.name)
		}
		rule.kinds[strings.TrimPrefix(path.Ext(f.name), ".")] = f.header.Get("Content-Type")
		byPath[at] = rule
	}
	var rules []hostRule
	for _, at := range slices.Sorted(maps.Keys(byPath)) {
		rules = append(rules, byPath[at])
	}
	return rules, nil
}

// hostFiles are the files that tell hosts.
func hostFiles(base string, served []servedFile) ([]File, error) {
	rules, err := hostRules(served)
	if err != nil {
		return nil, err
	}
	return []File{{"_headers", headersFile(base, rules)}, {"nginx.conf", nginxFile(base, rules)}}, nil
}

// headersFile writes _headers. Its readers take 100 rules of lines of 2,000
// characters at most.
func headersFile(base string, rules []hostRule) []byte {
	var b strings.Builder
	b.WriteString("# Netlify, Cloudflare Pages and their like read this at the top of what is published.\n")
	for _, rule := range rules {
		at := base + strings.TrimSuffix(rule.path, "index.html")
		if rule.folder() {
			at += "*"
		}
		b.WriteString(at + "\n")
		for _, name := range slices.Sorted(maps.Keys(rule.header)) {
			b.WriteString("  " + name + ": " + rule.header[name] + "\n")
		}
	}
	return []byte(b.String())
}

// nginxFile writes nginx.conf. A location that adds a header inherits none, so
// each has all of them.
func nginxFile(base string, rules []hostRule) []byte {
	var b strings.Builder
	b.WriteString("# Breakeven as files, with the headers that `breakeven serve` sends. Include this in a\n" +
		"# server block whose root has the files under " + base + ":\n" +
		"#     server { listen 443 ssl; root /srv/www; include /srv/www" + base + "nginx.conf; }\n" +
		"location ^~ " + base + " {\n" +
		"  index index.html;\n" +
		"  absolute_redirect off;\n" +
		"  error_page 404 " + base + notFound + ";\n" +
		"  charset utf-8;\n" +
		"  gzip_vary on;\n" +
		"  gzip_static on;\n" +
		"  # With the Brotli module (Debian: libnginx-mod-http-brotli-static) a quarter less:\n" +
		"  # brotli_static on;\n" +
		"  location = " + base + "nginx.conf { return 404; }\n" +
		"  location = " + base + "_headers { return 404; }\n")
	for _, rule := range rules {
		at, always := "= "+base+rule.path, ""
		if rule.folder() {
			at = base + strings.TrimSuffix(rule.path, "/") // the address without the slash leads to it
		}
		if rule.path == notFound {
			always = " always"
		}
		b.WriteString("  location " + at + " {\n    types {")
		var texts []string
		for _, ext := range slices.Sorted(maps.Keys(rule.kinds)) {
			kind, charset, _ := strings.Cut(rule.kinds[ext], ";")
			b.WriteString(" " + kind + " " + ext + ";")
			if charset != "" && !slices.Contains(texts, kind) {
				texts = append(texts, kind)
			}
		}
		b.WriteString(" }\n")
		if len(texts) == 0 {
			b.WriteString("    charset off;\n")
		} else {
			b.WriteString("    charset_types " + strings.Join(texts, " ") + ";\n")
		}
		for _, name := range slices.Sorted(maps.Keys(rule.header)) {
			b.WriteString("    add_header " + name + " \"" + rule.header[name] + "\"" + always + ";\n")
		}
		b.WriteString("  }\n")
	}
	b.WriteString("}\n")
	return []byte(b.String())
}
