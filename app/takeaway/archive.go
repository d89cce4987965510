package takeaway

import "errors"

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
	end := len(file) - endSize // there is no comment after it
	if end < 0 || uint32At(file[end:]) != endMark {
		return nil, errArchive
	}
	count, at := int(uint16At(file[end+10:])), int64(uint32At(file[end+16:]))
	var list archive
	for range count {
		entry, ok := slice(file, at, centralSize)
		if !ok || uint32At(entry) != centralMark {
			return nil, errArchive
		}
		p := part{method: uint16At(entry[10:]), crc: uint32At(entry[16:]), size: uint32At(entry[24:])}
		nameSize := int64(uint16At(entry[28:]))
		name, ok := slice(file, at+centralSize, nameSize)
		start := int64(uint32At(entry[42:]))
		local, found := slice(file, start, localSize)
		if !ok || !found || uint32At(local) != localMark {
			return nil, errArchive
		}
		p.name = string(name)
		start += localSize + int64(uint16At(local[26:])) + int64(uint16At(local[28:]))
		if p.data, ok = slice(file, start, int64(uint32At(entry[20:]))); !ok {
			return nil, errArchive
		}
		list = append(list, p)
		at += centralSize + nameSize + int64(uint16At(entry[30:])) + int64(uint16At(entry[32:]))
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
	p.method, p.crc, p.size, p.data = 0, checksum(text), uint32(len(text)), text
}

// bytes writes the zip file.
func (a archive) bytes() []byte {
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
		about = append16(about, 20)
		about = append16(about, utf8Names)
		about = append16(about, p.method)
		about = append16(about, 0)
		about = append16(about, 1<<5|1)
		about = append32(about, p.crc)
		about = append32(about, uint32(len(p.data)))
		about = append32(about, p.size)
		about = append16(about, uint16(len(p.name)))
		about = append16(about, 0)

		file = append(append32(file, localMark), about...)
		file = append(append(file, p.name...), p.data...)
		central = append16(append32(central, centralMark), 20)
		central = append(central, about...)
		central = append(central, make([]byte, 10)...) // no comment, first disk, no attributes
		central = append32(central, start)
		central = append(central, p.name...)
	}
	start := uint32(len(file))
	file = append(file, central...)
	file = append(append32(file, endMark), 0, 0, 0, 0)
	file = append16(file, uint16(len(a)))
	file = append16(file, uint16(len(a)))
	file = append32(file, uint32(len(central)))
	file = append32(file, start)
	return append(file, 0, 0)
}

// Numbers in a zip file have their lowest byte first. (The standard library's
// packages for this and for the checksum set up tables when a program starts,
// also one that never comes here.)

func uint16At(b []byte) uint16 { return uint16(b[0]) | uint16(b[1])<<8 }

func uint32At(b []byte) uint32 { return uint32(uint16At(b)) | uint32(uint16At(b[2:]))<<16 }

func append16(b []byte, n uint16) []byte { return append(b, byte(n), byte(n>>8)) }

func append32(b []byte, n uint32) []byte { return append16(append16(b, uint16(n)), uint16(n>>16)) }

// checksum is the CRC-32 that zip files have, four bits at a time.
func checksum(data []byte) uint32 {
	table := [16]uint32{
		0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c,
		0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c, 0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c,
	}
	crc := ^uint32(0)
	for _, c := range data {
		crc ^= uint32(c)
		crc = crc>>4 ^ table[crc&15]
		crc = crc>>4 ^ table[crc&15]
	}
	return ^crc
}
