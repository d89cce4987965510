package takeaway

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
)

// An archive is a zip file of a few parts, below 4 GB, as workbooks are. Parts
// that are not changed are carried over as they are, compressed or not.
type archive []part

// part is one file in it.
type part struct {
	name   string
	method uint16 // 0 stored, 8 deflated
	crc    uint32
	size   uint32 // bytes, decompressed
	data   []byte // as the archive holds it
}

// What zip files are made of.
const (
	localMark, centralMark, endMark = 0x04034b50, 0x02014b50, 0x06054b50
	localSize, centralSize, endSize = 30, 46, 22
	utf8Names                       = 1 << 11
)

var errArchive = errors.New("the workbook can't be read: it is cut short, or no zip file")

// readArchive reads a zip file by its list of parts. It shares the file's bytes.
func readArchive(file []byte) (archive, error) {
	le := binary.LittleEndian
	end := len(file) - endSize // there is no comment after it
	if end < 0 || le.Uint32(file[end:]) != endMark {
		return nil, errArchive
	}
	count, at := int(le.Uint16(file[end+10:])), int64(le.Uint32(file[end+16:]))
	var list archive
	for range count {
		entry, ok := slice(file, at, centralSize)
		if !ok || le.Uint32(entry) != centralMark {
			return nil, errArchive
		}
		p := part{method: le.Uint16(entry[10:]), crc: le.Uint32(entry[16:]), size: le.Uint32(entry[24:])}
		nameSize := int64(le.Uint16(entry[28:]))
		name, ok := slice(file, at+centralSize, nameSize)
		start := int64(le.Uint32(entry[42:]))
		local, found := slice(file, start, localSize)
		if !ok || !found || le.Uint32(local) != localMark {
			return nil, errArchive
		}
		p.name = string(name)
		start += localSize + int64(le.Uint16(local[26:])) + int64(le.Uint16(local[28:]))
		if p.data, ok = slice(file, start, int64(le.Uint32(entry[20:]))); !ok {
			return nil, errArchive
		}
		list = append(list, p)
		at += centralSize + nameSize + int64(le.Uint16(entry[30:])) + int64(le.Uint16(entry[32:]))
	}
	return list, nil
}

// slice is a part of a file, false where the file does not have it.
func slice(file []byte, at, size int64) ([]byte, bool) {
	if at < 0 || size < 0 || at+size > int64(len(file)) {
		return nil, false
	}
	return file[at : at+size : at+size], true
}

// stored finds a part that is not compressed.
func (a archive) stored(name string) (*part, bool) {
	for i := range a {
		if a[i].name == name && a[i].method == 0 {
			return &a[i], true
		}
	}
	return nil, false
}

// put gives a part another text.
func (p *part) put(text []byte) {
	p.method, p.crc, p.size, p.data = 0, crc32.ChecksumIEEE(text), uint32(len(text)), text
}

// bytes writes the zip file.
func (a archive) bytes() []byte {
	le := binary.LittleEndian
	total := endSize
	for _, p := range a {
		total += localSize + centralSize + 2*len(p.name) + len(p.data)
	}
	file := make([]byte, 0, total)
	central := make([]byte, 0, total/8)
	for _, p := range a {
		start := uint32(len(file))
		// What both lists say of a part, from the version needed to read it on.
		// The day is the first one that a zip file can name.
		var about []byte
		about = le.AppendUint16(about, 20)
		about = le.AppendUint16(about, utf8Names)
		about = le.AppendUint16(about, p.method)
		about = le.AppendUint16(about, 0)
		about = le.AppendUint16(about, 1<<5|1)
		about = le.AppendUint32(about, p.crc)
		about = le.AppendUint32(about, uint32(len(p.data)))
		about = le.AppendUint32(about, p.size)
		about = le.AppendUint16(about, uint16(len(p.name)))
		about = le.AppendUint16(about, 0)

		file = append(le.AppendUint32(file, localMark), about...)
		file = append(append(file, p.name...), p.data...)
		central = le.AppendUint16(le.AppendUint32(central, centralMark), 20)
		central = append(central, about...)
		central = append(central, make([]byte, 10)...) // no comment, first disk, no attributes
		central = le.AppendUint32(central, start)
		central = append(central, p.name...)
	}
	start := uint32(len(file))
	file = append(file, central...)
	file = append(le.AppendUint32(file, endMark), 0, 0, 0, 0)
	file = le.AppendUint16(file, uint16(len(a)))
	file = le.AppendUint16(file, uint16(len(a)))
	file = le.AppendUint32(file, uint32(len(central)))
	file = le.AppendUint32(file, start)
	return append(file, 0, 0)
}
