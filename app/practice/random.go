package practice

import "math/bits"

// stream is a source of numbers: SplitMix64, a counter in steps of an odd
// constant whose every value is mixed. It is written out here because problems
// must stay what they are, whatever a library does.
type stream uint64

const golden = 0x9e3779b97f4a7c15 // 2^64 ÷ the golden ratio, odd

// newStream is the stream that belongs to the words, in their order.
func newStream(words ...uint64) stream {
	var r stream
	for _, w := range words {
		r ^= stream(w)
		r = stream(r.next())
	}
	return r
}

// next returns the next 64 bits.
func (r *stream) next() uint64 {
	*r += golden
	z := uint64(*r)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// below returns a number from 0 to n − 1, each as likely as the others; n > 0.
func (r *stream) below(n int64) int64 {
	m := uint64(n)
	for {
		// Of the 2^64 products, those with the lowest low halves are one too many
		// for some results.
		high, low := bits.Mul64(r.next(), m)
		if low >= -m%m {
			return int64(high)
		}
	}
}

// between returns a number from least to most.
func (r *stream) between(least, most int64) int64 { return least + r.below(most-least+1) }

// oneOf returns one of the numbers.
func (r *stream) oneOf(numbers ...int64) int64 { return numbers[r.below(int64(len(numbers)))] }
