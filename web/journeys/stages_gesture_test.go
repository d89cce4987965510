package journeys

import (
	"math"
	"strconv"

	"github.com/chromedp/cdproto/input"
)

// A grip holds a slider's handle: at x px from the left of the window.
type grip struct{ down, move, up func(x float64) }

func mouseGrip(p *tab, k track) grip {
	act := func(kind input.DispatchMouseEventType, held int64) func(float64) {
		return func(x float64) {
			call(p, input.DispatchMouseEvent, input.DispatchMouseEventParams{
				Type: kind, X: x, Y: k.Y, Button: input.MouseButtonLeft, Buttons: held, ClickCount: 1})
		}
	}
	return grip{act(input.DispatchMouseEventTypeMousePressed, 1), act(input.DispatchMouseEventTypeMouseMoved, 1), act(input.DispatchMouseEventTypeMouseReleased, 0)}
}

func fingerGrip(p *tab, k track) grip {
	act := func(kind input.DispatchTouchEventType, touching bool) func(float64) {
		return func(x float64) {
			points := []*input.TouchPoint{}
			if touching {
				points = append(points, &input.TouchPoint{X: x, Y: k.Y})
			}
			call(p, input.DispatchTouchEvent, input.DispatchTouchEventParams{Type: kind, TouchPoints: points})
			p.frame() // a finger rests
		}
	}
	return grip{act(input.DispatchTouchEventTypeTouchStart, true), act(input.DispatchTouchEventTypeTouchMove, true), act(input.DispatchTouchEventTypeTouchEnd, false)}
}

// pull takes a slider's handle to a share of its way while the page has but its table, and gives the value where it
// comes to rest: a place of the table nearby. What is to be seen on the way is seen after each step.
func (p *tab) pull(field string, hold func(*tab, track) grip, to float64, seen func()) string {
	p.Helper()
	k := p.track(field)
	hand, from := hold(p, k), k.now(p)
	hand.down(k.at(from))
	const steps = 8
	for i := 1; i <= steps; i++ {
		hand.move(k.at(from + (to-from)*float64(i)/steps))
		p.frame()
		if seen != nil {
			seen()
		}
	}
	hand.up(k.at(to))
	p.frame()
	text := p.value(field)
	value, err := strconv.ParseFloat(text, 64)
	if off := math.Abs(value - k.Min - to*(k.Max-k.Min)); err != nil || off > (k.Max-k.Min)/20 {
		p.Fatalf("pulled to %v of its way, the %s slider stands at %s", to, field, text)
	}
	return text
}
