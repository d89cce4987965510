//go:build !browser

package scenario

import (
	"strings"

	"breakeven/calc"
)

// The shape of a file. Nothing here judges what it says: that is check.go's and
// sense.go's.

// SchemaID names the version of the file's shape that this package reads.
const SchemaID = "urn:breakeven:schema:scenario:1"

// SchemaFile is the last part of an address at which the schema is published.
const SchemaFile = "scenario-1.json"

func (r *fileReader) preset(n node) *Preset {
	p := &Preset{}
	given := map[string]bool{}
	for _, m := range n.members {
		given[m.name] = true
	}
	r.object(n, "", shape{
		"$schema":  r.schema,
		"id":       r.text(&p.ID),
		"title":    r.text(&p.Title),
		"company":  r.text(&p.Company),
		"pool":     r.text(&p.Pool),
		"period":   r.text(&p.Period),
		"currency": r.text(&p.Currency),
		"language": r.text(&p.Language),
		"tried":    r.text((*string)(&p.Tried)),
		"notes":    r.texts(&p.Notes),
		"scenario": func(n node, path string) { p.Scenario = r.scenario(n, path) },
		"ranges": func(n node, path string) {
			r.fields(n, path, func(f calc.Field, n node, path string) { p.Ranges[f] = r.sliderRange(n, path) })
		},
		"locked": r.fieldList(&p.Locked),
		"hidden": r.fieldList(&p.Hidden),
		"fields": func(n node, path string) {
			r.fields(n, path, func(f calc.Field, n node, path string) {
				r.object(n, path, r.provenance(&p.Fields[f]))
				if n.kind == '{' && p.Fields[f].Status == "" {
					r.wrong(path+".status", statusNeeded)
				}
			})
		},
		"facts": func(n node, path string) {
			r.list(n, path, func(n node, path string) { p.Facts = append(p.Facts, r.fact(n, path)) })
		},
		"claim":       r.text(&p.Claim),
		"claimSource": r.source(&p.ClaimSource),
		"readings": func(n node, path string) {
			r.list(n, path, func(n node, path string) { p.Readings = append(p.Readings, r.reading(n, path)) })
		},
		"languages": func(n node, path string) {
			p.Languages = map[string]Texts{}
			r.each(n, path, func(m property, path string) { p.Languages[m.name] = r.language(m.node, path) })
		},
	})
	if n.kind == '{' && !given["scenario"] {
		r.wrong("scenario", "is missing: an object of the model's fields is needed")
	}
	// The readings stand on the scenario, which may be written behind them.
	for i := range p.Readings {
		p.Readings[i].Scenario, _ = p.Readings[i].read(p.Scenario)
	}
	return p
}

// schema wants a file of the version that this package knows.
func (r *fileReader) schema(n node, path string) {
	var name string
	r.text(&name)(n, path)
	if n.kind == '"' && name != SchemaID && name != SchemaFile && !strings.HasSuffix(name, "/"+SchemaFile) {
		r.wrong(path, "must be "+SchemaID+", or an address that ends in /"+SchemaFile)
	}
}

func (r *fileReader) sliderRange(n node, path string) Range {
	var read Range
	r.object(n, path, shape{"min": r.text(&read.Min), "max": r.text(&read.Max), "step": r.text(&read.Step)})
	if n.kind == '{' && read.IsZero() {
		r.wrong(path, "needs min, max and step")
	}
	return read
}

func (r *fileReader) provenance(p *Provenance) shape {
	return shape{
		"status":     r.text((*string)(&p.Status)),
		"label":      r.text(&p.Label),
		"note":       r.text(&p.Note),
		"derivation": r.text(&p.Derivation),
		"formula":    r.text(&p.Formula),
		"rounded":    r.text(&p.Rounded),
		"period":     r.text(&p.Period),
		"asOf":       r.text(&p.AsOf),
		"fact":       r.text(&p.FactID),
		"from":       r.texts(&p.From),
		"sources":    r.sources(&p.Sources),
	}
}

func (r *fileReader) sources(to *[]Source) func(n node, path string) {
	return func(n node, path string) {
		r.list(n, path, func(n node, path string) {
			var s Source
			r.source(&s)(n, path)
			*to = append(*to, s)
		})
	}
}

func (r *fileReader) source(to *Source) func(n node, path string) {
	return func(n node, path string) {
		r.object(n, path, shape{
			"title": r.text(&to.Title), "publisher": r.text(&to.Publisher), "url": r.text(&to.URL),
			"date": r.text(&to.Date), "quote": r.text(&to.Quote),
		})
	}
}

func (r *fileReader) fact(n node, path string) Fact {
	var f Fact
	s := r.provenance(&f.Provenance)
	s["value"], s["unit"], s["is"] = r.text(&f.Value), r.text(&f.Unit), r.text((*string)(&f.Is))
	r.object(n, path, s)
	f.ID = f.FactID
	return f
}

func (r *fileReader) reading(n node, path string) Reading {
	var read Reading
	r.object(n, path, shape{
		"id": r.text(&read.ID), "title": r.text(&read.Title), "why": r.text(&read.Why),
		"status": r.text((*string)(&read.Status)),
		"asFiled": func(n node, path string) {
			if n.kind != 'w' || n.text == "null" {
				r.wrong(path, "must be true or false; it is "+n.called())
			}
			read.AsFiled = n.text == "true"
		},
		"set": func(n node, path string) {
			r.each(n, path, func(m property, path string) {
				set := Setting{Name: m.name}
				r.text(&set.Text)(m.node, path)
				read.Set = append(read.Set, set)
			})
		},
		"derivation": r.text(&read.Derivation),
		"formulas": func(n node, path string) {
			r.fields(n, path, func(f calc.Field, n node, path string) { r.text(&read.Formulas[f])(n, path) })
		},
		"from":    r.texts(&read.From),
		"sources": r.sources(&read.Sources),
	})
	return read
}

func (r *fileReader) language(n node, path string) Texts {
	var t Texts
	r.object(n, path, shape{
		"title": r.text(&t.Title), "company": r.text(&t.Company), "pool": r.text(&t.Pool), "period": r.text(&t.Period),
		"notes": r.texts(&t.Notes),
		"labels": func(n node, path string) {
			r.fields(n, path, func(f calc.Field, n node, path string) { r.text(&t.Labels[f])(n, path) })
		},
	})
	return t
}
