package workbook

import (
	"archive/zip"
	"bytes"
	"io"
	"regexp"
	"slices"
	"strings"

	"breakeven/app/takeaway"
)

// contentTypes is the part of the file that lists all others. The library
// writes its entries in the order of a map, which is another every time.
const contentTypes = "[Content_Types].xml"

var typeEntry = regexp.MustCompile(`<(?:Default|Override) [^>]*>(?:</(?:Default|Override)>)?`)

// settled returns the file with that list in order, and in front, where
// readers that look at the first bytes expect it. The parts that package
// takeaway changes are stored, so that it needs no decompressor.
func settled(file []byte) ([]byte, error) {
	in, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		return nil, err
	}
	parts := slices.Clone(in.File)
	slices.SortFunc(parts, func(a, b *zip.File) int {
		switch {
		case a.Name == contentTypes:
			return -1
		case b.Name == contentTypes:
			return 1
		}
		return strings.Compare(a.Name, b.Name)
	})
	var written bytes.Buffer
	out := zip.NewWriter(&written)
	for _, part := range parts {
		if err := settlePart(out, part); err != nil {
			return nil, err
		}
	}
	if err := out.Close(); err != nil {
		return nil, err
	}
	return written.Bytes(), nil
}

func settlePart(out *zip.Writer, part *zip.File) error {
	switch part.Name {
	case contentTypes:
		return settleTypes(out, part)
	case takeaway.NamesPart, takeaway.SheetPart:
		text, err := textOf(part)
		if err != nil {
			return err
		}
		to, err := out.CreateHeader(&zip.FileHeader{Name: part.Name, Method: zip.Store})
		if err != nil {
			return err
		}
		_, err = to.Write(text)
		return err
	}
	return out.Copy(part)
}

func settleTypes(out *zip.Writer, part *zip.File) error {
	text, err := textOf(part)
	if err != nil {
		return err
	}
	entries := typeEntry.FindAllString(string(text), -1)
	slices.Sort(entries)
	next := -1
	sorted := typeEntry.ReplaceAllStringFunc(string(text), func(string) string { next++; return entries[next] })
	to, err := out.Create(part.Name)
	if err != nil {
		return err
	}
	_, err = io.WriteString(to, sorted)
	return err
}

func textOf(part *zip.File) ([]byte, error) {
	in, err := part.Open()
	if err != nil {
		return nil, err
	}
	defer in.Close()
	return io.ReadAll(in)
}
