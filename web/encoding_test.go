package web

import (
	"bytes"
	"compress/gzip"
	"io"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

// Whatever the effort, what comes out is what went in, also from a compressor
// that was used before.
func TestEveryEffortKeepsTheBytes(t *testing.T) {
	for _, text := range []string{"", "x", strings.Repeat("layoffs ", 20_000)} {
		for f := range efforts {
			for range 2 {
				packed, err := gzip.NewReader(bytes.NewReader(compress([]byte(text), encodingGzip, f)))
				if err != nil {
					t.Fatal(err)
				}
				for e, r := range map[encoding]io.Reader{
					encodingBrotli: brotli.NewReader(bytes.NewReader(compress([]byte(text), encodingBrotli, f))),
					encodingGzip:   packed,
				} {
					if got, err := io.ReadAll(r); err != nil || string(got) != text {
						t.Errorf("effort %d, %s: %d bytes became %d (%v)", f, e, len(text), len(got), err)
					}
				}
			}
		}
	}
}
