package engine

import (
	"bytes"
	"compress/gzip"
	"io"
	"testing"

	"github.com/andybalholm/brotli"
)

var unpackers = map[string]func([]byte) ([]byte, error){
	".br": func(packed []byte) ([]byte, error) { return io.ReadAll(brotli.NewReader(bytes.NewReader(packed))) },
	".gz": func(packed []byte) ([]byte, error) {
		r, err := gzip.NewReader(bytes.NewReader(packed))
		if err != nil {
			return nil, err
		}
		return io.ReadAll(r)
	},
}

func TestWhatIsPackedComesBack(t *testing.T) {
	for _, data := range [][]byte{nil, []byte("a"), bytes.Repeat([]byte("layoffs "), 10_000)} {
		for end, pack := range map[string]func([]byte) ([]byte, error){".br": Brotli, ".gz": Gzip} {
			packed, err := pack(data)
			if err != nil {
				t.Fatal(err)
			}
			again, err := pack(data)
			if err != nil || !bytes.Equal(packed, again) {
				t.Errorf("%s: the same data gives other bytes", end)
			}
			if got, err := unpackers[end](packed); err != nil || !bytes.Equal(got, data) {
				t.Errorf("%s: %d bytes come back as %d, %v", end, len(data), len(got), err)
			}
			if len(data) > 1000 && len(packed) > len(data)/20 {
				t.Errorf("%s: %d bytes take %d", end, len(data), len(packed))
			}
		}
	}
}
