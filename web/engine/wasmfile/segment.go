package wasmfile

import "errors"

// Kinds of data segments, and the instructions that make up an offset.
const (
	activeInFirstMemory = 0
	activeInMemory      = 2
	instructionI32Const = 0x41
	instructionEnd      = 0x0b
)

var (
	errPassive  = errors.New("a data segment is passive: the program itself says where it goes")
	errMemories = errors.New("a data segment belongs to another memory than the first")
	errOffset   = errors.New("a data segment's offset is not a constant")
)

// segment is a piece of the memory a program starts with.
type segment struct {
	offset uint32
	bytes  []byte
}

func (s segment) end() uint64 { return uint64(s.offset) + uint64(len(s.bytes)) }

// readSegments reads a data section whose segments all have a constant place
// in the first memory.
func readSegments(content []byte) ([]segment, error) {
	r := reader{rest: content}
	count := r.uint32()
	// The shortest segment takes five bytes: a false count asks for no memory.
	list := make([]segment, 0, min(uint64(count), uint64(len(content)/5)))
	for range count {
		switch r.byte() {
		case activeInFirstMemory:
		case activeInMemory:
			if r.uint32() != 0 {
				r.fail(errMemories)
			}
		default:
			r.fail(errPassive)
		}
		if r.byte() != instructionI32Const {
			r.fail(errOffset)
		}
		offset := uint32(r.int32())
		if r.byte() != instructionEnd {
			r.fail(errOffset)
		}
		bytes := r.bytes(r.uint32())
		if r.err != nil {
			return nil, r.err
		}
		list = append(list, segment{offset, bytes})
	}
	return list, r.end()
}

// writeSegments writes a data section, with empty segments at the end until
// there are at least count.
func writeSegments(list []segment, count int) []byte {
	size := 5
	for _, s := range list {
		size += 13 + len(s.bytes)
	}
	content := appendUint32(make([]byte, 0, size), uint32(max(len(list), count)))
	for _, s := range list {
		content = append(content, activeInFirstMemory, instructionI32Const)
		content = appendInt32(content, int32(s.offset))
		content = append(content, instructionEnd)
		content = appendUint32(content, uint32(len(s.bytes)))
		content = append(content, s.bytes...)
	}
	for range count - len(list) {
		content = append(content, activeInFirstMemory, instructionI32Const, 0, instructionEnd, 0)
	}
	return content
}
