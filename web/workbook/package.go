package workbook

import (
	"archive/zip"
	"bytes"
	"io"
	"regexp"
	"slices"
	"strings"
)

// contentTypes is the part of the file that lists all others. The library
// writes its entries in the order of a map, which is another every time.
const contentTypes = "[Content_Types].xml"

var typeEntry = regexp.MustCompile(`<(?:Default|Override) [^>]*>(?:</(?:Default|Override)>)?`)

// settled returns the file with that list in order, and in front, where
// readers that look at the first bytes expect it.
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
		if part.Name != contentTypes {
			if err := out.Copy(part); err != nil {
				return nil, err
			}
			continue
		}
		if err := settleTypes(out, part); err != nil {
			return nil, err
		}
	}
	if err := out.Close(); err != nil {
		return nil, err
	}
	return written.Bytes(), nil
}

func settleTypes(out *zip.Writer, part *zip.File) error {
	in, err := part.Open()
	if err != nil {
		return err
	}
	defer in.Close()
	text, err := io.ReadAll(in)
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
