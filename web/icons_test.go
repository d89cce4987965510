package web

import (
	"bytes"
	"flag"
	"image"
	"image/color"
	imagedraw "image/draw"
	"image/png"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/image/vector"
)

var update = flag.Bool("update", false, "draw the icons anew")

// The mark of icon.svg, on its grid of 32: the line of zero, the slope across
// it, and the dot where they meet.
var (
	markInk    = color.NRGBA{0x17, 0x19, 0x1c, 0xff}
	markEdge   = color.NRGBA{0x75, 0x7b, 0x85, 0xff}
	markOrange = color.NRGBA{0xff, 0x94, 0x68, 0xff}
)

const (
	markGrid = 32.0
	markSVG  = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#17191c"/>` +
		`<path d="M4 16h24" stroke="#757b85" stroke-width="2"/><path d="M4 26 28 6" stroke="#ff9468" stroke-width="3"/>` +
		`<circle cx="16" cy="16" r="5" fill="#ff9468" stroke="#17191c" stroke-width="2"/></svg>`
)

// An icon is the mark on a ground.
type icon struct {
	name   string
	size   int     // px
	corner float64 // of the ground, on the grid; less than 0 for no ground at all
	scale  float64 // of the mark around the middle
}

// What a launcher cuts away of a maskable icon lies outside a circle of 0.8 of
// its size: 12.8 on the grid, where the slope ends at 16.8.
var drawn = []icon{
	{"icon-192.png", 192, 6, 1},
	{"icon-512.png", 512, 6, 1},
	{"icon-maskable.png", 512, 0, 0.75},
	{"icon-monochrome.png", 512, -1, 0.75},
	{touchIcon, 180, 0, 0.85},
}

// TestIcons holds the files to the drawing, and the drawing to icon.svg.
func TestIcons(t *testing.T) {
	if svg, _ := written.ReadFile("icon.svg"); strings.TrimSpace(string(svg)) != markSVG {
		t.Fatal("icon.svg is another drawing than the icons'")
	}
	for _, i := range drawn {
		var data bytes.Buffer
		encoder := png.Encoder{CompressionLevel: png.BestCompression}
		if err := encoder.Encode(&data, i.draw()); err != nil {
			t.Fatal(err)
		}
		file := filepath.Join("icons", i.name)
		if *update {
			if err := os.WriteFile(file, data.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if !samePicture(t, data.Bytes(), file) {
			t.Errorf("%s is not what is drawn here: go test ./web -run TestIcons -update", file)
		}
	}
}

// samePicture compares pixels: an encoder may pack them in another way.
func samePicture(t *testing.T, data []byte, file string) bool {
	t.Helper()
	kept, err := os.ReadFile(file)
	if err != nil {
		t.Error(err)
		return false
	}
	want, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	got, err := png.Decode(bytes.NewReader(kept))
	if err != nil || got.Bounds() != want.Bounds() {
		return false
	}
	for y := range want.Bounds().Dy() {
		for x := range want.Bounds().Dx() {
			if color.NRGBAModel.Convert(got.At(x, y)) != color.NRGBAModel.Convert(want.At(x, y)) {
				return false
			}
		}
	}
	return true
}

// draw draws an icon.
func (i icon) draw() image.Image {
	c := &iconCanvas{image: image.NewNRGBA(image.Rect(0, 0, i.size, i.size)), unit: float64(i.size) / markGrid, scale: 1}
	line, dot := markEdge, markOrange
	if i.corner < 0 { // only its shape is used
		line, dot = color.NRGBA{0xff, 0xff, 0xff, 0xff}, color.NRGBA{0xff, 0xff, 0xff, 0xff}
	} else if i.corner == 0 {
		imagedraw.Draw(c.image, c.image.Bounds(), image.NewUniform(markInk), image.Point{}, imagedraw.Src)
	} else {
		c.fill(markInk, roundSquare(markGrid, i.corner))
	}
	c.scale = i.scale
	c.fill(line, [][2]float64{{4, 15}, {28, 15}, {28, 17}, {4, 17}})
	length := math.Hypot(24, 20)
	dx, dy := 20/length*1.5, 24/length*1.5 // across the slope
	c.fill(dot, [][2]float64{{4 - dx, 26 - dy}, {28 - dx, 6 - dy}, {28 + dx, 6 + dy}, {4 + dx, 26 + dy}})
	if i.corner < 0 {
		c.clear(disc(16, 16, 6))
	} else {
		c.fill(markInk, disc(16, 16, 6))
	}
	c.fill(dot, disc(16, 16, 4))
	return c.image
}

// iconCanvas takes shapes on the grid.
type iconCanvas struct {
	image *image.NRGBA
	unit  float64 // px
	scale float64
}

func (c *iconCanvas) mask(shape [][2]float64) *image.Alpha {
	size := c.image.Bounds().Dx()
	r := vector.NewRasterizer(size, size)
	for n, p := range shape {
		x := float32((16 + (p[0]-16)*c.scale) * c.unit)
		y := float32((16 + (p[1]-16)*c.scale) * c.unit)
		if n == 0 {
			r.MoveTo(x, y)
		} else {
			r.LineTo(x, y)
		}
	}
	r.ClosePath()
	mask := image.NewAlpha(c.image.Bounds())
	r.Draw(mask, mask.Bounds(), image.Opaque, image.Point{})
	return mask
}

func (c *iconCanvas) fill(colour color.Color, shape [][2]float64) {
	imagedraw.DrawMask(c.image, c.image.Bounds(), image.NewUniform(colour), image.Point{}, c.mask(shape), image.Point{}, imagedraw.Over)
}

// clear takes a shape out of what is drawn.
func (c *iconCanvas) clear(shape [][2]float64) {
	mask := c.mask(shape)
	for n, a := range mask.Pix {
		c.image.Pix[4*n+3] = uint8(int(c.image.Pix[4*n+3]) * (255 - int(a)) / 255)
	}
}

func disc(x, y, radius float64) [][2]float64 { return arc(nil, x, y, radius, 0, 4) }

// arc adds points from a quarter of a turn to another, clockwise on the screen.
func arc(points [][2]float64, x, y, radius float64, from, to int) [][2]float64 {
	const steps = 24
	for n := from * steps; n <= to*steps; n++ {
		sin, cos := math.Sincos(float64(n) / steps * math.Pi / 2)
		points = append(points, [2]float64{x + radius*cos, y + radius*sin})
	}
	return points
}

func roundSquare(size, corner float64) [][2]float64 {
	near, far := corner, size-corner
	points := arc(nil, far, far, corner, 0, 1)
	points = arc(points, near, far, corner, 1, 2)
	points = arc(points, near, near, corner, 2, 3)
	return arc(points, far, near, corner, 3, 4)
}
