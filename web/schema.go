package web

import (
	"net/http"

	"breakeven/app/scenario"
)

// schemaName is the schema's address under the base.
const schemaName = "schema/" + scenario.SchemaFile

// schema answers with the JSON Schema of scenario files, for whoever writes one.
func (s *site) schema(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	shareable(h)
	h.Set("Content-Type", "application/schema+json")
	h["Cache-Control"] = keepAnHour
	h.Set("ETag", `"`+integrity(scenario.Schema())+`"`)
	serveBytes(w, r, scenario.Schema())
}
