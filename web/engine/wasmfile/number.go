package wasmfile

import "errors"

var (
	errCutOff = errors.New("the module ends in the middle of a section")
	errNumber = errors.New("a number in the module is longer than its type allows")
)

// reader takes a section apart. After the first error it gives zeros, and the
// error stays.
type reader struct {
	rest []byte
	err  error
}

func (r *reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
	r.rest = nil
}

// end returns the error there was, if only that something is left over.
func (r *reader) end() error {
	if r.err == nil && len(r.rest) > 0 {
		return errTrailing
	}
	return r.err
}

func (r *reader) byte() byte {
	if len(r.rest) == 0 {
		r.fail(errCutOff)
		return 0
	}
	b := r.rest[0]
	r.rest = r.rest[1:]
	return b
}

// bytes takes the next n bytes without copying them.
func (r *reader) bytes(n uint32) []byte {
	if uint64(n) > uint64(len(r.rest)) {
		r.fail(errCutOff)
		return nil
	}
	b := r.rest[:n:n]
	r.rest = r.rest[n:]
	return b
}

// uint32 takes an unsigned number: seven bits a byte, the lowest first.
func (r *reader) uint32() uint32 {
	var n uint32
	for shift := 0; ; shift += 7 {
		b := r.byte()
		if shift == 28 && b > 0x0f {
			r.fail(errNumber)
			return 0
		}
		n |= uint32(b&0x7f) << shift
		if b < 0x80 {
			return n
		}
	}
}

// int32 takes a signed number, whose last byte's seventh bit is the sign.
func (r *reader) int32() int32 {
	var n uint32
	for shift := 0; ; shift += 7 {
		b := r.byte()
		// The fifth byte holds four bits and three copies of the sign.
		if sign := b & 0x78; shift == 28 && (b >= 0x80 || sign != 0 && sign != 0x78) {
			r.fail(errNumber)
			return 0
		}
		n |= uint32(b&0x7f) << shift
		if b < 0x80 {
			if shift < 28 && b&0x40 != 0 {
				n |= ^uint32(0) << (shift + 7)
			}
			return int32(n)
		}
	}
}

// appendUint32 writes an unsigned number in as few bytes as it takes.
func appendUint32(dst []byte, n uint32) []byte {
	for n >= 0x80 {
		dst = append(dst, byte(n)|0x80)
		n >>= 7
	}
	return append(dst, byte(n))
}

// appendInt32 writes a signed number in as few bytes as it takes.
func appendInt32(dst []byte, n int32) []byte {
	for n < -0x40 || n >= 0x40 {
		dst = append(dst, byte(n)|0x80)
		n >>= 7
	}
	return append(dst, byte(n)&0x7f)
}
