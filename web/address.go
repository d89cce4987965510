package web

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
)

// origin is the site's public address, "https://example.com": the operator's,
// else what the request names as its host, which is "" where that is no host.
// Headers that proxies add are not believed: an operator behind one sets Origin.
func (s *site) origin(r *http.Request) string {
	if s.Origin != "" || s.static {
		return s.Origin
	}
	host, ok := cleanHost(r.Host)
	if !ok {
		return ""
	}
	if r.TLS != nil {
		return "https://" + host
	}
	return "http://" + host
}

// cleanHost reads a Host header, which a client writes as it likes: a name or
// an IP address and perhaps a port. It reports false for anything else.
func cleanHost(host string) (string, bool) {
	const longest = 253 + len(":65535")
	if len(host) > longest {
		return "", false
	}
	if plainHost(host) {
		return host, true
	}
	return readHost(host)
}

// readHost reads a host of any kind.
func readHost(host string) (string, bool) {
	u, err := url.Parse("http://" + host)
	if err != nil || u.Host != host || u.Hostname() == "" {
		return "", false
	}
	name := strings.ToLower(u.Hostname())
	allowed := "abcdefghijklmnopqrstuvwxyz0123456789-."
	if strings.HasPrefix(host, "[") {
		allowed = "abcdef0123456789:."
	}
	if strings.Trim(name, allowed) != "" {
		return "", false
	}
	if port := u.Port(); port != "" {
		if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
			return "", false
		}
	} else if strings.HasSuffix(host, ":") {
		return "", false
	}
	return strings.ToLower(host), true
}

// plainHost reports whether a host is a name in small letters, perhaps with a
// port: what nearly all requests bring, so it is read at a glance.
func plainHost(host string) bool {
	name, port, ported := strings.Cut(host, ":")
	if n, err := strconv.ParseUint(port, 10, 16); ported && (err != nil || n == 0) {
		return false
	}
	for i := range len(name) {
		if c := name[i]; !('a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '-' || c == '.') {
			return false
		}
	}
	return name != ""
}

// shown is what one of the site's addresses shows: a preset with an author's
// query. Its own addresses are written in one way, whatever was asked for.
type shown struct {
	preset *scenario.Preset
	inPath bool   // the preset is named by the path: /embed/ID
	rest   string // the query without "?" and without the scenario, fit for an address
	files  bool   // the site is a folder of files, which goes by the path
	first  bool   // the preset is the one shown where none is asked for
}

func newShown(preset *scenario.Preset, inPath bool, query string) shown {
	return shown{preset: preset, inPath: inPath, rest: escapeRaw(without(query, "scenario"))}
}

// escapeRaw escapes what an address must not hold as it is. It leaves escapes
// alone, broken ones too: the page names those.
func escapeRaw(query string) string {
	const asItIs = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&()*+,;=:@/?%"
	var b strings.Builder
	for _, c := range []byte(query) {
		if strings.IndexByte(asItIs, c) >= 0 {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// query is the whole query, the scenario in it.
func (t shown) query() string { return "scenario=" + t.preset.ID + joined("&", t.rest) }

// shown is what one of this site's pages shows.
func (s *site) shown(preset *scenario.Preset, query string) shown {
	t := newShown(preset, true, query)
	t.files, t.first = s.static, preset == s.Scenarios.Default()
	return t
}

// page is the full page's address under the site's base.
func (t shown) page() string {
	if asksReadings(t.rest) {
		t.rest = without(t.rest, "show") // they stand below its calculator anyway
	}
	switch {
	case !t.files:
		return "?" + t.query()
	case t.first:
		return joined("?", t.rest)
	}
	return "scenario/" + t.preset.ID + "/" + joined("?", t.rest)
}

// embed is the embed's address under the site's base.
func (t shown) embed() string {
	switch {
	case t.files:
		return "embed/" + t.preset.ID + "/" + joined("?", t.rest)
	case t.inPath:
		return "embed/" + t.preset.ID + joined("?", t.rest)
	}
	return "embed?" + t.query()
}

func joined(mark, query string) string {
	if query == "" {
		return ""
	}
	return mark + query
}

// without leaves out a query's parts of these names; the others stay as they
// were written.
func without(query string, names ...string) string {
	var kept []string
	for raw := range strings.SplitSeq(query, "&") {
		name, _, _ := strings.Cut(raw, "=")
		if decoded, err := url.QueryUnescape(name); err == nil {
			name = decoded
		}
		drop := raw == ""
		for _, n := range names {
			drop = drop || name == n
		}
		if !drop {
			kept = append(kept, raw)
		}
	}
	return strings.Join(kept, "&")
}

// withReader takes what a reader moved from the fragment into the query. A
// frame's address can't carry it as a fragment: WordPress appends its own,
// "#?secret=", to whatever stands there.
func (t shown) withReader(fragment string) shown {
	if fragment == "" {
		return t
	}
	// Figures are written alike in all languages.
	m := model.Load(locale.English, t.preset, model.Place{Page: model.Embed, Query: t.rest, Fragment: fragment})
	for _, f := range m.Moved.Fields() {
		t.rest = strings.TrimPrefix(without(t.rest, f.String())+"&"+f.String()+"="+m.Scenario.Text(f), "&")
	}
	return t
}

// Why an address is none of the site's.
var (
	errUnreadable = errors.New("can't be read as an address")
	errElsewhere  = errors.New("is not an address of this site")
	errNoPage     = errors.New("is not the address of a page that can be embedded")
	errNoPreset   = errors.New("names a scenario that there is not")
)

// lookUp reads an address of the site at origin, as people copy it.
func (s *site) lookUp(address, origin string) (shown, error) {
	address, fragment, _ := strings.Cut(address, "#") // model reads fragments, broken ones included
	u, err := url.Parse(address)
	if err != nil || u.Scheme == "" || u.Host == "" {
		return shown{}, errUnreadable
	}
	if u.User != nil || !sameSite(u, origin) {
		return shown{}, errElsewhere
	}
	rest, under := strings.CutPrefix(u.Path, s.Base)
	if u.Path == "" && s.Base == "/" {
		under = true
	}
	if !under || u.RawPath != "" {
		return shown{}, errNoPage
	}
	id, inPath := strings.CutPrefix(rest, "embed/")
	if rest != "" && rest != "embed" && (!inPath || strings.Contains(id, "/")) {
		return shown{}, errNoPage
	}
	if !inPath {
		id = model.ScenarioID(u.RawQuery)
	}
	preset := s.Scenarios.Default()
	if inPath || id != "" {
		var ok bool
		if preset, ok = s.Scenarios.ByID(id); !ok {
			return shown{}, errNoPreset
		}
	}
	return newShown(preset, inPath, u.RawQuery).withReader(fragment), nil
}

// sameSite reports whether an address lies at the origin, by http or https:
// people copy links from before a site had a certificate.
func sameSite(u *url.URL, origin string) bool {
	o, err := url.Parse(origin)
	if err != nil || o.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return false
	}
	if !strings.EqualFold(u.Hostname(), o.Hostname()) {
		return false
	}
	return port(u) == port(o)
}

// port is an address's port, "" for the one that its scheme has anyway.
func port(u *url.URL) string {
	if p := u.Port(); u.Scheme == "http" && p != "80" || u.Scheme == "https" && p != "443" {
		return p
	}
	return ""
}
