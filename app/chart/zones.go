package chart

import "breakeven/calc"

// zone is what a stretch of a strip's track says.
type zone uint8

const (
	blank zone = iota // no answer: the field does not allow the value
	met               // no layoffs are needed
	curve             // a number of people does it
	short             // it would take more people than there are
	never             // no number would do
)

// zoneOf returns the zone that an answer belongs to.
func zoneOf(p calc.Point) zone {
	switch p.Status {
	case calc.AlreadyMet:
		return met
	case calc.OK:
		return curve
	case calc.ExceedsPool:
		return short
	case calc.NoSaving, calc.TaxShieldLoss, calc.PeakBelowTarget:
		return never
	}
	return blank
}

// node is a place on the track with the layoffs that it takes there.
type node struct {
	x, count float64
	zone     zone
}

// stretch is a run of one zone along the track. Its line is the layoffs needed, in people; only curves and met
// stretches have one.
type stretch struct {
	zone   zone
	x1, x2 float64
	line   []point // y is a count
}

// stretches splits the track into zones. Between two neighbours of different zones the border is where the value needs
// no layoffs, or where the count crosses the pool; where neither tells, half way.
func (s Strip) stretches() []stretch {
	nodes := make([]node, len(s.Points))
	for i, p := range s.Points {
		n := node{zone: zoneOf(p)}
		if len(nodes) > 1 {
			n.x = float64(i) / float64(len(nodes)-1)
		}
		if n.zone == curve || n.zone == short {
			n.count = float64(max(p.Layoffs, 0))
		}
		nodes[i] = n
	}
	var all []stretch
	for i, n := range nodes {
		if i == 0 {
			all = append(all, stretch{zone: n.zone, x1: 0, line: []point{{n.x, n.count}}})
			continue
		}
		last := &all[len(all)-1]
		if last.zone == n.zone {
			last.line = append(last.line, point{n.x, n.count})
			continue
		}
		borders := s.borders(nodes, i)
		for _, b := range borders {
			last.x2 = b.x
			if last.zone == curve || last.zone == met {
				last.line = append(last.line, point{b.x, b.count})
			}
			all = append(all, stretch{zone: b.zone, x1: b.x, line: []point{{b.x, b.count}}})
			last = &all[len(all)-1]
		}
		last.line = append(last.line, point{n.x, n.count})
	}
	if len(all) > 0 {
		all[len(all)-1].x2 = 1
	}
	return all
}

// borders returns where zones change between node i-1 and node i: the place, the count there, and the zone that begins.
func (s Strip) borders(nodes []node, i int) []node {
	a, b := nodes[i-1], nodes[i]
	half := node{x: (a.x + b.x) / 2, zone: b.zone}
	switch {
	case a.zone == met && b.zone == curve:
		half.x = s.root(nodes, i, i+1)
	case a.zone == curve && b.zone == met:
		half.x = s.root(nodes, i-1, i-2)
	case a.zone == curve && b.zone == short, a.zone == short && b.zone == curve:
		half.x, half.count = s.crossing(a, b)
	case a.zone == met && b.zone == short:
		// So steep that no sample fell on the curve between.
		zero := node{x: s.root(nodes, i, i+1), zone: curve}
		full := node{zone: short}
		full.x, full.count = s.crossing(zero, b)
		return []node{zero, full}
	case a.zone == short && b.zone == met:
		zero := node{x: s.root(nodes, i-1, i-2), zone: met}
		full := node{zone: curve}
		full.x, full.count = s.crossing(a, zero)
		return []node{full, zero}
	case a.zone == met || b.zone == met:
		if s.NoneAt >= a.x && s.NoneAt <= b.x {
			half.x = s.NoneAt
		}
	case a.zone == curve:
		half.count = a.count
	case b.zone == curve:
		half.count = b.count
	}
	return []node{half}
}

// root returns where the count falls to nothing beside node i: the exact place if it is known, else where the straight
// line through node i and its neighbour j on the far side would end; always between i and the node before the change.
func (s Strip) root(nodes []node, i, j int) float64 {
	step := 1.0 / float64(max(len(nodes)-1, 1))
	if j > i {
		step = -step
	}
	near, far := nodes[i].x, nodes[i].x+step
	low, high := min(near, far), max(near, far)
	const rounding = 1e-9
	if s.NoneAt >= low-rounding && s.NoneAt <= high+rounding {
		return unit(s.NoneAt)
	}
	if j >= 0 && j < len(nodes) && nodes[j].count > nodes[i].count {
		x := near + nodes[i].count/(nodes[j].count-nodes[i].count)*step
		return min(max(x, low), high)
	}
	return (low + high) / 2
}

// crossing returns where between two nodes the count passes the number of people, and that number.
func (s Strip) crossing(a, b node) (x, count float64) {
	over := func(n node) float64 { return n.count - s.pool(n.x) }
	from, to := over(a), over(b)
	t := 0.5
	if from != to {
		t = unit(from / (from - to))
	}
	x = a.x + (b.x-a.x)*t
	return x, s.pool(x)
}

// pool returns the number of people at a place of the track.
func (s Strip) pool(x float64) float64 {
	from, to := s.PoolFrom, s.PoolTo
	if from <= 0 && to <= 0 {
		from, to = s.ceiling(), s.ceiling()
	}
	return float64(from) + (float64(to)-float64(from))*x
}

// ceiling returns the count at the strip's top: the one given, else the largest on the curve.
func (s Strip) ceiling() int64 {
	if s.Ceiling > 0 {
		return s.Ceiling
	}
	top := int64(1)
	for _, p := range s.Points {
		if p.Status == calc.OK {
			top = max(top, p.Layoffs)
		}
	}
	return top
}
