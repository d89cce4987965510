package chart

// Defs returns the hidden svg with the two patterns that the drawings of a page refer to: hatching, id prefix+"h", and
// dots, prefix+"d". It goes into a page once, before the drawings; its class "defs" takes it out of the flow.
func Defs(prefix string) string {
	m := &markup{}
	m.raw(`<svg class="defs" width="0" height="0" aria-hidden="true"><defs><pattern`)
	m.attr("id", prefix+"h")
	m.raw(` width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" class="pt"/></pattern><pattern`)
	m.attr("id", prefix+"d")
	m.raw(` width="7" height="7" patternUnits="userSpaceOnUse"><circle cx="3.5" cy="3.5" r="1" class="ps"/></pattern></defs></svg>`)
	return string(m.b)
}
