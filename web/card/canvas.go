package card

import (
	"image"
	"image/color"
	"image/draw"
	"math"

	"golang.org/x/image/vector"
)

// The page's light theme.
var (
	paper  = color.RGBA{0xff, 0xff, 0xff, 0xff}
	ink    = color.RGBA{0x17, 0x19, 0x1c, 0xff}
	ink2   = color.RGBA{0x56, 0x5b, 0x63, 0xff}
	edge   = color.RGBA{0x75, 0x7b, 0x85, 0xff}
	accent = color.RGBA{0xb5, 0x40, 0x1b, 0xff}
	rule   = color.RGBA{0xda, 0xdd, 0xe1, 0xff}
	tint   = color.RGBA{0xf5, 0xe6, 0xe1, 0xff} // 13% accent on paper
)

// at is a place on the canvas in layout pixels, from the top left.
type at struct{ x, y float64 }

// canvas takes shapes in layout pixels and draws them at its scale.
type canvas struct {
	image *image.RGBA
	scale float64
	shape vector.Rasterizer
}

func newCanvas(width int) *canvas {
	scale := float64(width) / layoutWidth
	c := &canvas{image: image.NewRGBA(image.Rect(0, 0, width, int(math.Round(layoutHeight*scale)))), scale: scale}
	draw.Draw(c.image, c.image.Bounds(), image.NewUniform(paper), image.Point{}, draw.Src)
	return c
}

// fill paints closed shapes. Only the part of the canvas around them is worked
// on, and what lies outside the canvas is left out.
func (c *canvas) fill(colour color.RGBA, shapes ...[]at) {
	low, high := at{math.Inf(1), math.Inf(1)}, at{math.Inf(-1), math.Inf(-1)}
	for _, shape := range shapes {
		for _, p := range shape {
			low, high = at{min(low.x, p.x), min(low.y, p.y)}, at{max(high.x, p.x), max(high.y, p.y)}
		}
	}
	whole := at{layoutWidth, layoutHeight}
	if !(low.x < whole.x && low.y < whole.y && high.x > 0 && high.y > 0) {
		return
	}
	low, high = at{max(low.x, 0), max(low.y, 0)}, at{min(high.x, whole.x), min(high.y, whole.y)}
	area := image.Rect(
		int(math.Floor(low.x*c.scale)), int(math.Floor(low.y*c.scale)),
		int(math.Ceil(high.x*c.scale)), int(math.Ceil(high.y*c.scale))).Intersect(c.image.Bounds())
	c.shape.Reset(area.Dx(), area.Dy())
	for _, shape := range shapes {
		for i, p := range shape {
			x, y := float32(p.x*c.scale)-float32(area.Min.X), float32(p.y*c.scale)-float32(area.Min.Y)
			if i == 0 {
				c.shape.MoveTo(x, y)
			} else {
				c.shape.LineTo(x, y)
			}
		}
		c.shape.ClosePath()
	}
	c.shape.Draw(c.image, area, image.NewUniform(colour), image.Point{})
}

func (c *canvas) rect(colour color.RGBA, x, y, width, height float64) {
	c.fill(colour, []at{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}})
}

// stroke draws a line of a width through the points, with round joints.
func (c *canvas) stroke(colour color.RGBA, width float64, points ...at) {
	for i := 1; i < len(points); i++ {
		a, b := points[i-1], points[i]
		length := math.Hypot(b.x-a.x, b.y-a.y)
		if length == 0 {
			continue
		}
		dx, dy := (b.y-a.y)/length*width/2, (a.x-b.x)/length*width/2
		c.fill(colour, []at{{a.x + dx, a.y + dy}, {b.x + dx, b.y + dy}, {b.x - dx, b.y - dy}, {a.x - dx, a.y - dy}})
		if i > 1 {
			c.disc(colour, a, width/2)
		}
	}
}

// dashes draws a dotted line through the points.
func (c *canvas) dashes(colour color.RGBA, width float64, points ...at) {
	const dash, gap = 4, 8
	left := 0.0 // of the gap that is open
	for i := 1; i < len(points); i++ {
		a, b := points[i-1], points[i]
		length := math.Hypot(b.x-a.x, b.y-a.y)
		for from := left; from < length; from += dash + gap {
			to := min(from+dash, length)
			c.stroke(colour, width, between(a, b, from/length), between(a, b, to/length))
			left = from + dash + gap - length
		}
		left = max(left, 0)
	}
}

func between(a, b at, t float64) at { return at{a.x + (b.x-a.x)*t, a.y + (b.y-a.y)*t} }

func (c *canvas) disc(colour color.RGBA, centre at, radius float64) {
	c.fill(colour, circle(centre, radius))
}

func circle(centre at, radius float64) []at {
	const corners = 48
	points := make([]at, corners)
	for i := range points {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / corners)
		points[i] = at{centre.x + radius*cos, centre.y + radius*sin}
	}
	return points
}

func lozenge(centre at, radius float64) []at {
	return []at{{centre.x, centre.y - radius}, {centre.x + radius, centre.y}, {centre.x, centre.y + radius}, {centre.x - radius, centre.y}}
}

// hole is the hollow dot.
func (c *canvas) hole(centre at, radius, width float64) {
	c.disc(accent, centre, radius)
	c.disc(paper, centre, radius-width)
}
