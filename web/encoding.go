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
// waiting and everybody else in processor time. Figures are of a page without
// its table.
type effort uint8

const (
	effortBest    effort = iota // for files that are compressed once in a server's life
	effortKept                  // for what stays: a fifth of a second, where effortBest takes four times that for 3 % fewer bytes
	effortQuick                 // for a page that is made for one reader: 1.1 ms for 9.0 kB in Brotli
	effortHurried               // the same while others wait: 0.3 ms for 9.9 kB
	efforts                     // how many there are
)

// compressor is what Brotli's writers and gzip's have in common.
type compressor interface {
	io.WriteCloser
	Reset(io.Writer)
}

func (f effort) writer(e encoding) compressor {
	if e == encodingBrotli {
		if f == effortHurried {
			return brotli.NewWriterV2(nil, 3)
		}
		return brotli.NewWriterLevel(nil, [efforts]int{effortBest: brotli.BestCompression, effortKept: 10, effortQuick: 5}[f])
	}
	z, _ := gzip.NewWriterLevel(nil, [efforts]int{effortBest: gzip.BestCompression, effortKept: gzip.BestCompression, effortQuick: 3, effortHurried: 1}[f]) // valid levels
	return z
}

// idleWriters keep compressors of pages for the next one: to make one costs as
// much as to compress a page.
var idleWriters [efforts][encodings]sync.Pool

// compress returns data in an encoding.
func compress(data []byte, e encoding, f effort) []byte {
	if e == encodingNone {
		return data
	}
	pool := &idleWriters[f][e]
	z, idle := pool.Get().(compressor)
	if !idle {
		z = f.writer(e)
	}
	if f == effortQuick || f == effortHurried {
		defer pool.Put(z)
	}
	var b bytes.Buffer
	b.Grow(len(data) / 3)
	z.Reset(&b)
	_, _ = z.Write(data) // a buffer takes everything
	_ = z.Close()
	return bytes.Clone(b.Bytes()) // kept without the room that was left
}
