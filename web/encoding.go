package web

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
)

// encoding is a way to compress an answer.
type encoding uint8

// The encodings a client may accept.
const (
	encodingNone encoding = iota
	encodingGzip
	encodingBrotli
	encodings // how many there are
)

// String is an encoding's name in HTTP, "" for none.
func (e encoding) String() string { return [...]string{"", "gzip", "br"}[e] }

// negotiate reads Accept-Encoding: the best encoding the client takes of those
// there are. "br;q=0" refuses one.
func negotiate(r *http.Request) encoding {
	var taken [encodings]bool
	for item := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, parameter, _ := strings.Cut(item, ";")
		e := encodingNone
		switch name = strings.TrimSpace(name); {
		case strings.EqualFold(name, "gzip"):
			e = encodingGzip
		case strings.EqualFold(name, "br"):
			e = encodingBrotli
		}
		taken[e] = weight(parameter) > 0
	}
	switch {
	case taken[encodingBrotli]:
		return encodingBrotli
	case taken[encodingGzip]:
		return encodingGzip
	}
	return encodingNone
}

// weight reads "q=0.5"; 0 where it can't be read, 1 where there is none.
func weight(parameter string) float64 {
	name, value, ok := strings.Cut(parameter, "=")
	if !ok || !strings.EqualFold(strings.TrimSpace(name), "q") {
		return 1
	}
	q, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
	if err != nil {
		return 0
	}
	return q
}

// effort is how hard a compressor tries, which the reader of a page pays for in
// waiting and everybody else in processor time.
type effort struct{ brotli, gzip int }

var (
	// effortBest is for files that are compressed once in a server's life.
	effortBest = effort{brotli.BestCompression, gzip.BestCompression}
	// effortKept is for tables and the pages that stay: a fifth of a second,
	// where effortBest takes four times that for 3 % fewer bytes.
	effortKept = effort{10, gzip.BestCompression}
	// effortQuick is for a page that is made for one reader: a millisecond or
	// two, for a tenth more bytes than effortKept.
	effortQuick = effort{5, 1}
)

// compressor is what Brotli's writer and gzip's have in common.
type compressor interface {
	io.WriteCloser
	Reset(io.Writer)
}

// quickWriters keep compressors for the next page: to make one costs as much as
// to compress a page.
var quickWriters = [encodings]sync.Pool{
	encodingGzip:   {New: func() any { return effortQuick.writer(encodingGzip) }},
	encodingBrotli: {New: func() any { return effortQuick.writer(encodingBrotli) }},
}

func (f effort) writer(e encoding) compressor {
	if e == encodingBrotli {
		return brotli.NewWriterLevel(nil, f.brotli)
	}
	z, _ := gzip.NewWriterLevel(nil, f.gzip) // the level is a valid one
	return z
}

// compress returns data in an encoding.
func compress(data []byte, e encoding, f effort) []byte {
	if e == encodingNone {
		return data
	}
	var z compressor
	if f == effortQuick {
		z = quickWriters[e].Get().(compressor)
		defer quickWriters[e].Put(z)
	} else {
		z = f.writer(e)
	}
	var b bytes.Buffer
	b.Grow(len(data) / 3)
	z.Reset(&b)
	_, _ = z.Write(data) // a buffer takes everything
	_ = z.Close()
	return bytes.Clone(b.Bytes()) // kept without the room that was left
}
