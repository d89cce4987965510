package web

import (
	"bytes"
	"compress/gzip"
	"net/http"
	"strconv"
	"strings"

	"github.com/andybalholm/brotli"
)

// encoding is a way to compress an answer, by its name in HTTP.
type encoding string

// The encodings a client may accept, the best first.
const (
	encodingBrotli encoding = "br"
	encodingGzip   encoding = "gzip"
	encodingNone   encoding = ""
)

// negotiate reads Accept-Encoding: the best encoding the client takes of those
// there are. "br;q=0" refuses one.
func negotiate(r *http.Request) encoding {
	taken := map[encoding]bool{}
	for item := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, parameter, _ := strings.Cut(item, ";")
		weight := 1.0
		if q, ok := strings.CutPrefix(strings.ToLower(strings.TrimSpace(parameter)), "q="); ok {
			parsed, err := strconv.ParseFloat(strings.TrimSpace(q), 64)
			if err != nil {
				continue
			}
			weight = parsed
		}
		taken[encoding(strings.ToLower(strings.TrimSpace(name)))] = weight > 0
	}
	for _, e := range [...]encoding{encodingBrotli, encodingGzip} {
		if taken[e] {
			return e
		}
	}
	return encodingNone
}

// Effort of compression: the best for files that are kept for good, less for
// pages, which are made while a reader waits. Brotli's 10 takes a page with its
// table a fifth of a second once and a twelfth off its bytes; 11, four times that.
const (
	brotliPage = 10
	gzipPage   = 6
)

// compress returns data in an encoding.
func compress(data []byte, e encoding, best bool) []byte {
	var b bytes.Buffer
	switch e {
	case encodingBrotli:
		quality := brotliPage
		if best {
			quality = brotli.BestCompression
		}
		z := brotli.NewWriterLevel(&b, quality)
		_, _ = z.Write(data) // a buffer takes everything
		_ = z.Close()
	case encodingGzip:
		level := gzipPage
		if best {
			level = gzip.BestCompression
		}
		z, _ := gzip.NewWriterLevel(&b, level) // the level is a valid one
		_, _ = z.Write(data)
		_ = z.Close()
	default:
		return data
	}
	return b.Bytes()
}
