package card

import (
	"image"
	"image/color"
	"image/draw"
	"math"

	"github.com/go-text/typesetting/font/opentype"
	"golang.org/x/image/font"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"
)

// canvas is the surface of pixels. It takes layout pixels and draws them at its
// letters' scale.
type canvas struct {
	image   *image.RGBA
	theme   theme
	letters *letters
	shape   vector.Rasterizer
}

func newCanvas(width int, t theme, own *script) *canvas {
	scale := float64(width) / layoutWidth
	c := &canvas{
		image: image.NewRGBA(image.Rect(0, 0, width, int(math.Round(layoutHeight*scale)))),
		theme: t, letters: newLetters(scale, own),
	}
	draw.Draw(c.image, c.image.Bounds(), c.paint(paper), image.Point{}, draw.Src)
	return c
}

func (c *canvas) paint(t tone) image.Image { return image.NewUniform(color.Color(c.theme[t])) }

// fill works on the part of the canvas around the shapes alone. They must run
// the same way round where they overlap.
func (c *canvas) fill(t tone, shapes ...[]at) {
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
	scale := c.letters.scale
	area := image.Rect(
		int(math.Floor(low.x*scale)), int(math.Floor(low.y*scale)),
		int(math.Ceil(high.x*scale)), int(math.Ceil(high.y*scale))).Intersect(c.image.Bounds())
	c.shape.Reset(area.Dx(), area.Dy())
	for _, shape := range shapes {
		for i, p := range shape {
			x, y := float32(p.x*scale)-float32(area.Min.X), float32(p.y*scale)-float32(area.Min.Y)
			if i == 0 {
				c.shape.MoveTo(x, y)
			} else {
				c.shape.LineTo(x, y)
			}
		}
		c.shape.ClosePath()
	}
	c.shape.Draw(c.image, area, c.paint(t), image.Point{})
}

func (c *canvas) rect(t tone, x, y, width, height float64) {
	c.fill(t, []at{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}})
}

func (c *canvas) disc(t tone, centre at, radius float64) { c.fill(t, circle(centre, radius)) }

// circle runs the same way round as a stroke's pieces.
func circle(centre at, radius float64) []at {
	const corners = 48
	points := make([]at, corners)
	for i := range points {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / corners)
		points[i] = at{centre.x + radius*cos, centre.y + radius*sin}
	}
	return points
}

func (c *canvas) stroke(t tone, width float64, lines ...[]at) {
	var shapes [][]at
	for _, line := range lines {
		for i := 1; i < len(line); i++ {
			a, b := line[i-1], line[i]
			length := math.Hypot(b.x-a.x, b.y-a.y)
			if length == 0 {
				continue
			}
			dx, dy := (b.y-a.y)/length*width/2, (a.x-b.x)/length*width/2
			shapes = append(shapes, []at{{a.x + dx, a.y + dy}, {b.x + dx, b.y + dy}, {b.x - dx, b.y - dy}, {a.x - dx, a.y - dy}})
			if i > 1 {
				shapes = append(shapes, circle(a, width/2))
			}
		}
	}
	c.fill(t, shapes...)
}

func (c *canvas) dashes(t tone, width float64, line []at) {
	var list [][]at
	left := 0.0 // of the gap that is open
	for i := 1; i < len(line); i++ {
		a, b := line[i-1], line[i]
		length := math.Hypot(b.x-a.x, b.y-a.y)
		for from := left; from < length; from += dash + gap {
			to := min(from+dash, length)
			list = append(list, []at{between(a, b, from/length), between(a, b, to/length)})
			left = from + dash + gap - length
		}
		left = max(left, 0)
	}
	c.stroke(t, width, list...)
}

func (c *canvas) text(f face, t tone, from at, length float64, text string) {
	scale := c.letters.scale
	d := font.Drawer{
		Dst: c.image, Src: c.paint(t), Face: c.letters.face(f),
		Dot: fixed.Point26_6{X: fixed.Int26_6(from.x * scale * 64), Y: fixed.Int26_6(from.y * scale * 64)},
	}
	for _, s := range c.letters.own.stretches(text) {
		if s.own {
			d.Dot.X += c.outlines(f, t, d.Dot, s)
		} else {
			d.DrawString(s.text)
		}
	}
}

// outlines draws a stretch in the script's font and gives its length.
func (c *canvas) outlines(f face, t tone, dot fixed.Point26_6, s stretch) fixed.Int26_6 {
	shaped := c.letters.shape(f, s)
	own := c.letters.own.faces()[f.weight.bold()]
	size := f.size * c.letters.scale
	unit := float32(size) / float32(own.Upem())
	area := image.Rect(dot.X.Floor()-int(size), dot.Y.Floor()-2*int(size), (dot.X+shaped.Advance).Ceil()+int(size), dot.Y.Ceil()+int(size)).Intersect(c.image.Bounds())
	if area.Empty() {
		return shaped.Advance
	}
	c.shape.Reset(area.Dx(), area.Dy())
	x := dot.X
	for _, g := range shaped.Glyphs {
		left, base := float32(x+g.XOffset)/64-float32(area.Min.X), float32(dot.Y-g.YOffset)/64-float32(area.Min.Y)
		x += g.Advance
		outline, drawn := own.GlyphDataOutline(g.GlyphID)
		if !drawn {
			continue
		}
		for _, s := range outline.Segments {
			var to [3][2]float32
			for i, p := range s.ArgsSlice() {
				to[i] = [2]float32{left + p.X*unit, base - p.Y*unit}
			}
			switch s.Op {
			case opentype.SegmentOpMoveTo:
				c.shape.ClosePath()
				c.shape.MoveTo(to[0][0], to[0][1])
			case opentype.SegmentOpLineTo:
				c.shape.LineTo(to[0][0], to[0][1])
			case opentype.SegmentOpQuadTo:
				c.shape.QuadTo(to[0][0], to[0][1], to[1][0], to[1][1])
			case opentype.SegmentOpCubeTo:
				c.shape.CubeTo(to[0][0], to[0][1], to[1][0], to[1][1], to[2][0], to[2][1])
			}
		}
		c.shape.ClosePath()
	}
	c.shape.Draw(c.image, area, c.paint(t), image.Point{})
	return shaped.Advance
}
