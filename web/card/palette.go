package card

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
)

// encode writes the picture with a palette: paper, ink, accent and what lies
// between them at edges are few colours, and a third of the bytes.
func encode(picture *image.RGBA, t theme) ([]byte, error) {
	var b bytes.Buffer
	err := png.Encode(&b, paletted(picture, t)) // the best compression takes five times as long for a twentieth less
	return b.Bytes(), err
}

// paletted maps each colour to the nearest of the ramps between the colours
// that meet at edges.
func paletted(picture *image.RGBA, t theme) image.Image {
	bounds := picture.Bounds()
	p := image.NewPaletted(bounds, t.ramps())
	near := map[color.RGBA]uint8{}
	last := t[paper] // most places are as the one before
	index := uint8(p.Palette.Index(last))
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			if c := picture.RGBAAt(x, y); c != last {
				known := false
				if index, known = near[c]; !known {
					index = uint8(p.Palette.Index(c))
					near[c] = index
				}
				last = c
			}
			p.SetColorIndex(x, y, index)
		}
	}
	return p
}

// ramps are the steps between the colours that meet.
func (t theme) ramps() color.Palette {
	const steps = 18
	var list color.Palette
	for _, pair := range [][2]tone{
		{paper, ink}, {paper, accent}, {paper, ink2}, {paper, edge}, {tint, ink}, {tint, accent}, {accent, ink}, {tint, edge}, {paper, rule}, {tint, ink2}, {paper, tint},
	} {
		for i := range steps + 1 {
			from, to := t[pair[0]], t[pair[1]]
			mix := func(a, b uint8) uint8 { return uint8((int(a)*(steps-i) + int(b)*i) / steps) }
			c := color.RGBA{mix(from.R, to.R), mix(from.G, to.G), mix(from.B, to.B), 0xff}
			list = append(list, c)
		}
	}
	return list
}
