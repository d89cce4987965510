//go:build !browser

package scenario

import (
	"bytes"
	"encoding/json"
)

// besides are the parts of a file that a page's program has no use for: the
// server writes them into pages and files itself.
var besides = []string{"$schema", "facts", "claim", "claimSource", "readings", "languages"}

// PageData returns what a page's program takes over with Read: a preset's file
// without the parts that are the server's alone, and without white space; with
// its texts in a language, as [Preset.In] has them.
func (c *Catalogue) PageData(id, tag string) ([]byte, bool) {
	data, there := c.files[id]
	p, known := c.ByID(id)
	if !there || !known {
		return nil, false
	}
	var file map[string]json.RawMessage
	if json.Unmarshal(data, &file) != nil {
		return nil, false // it was parsed when it was put in
	}
	if name, there := p.textsFor(tag); there {
		translate(file, name)
		file["language"] = json.RawMessage(quoted(tag))
	}
	for _, name := range besides {
		delete(file, name)
	}
	var kept bytes.Buffer
	e := json.NewEncoder(&kept)
	e.SetEscapeHTML(false)
	err := e.Encode(file)
	return bytes.TrimSpace(kept.Bytes()), err == nil
}

// translate puts a language's texts in the place of a file's own.
func translate(file map[string]json.RawMessage, name string) {
	var all map[string]map[string]json.RawMessage
	if json.Unmarshal(file["languages"], &all) != nil {
		return
	}
	for part, text := range all[name] {
		if part != "labels" {
			file[part] = text
			continue
		}
		var labels map[string]json.RawMessage
		var fields map[string]map[string]json.RawMessage
		if json.Unmarshal(text, &labels) != nil || json.Unmarshal(file["fields"], &fields) != nil {
			continue
		}
		for f, label := range labels {
			if fields[f] != nil {
				fields[f]["label"] = label
			}
		}
		if merged, err := json.Marshal(fields); err == nil {
			file["fields"] = merged
		}
	}
}
