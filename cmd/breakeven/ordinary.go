package main

import (
	"bytes"
	"strings"
)

// asked is what a request says that its answer depends on, as it is written
// there. The fields lie in the request's bytes.
type asked struct{ target, host, encoding, tag []byte }

// readOrdinary reads a request that is entirely ordinary: one whole GET in
// HTTP/1.1 and nothing after it, with one host and fields that are known to
// change nothing but what asked has. It reports false for everything else, well
// formed or not: net/http knows what to do with that, and this need not.
//
// Nothing is decoded or mended here, so two requests with the same asked get the
// same answer from net/http, whatever it makes of those bytes.
func readOrdinary(request []byte) (a asked, ok bool) {
	line, rest, ok := cutLine(request)
	if !ok {
		return a, false
	}
	target, isGet := bytes.CutPrefix(line, []byte("GET "))
	target, isHTTP := bytes.CutSuffix(target, []byte(" HTTP/1.1"))
	if !isGet || !isHTTP || len(target) == 0 || target[0] != '/' || bytes.ContainsAny(target, " #") {
		return a, false
	}
	a.target = target
	for {
		if line, rest, ok = cutLine(rest); !ok {
			return a, false
		}
		if len(line) == 0 {
			return a, len(a.host) > 0 && len(rest) == 0
		}
		if !a.readField(line) {
			return a, false
		}
	}
}

// cutLine cuts off a line of printable ASCII. net/http is laxer about how lines
// end and about what is in them.
func cutLine(text []byte) (line, rest []byte, ok bool) {
	for i, c := range text {
		if c == '\r' {
			if i+1 < len(text) && text[i+1] == '\n' {
				return text[:i], text[i+2:], true
			}
			return nil, nil, false
		}
		if c < ' ' || c > '~' {
			return nil, nil, false
		}
	}
	return nil, nil, false
}

// longestName is the length that no name on the lists below reaches.
const longestName = 40

// readField reads a field, and reports whether a request with it is ordinary.
func (a *asked) readField(line []byte) bool {
	colon := bytes.IndexByte(line, ':')
	if colon < 1 || colon >= longestName {
		return false
	}
	var small [longestName]byte
	for i, c := range line[:colon] {
		switch {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9', c == '-':
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		default:
			return false // a space before the colon is refused, and who smuggles requests likes underscores
		}
		small[i] = c
	}
	value, _ := bytes.CutPrefix(line[colon+1:], []byte(" ")) // never nil
	switch name := string(small[:colon]); name {
	case "host":
		return once(&a.host, value)
	case "accept-encoding":
		return once(&a.encoding, value)
	case "if-none-match":
		return once(&a.tag, value)
	case "connection":
		return strings.EqualFold(string(value), "keep-alive")
	// What browsers send, and what proxies and networks of them add.
	case "accept", "accept-language", "accept-charset", "user-agent", "cookie", "referer", "origin", "cache-control", "pragma", "dnt", "priority", "save-data",
		"upgrade-insecure-requests", "via", "forwarded", "from", "cdn-loop", "true-client-ip", "traceparent", "tracestate":
		return true
	default:
		return strings.HasPrefix(name, "sec-") || strings.HasPrefix(name, "x-") || strings.HasPrefix(name, "cf-")
	}
}

// once takes a value in, unless there is one already.
func once(field *[]byte, value []byte) bool {
	if *field != nil {
		return false
	}
	*field = value
	return true
}

// appendKey appends what tells a from any other: no line has a line's end in it.
func (a asked) appendKey(key []byte) []byte {
	for _, part := range [...][]byte{a.target, a.host, a.encoding, a.tag} {
		key = append(append(key, part...), '\n')
	}
	return key
}
