package languages

import (
	"bytes"
	"testing"

	"github.com/andybalholm/brotli"

	"breakeven/app/locale"
)

// A reader of an embed downloads its language: at most 4 kB of it.
func TestAnEmbedsLanguageIsSmall(t *testing.T) {
	const most = 4_000
	for _, l := range All()[1:] {
		var b bytes.Buffer
		w := brotli.NewWriterLevel(&b, brotli.BestCompression)
		if _, err := w.Write([]byte(l.Encode(locale.ForEmbed, "USD", "EUR"))); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %d bytes", l.Tag(), b.Len())
		if b.Len() > most {
			t.Errorf("%s: an embed's language is %d bytes, at most %d are wanted", l.Tag(), b.Len(), most)
		}
	}
}
