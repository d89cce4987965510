//go:build !browser

package scenario

import (
	"bytes"
	"encoding/json"
	"slices"
)

// besides are the parts of a file that a page's program has no use for: the
// server writes them into pages and files itself.
var besides = []string{"$schema", "facts", "claim", "claimSource", "readings", "languages"}

// PageData returns what a page's program takes over with Read: a preset's file
// without the parts that are the server's alone, and without white space.
func (c *Catalogue) PageData(id string) ([]byte, bool) {
	data, there := c.files[id]
	if !there {
		return nil, false
	}
	tree, problem := readTree(data)
	if problem != nil {
		return nil, false // it was parsed when it was put in
	}
	kept := []byte{'{'}
	for _, m := range tree.members {
		if slices.Contains(besides, m.name) {
			continue
		}
		if len(kept) > 1 {
			kept = append(kept, ',')
		}
		kept = append(kept, quoted(m.name)+":"...)
		kept = append(kept, data[m.node.at:m.node.end]...)
	}
	var tight bytes.Buffer
	err := json.Compact(&tight, append(kept, '}'))
	return tight.Bytes(), err == nil
}
