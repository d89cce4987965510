//go:build !browser

package scenario

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
)

// names are those of the file's shape. The decoder would take them in any
// mixture of capitals.
var names = []string{
	"id", "title", "company", "pool", "period", "currency", "tried", "notes",
	"scenario", "ranges", "fields", "facts", "min", "max", "step",
	"status", "label", "note", "derivation", "fact", "from", "sources",
	"value", "unit", "publisher", "url", "date", "quote",
}

// mostDepth is how far objects and lists may nest; the shape needs five.
const mostDepth = 16

// checkNames walks the JSON text for what the decoder lets pass: a name given
// twice in one object, of which it would keep the last, a name in capitals,
// and text behind the object.
func checkNames(data []byte) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	if err := walk(decoder, "", 0); err != nil {
		return explain(err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return wrong("", "goes on behind the object")
	}
	return nil
}

func walk(decoder *json.Decoder, path string, depth int) error {
	token, err := decoder.Token()
	if err != nil {
		return err
	}
	open, nested := token.(json.Delim)
	if !nested {
		return nil
	}
	if depth == mostDepth {
		return wrong(path, "nests too deep")
	}
	var seen []string
	for i := 0; decoder.More(); i++ {
		inside := path + "[" + strconv.Itoa(i) + "]"
		if open == '{' {
			token, err := decoder.Token()
			if err != nil {
				return err
			}
			name, _ := token.(string)
			inside = strings.TrimPrefix(path+"."+name, ".")
			if slices.Contains(seen, name) {
				return wrong(inside, "is given twice")
			}
			if i := slices.IndexFunc(names, func(n string) bool { return strings.EqualFold(n, name) }); i >= 0 && names[i] != name {
				return wrong(inside, "must be written "+names[i])
			}
			seen = append(seen, name)
		}
		if err := walk(decoder, inside, depth+1); err != nil {
			return err
		}
	}
	_, err = decoder.Token()
	return err
}
