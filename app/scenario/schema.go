//go:build !browser

package scenario

import _ "embed"

//go:embed schema/scenario-1.json
var schemaFile []byte

// Schema returns the JSON Schema of a preset's file, in the version whose
// identifier is [SchemaID]. What it can't say, [Parse] checks as well.
func Schema() []byte { return schemaFile }
