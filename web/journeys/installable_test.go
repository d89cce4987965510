package journeys

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// Chromium itself finds nothing that keeps the site from being installed, nor anything wrong with its manifest.
func TestTheSiteCanBeInstalled(t *testing.T) {
	browser, end, err := startBrowser() // a private session can install nothing
	if err != nil {
		t.Fatal(err)
	}
	defer end()
	for _, path := range []string{"/", "/scenario/meta-2025", "/method", "/studio"} {
		ctx, cancel := chromedp.NewContext(browser)
		defer cancel()
		p := &tab{TB: t, ctx: ctx, origin: origin(t), watch: &watch{origin: origin(t)}}
		p.watch.start(p)
		p.goTo(path)
		p.waitForWorker()
		for _, e := range call(p, page.GetInstallabilityErrors, cdp.Empty{}).InstallabilityErrors {
			t.Errorf("%s can't be installed: %s %v", path, e.ErrorID, e.ErrorArguments)
		}
		manifest := call(p, page.GetAppManifest, page.GetAppManifestParams{})
		for _, e := range manifest.Errors {
			t.Errorf("%s: its manifest, line %d: %s", path, e.Line, e.Message)
		}
		if manifest.URL != p.origin+"/manifest.webmanifest" || manifest.Data == "" {
			t.Errorf("%s: its manifest is at %q: %s", path, manifest.URL, manifest.Data)
		}
	}
}

// The pictures of the site that its manifest shows are of the page as it is; -update takes them anew.
func TestTheScreenshotsAreOfThePage(t *testing.T) {
	for _, shot := range []struct {
		name          string
		width, height int
	}{{"screenshot-narrow.png", 390, 844}, {"screenshot-wide.png", 1280, 800}} {
		file := filepath.Join("..", "screenshots", shot.name)
		p := open(t, "/", visit{width: shot.width, height: shot.height})
		p.frame()
		picture, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
		if err != nil {
			t.Fatal(err)
		}
		taken, err := png.Decode(bytes.NewReader(picture))
		if err != nil {
			t.Fatal(err)
		}
		if *update {
			if err := os.WriteFile(file, fewColours(t, taken), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		kept, err := png.Decode(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		// Fonts differ between machines, the page's bones don't.
		if share := different(taken, kept); kept.Bounds() != taken.Bounds() || share > 0.08 {
			t.Errorf("%s differs from the page in %.0f %% of its places: go test ./web/journeys -run Screenshots -update", shot.name, 100*share)
		}
	}
}

// different is the share of pictures' places, of 8 × 8 px each, whose mean colours are far apart.
func different(a, b image.Image) float64 {
	const side = 8
	if a.Bounds() != b.Bounds() {
		return 1
	}
	mean := func(m image.Image, x, y int) (sum [3]int) {
		for dy := range side {
			for dx := range side {
				c := color.NRGBAModel.Convert(m.At(x+dx, y+dy)).(color.NRGBA)
				sum[0], sum[1], sum[2] = sum[0]+int(c.R), sum[1]+int(c.G), sum[2]+int(c.B)
			}
		}
		return sum
	}
	places, apart := 0, 0
	for y := 0; y+side <= a.Bounds().Dy(); y += side {
		for x := 0; x+side <= a.Bounds().Dx(); x += side {
			places++
			one, other := mean(a, x, y), mean(b, x, y)
			for i := range one {
				if d := one[i] - other[i]; max(d, -d) > 48*side*side {
					apart++
					break
				}
			}
		}
	}
	return float64(apart) / float64(places)
}

// fewColours writes a picture with the 256 colours that it has most of, which makes a third of the bytes.
func fewColours(t *testing.T, m image.Image) []byte {
	t.Helper()
	counts := map[color.NRGBA]int{}
	for y := range m.Bounds().Dy() {
		for x := range m.Bounds().Dx() {
			counts[color.NRGBAModel.Convert(m.At(x, y)).(color.NRGBA)]++
		}
	}
	var palette color.Palette
	for c := range counts {
		palette = append(palette, c)
	}
	slices.SortFunc(palette, func(a, b color.Color) int {
		one, other := a.(color.NRGBA), b.(color.NRGBA)
		if d := counts[other] - counts[one]; d != 0 {
			return d
		}
		return bytes.Compare([]byte{one.R, one.G, one.B}, []byte{other.R, other.G, other.B})
	})
	palette = palette[:min(len(palette), 256)]
	small := image.NewPaletted(m.Bounds(), palette)
	for y := range m.Bounds().Dy() {
		for x := range m.Bounds().Dx() {
			small.Set(x, y, m.At(x, y))
		}
	}
	var data bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	if err := encoder.Encode(&data, small); err != nil {
		t.Fatal(err)
	}
	return data.Bytes()
}
