package editor

import (
	"slices"
	"strings"
	"unicode/utf8"

	"breakeven/app/scenario"
	"breakeven/calc"
)

// SchemaID names the version of the file's shape that is written.
const SchemaID = "urn:breakeven:schema:scenario:1"

// File writes a preset's own file, which scenario.Parse reads back: the same
// preset gives the same bytes. What is empty is left out.
func File(p *scenario.Preset) []byte {
	w := &writer{}
	w.object(func() {
		w.text("$schema", SchemaID)
		w.text("id", p.ID)
		w.text("title", p.Title)
		w.text("company", p.Company)
		w.text("pool", p.Pool)
		w.text("period", p.Period)
		w.text("currency", p.Currency)
		w.text("language", p.Language)
		w.text("tried", string(p.Tried))
		w.texts("notes", p.Notes)
		w.text("claim", p.Claim)
		if p.ClaimSource != (scenario.Source{}) {
			w.name("claimSource")
			w.source(p.ClaimSource)
		}
		w.name("scenario")
		w.scenario(p.Scenario)
		if p.Ranges != [calc.NumFields]scenario.Range{} {
			w.name("ranges")
			w.ranges(p.Ranges)
		}
		w.fieldList("locked", p.Locked)
		w.fieldList("hidden", p.Hidden)
		w.name("fields")
		w.object(func() {
			for f := range calc.NumFields {
				if !p.Fields[f].IsZero() {
					w.name(f.String())
					w.object(func() { w.provenance(p.Fields[f], "") })
				}
			}
		})
		items(w, "facts", p.Facts, func(fact scenario.Fact) {
			w.object(func() {
				w.text("value", fact.Value)
				w.text("unit", fact.Unit)
				w.provenance(fact.Provenance, fact.Is)
			})
		})
		items(w, "readings", p.Readings, w.reading)
		w.languages(p.Languages)
	})
	return append(w.out, '\n')
}

func (w *writer) scenario(s calc.Scenario) {
	w.object(func() {
		var based []calc.Field
		for f := range calc.NumFields {
			switch {
			case !s.IsSet(f):
			case f.Whole() || f == calc.Months:
				w.name(f.String())
				w.raw(s.Text(f))
			default:
				w.text(f.String(), s.Text(f))
			}
			if s.BasisIsSet(f) {
				based = append(based, f)
			}
		}
		if len(based) == 0 {
			return
		}
		w.name("basis")
		w.object(func() {
			for _, f := range based {
				w.name(f.String())
				w.raw(itoa(s.Basis(f)))
			}
		})
	})
}

func (w *writer) ranges(ranges [calc.NumFields]scenario.Range) {
	w.object(func() {
		for f := range calc.NumFields {
			if r := ranges[f]; !r.IsZero() {
				w.name(f.String())
				w.object(func() {
					w.text("min", r.Min)
					w.text("max", r.Max)
					w.text("step", r.Step)
				})
			}
		}
	})
}

func (w *writer) provenance(p scenario.Provenance, is scenario.Figure) {
	w.text("status", string(p.Status))
	w.text("label", p.Label)
	w.text("note", p.Note)
	w.text("derivation", p.Derivation)
	w.text("formula", p.Formula)
	w.text("rounded", p.Rounded)
	w.text("period", p.Period)
	w.text("asOf", p.AsOf)
	w.text("fact", p.FactID)
	w.text("is", string(is))
	w.texts("from", p.From)
	items(w, "sources", p.Sources, w.source)
}

func (w *writer) source(s scenario.Source) {
	w.object(func() {
		w.text("title", s.Title)
		w.text("publisher", s.Publisher)
		w.text("url", s.URL)
		w.text("date", s.Date)
		w.text("quote", s.Quote)
	})
}

func (w *writer) reading(r scenario.Reading) {
	w.object(func() {
		w.text("id", r.ID)
		w.text("title", r.Title)
		w.text("why", r.Why)
		w.text("status", string(r.Status))
		if r.AsFiled {
			w.name("asFiled")
			w.raw("true")
		}
		w.name("set")
		w.object(func() {
			for _, s := range r.Set {
				w.text(s.Name, s.Text)
			}
		})
		w.text("derivation", r.Derivation)
		if r.Formulas != [calc.NumFields]string{} {
			w.name("formulas")
			w.object(func() {
				for f := range calc.NumFields {
					w.text(f.String(), r.Formulas[f])
				}
			})
		}
		w.texts("from", r.From)
		items(w, "sources", r.Sources, w.source)
	})
}

func (w *writer) languages(texts map[string]scenario.Texts) {
	if len(texts) == 0 {
		return
	}
	var tags []string
	for tag := range texts {
		tags = append(tags, tag)
	}
	slices.Sort(tags)
	w.name("languages")
	w.object(func() {
		for _, tag := range tags {
			t := texts[tag]
			w.name(tag)
			w.object(func() {
				w.text("title", t.Title)
				w.text("company", t.Company)
				w.text("pool", t.Pool)
				w.text("period", t.Period)
				w.texts("notes", t.Notes)
				if t.Labels != [calc.NumFields]string{} {
					w.name("labels")
					w.object(func() {
						for f := range calc.NumFields {
							w.text(f.String(), t.Labels[f])
						}
					})
				}
			})
		}
	})
}

func (w *writer) fieldList(name string, fields []calc.Field) {
	items(w, name, fields, func(f calc.Field) { w.quoted(f.String()) })
}

func (w *writer) texts(name string, list []string) { items(w, name, list, w.quoted) }

// writer writes JSON with a line for each value, as the presets' files are.
type writer struct {
	out   []byte
	depth int
	begun bool // the object or list at hand has something in it
}

// next begins the next line of what is at hand.
func (w *writer) next() {
	if w.begun {
		w.out = append(w.out, ',')
	}
	w.begun = true
	w.out = append(w.out, '\n')
	w.out = append(w.out, strings.Repeat("  ", w.depth)...)
}

func (w *writer) name(name string) {
	w.next()
	w.quoted(name)
	w.out = append(w.out, ": "...)
}

// text writes a member, unless it holds nothing.
func (w *writer) text(name, text string) {
	if text != "" {
		w.name(name)
		w.quoted(text)
	}
}

func (w *writer) raw(text string) { w.out = append(w.out, text...) }

// nested writes what stands between two signs.
func (w *writer) nested(signs string, inside func()) {
	w.out = append(w.out, signs[0])
	w.depth++
	w.begun = false
	inside()
	w.depth--
	if w.begun {
		w.out = append(w.out, '\n')
		w.out = append(w.out, strings.Repeat("  ", w.depth)...)
	}
	w.begun = true
	w.out = append(w.out, signs[1])
}

func (w *writer) object(inside func()) { w.nested("{}", inside) }

// items writes a list, unless it is empty.
func items[T any](w *writer, name string, list []T, one func(T)) {
	if len(list) == 0 {
		return
	}
	w.name(name)
	w.nested("[]", func() {
		for _, item := range list {
			w.next()
			one(item)
		}
	})
}

// quoted writes a text with its quotes. What is no text in it becomes U+FFFD.
func (w *writer) quoted(text string) {
	const digits = "0123456789abcdef"
	w.out = append(w.out, '"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			w.out = append(w.out, '\\', byte(r))
		case r < ' ':
			w.out = append(w.out, '\\', 'u', '0', '0', digits[r>>4], digits[r&15])
		default:
			w.out = utf8.AppendRune(w.out, r)
		}
	}
	w.out = append(w.out, '"')
}
