package editor

import (
	"strconv"
	"strings"

	"breakeven/calc"
)

// A control's name leads to its text: fields.capex.sources[0].url. The same
// steps, from a file or a draft, fill a form.

// mostItems bounds each list of a form.
const mostItems = 100

// steps takes a name apart: fields, capex, sources, 0, url.
func steps(name string) []string {
	return strings.Split(strings.ReplaceAll(strings.ReplaceAll(name, "[", "."), "]", ""), ".")
}

// at is the place of a control's text, nil where there is none.
func (f *Form) at(name string) *string { return f.place(steps(name), false) }

// place finds the text at the end of steps. Growing makes the items on the way.
func (f *Form) place(path []string, grow bool) *string {
	head, rest := path[0], path[1:]
	if len(rest) == 0 {
		return f.plain(head)
	}
	switch head {
	case "scenario":
		if rest[0] == "basis" && len(rest) == 2 {
			if field, ok := calc.ParseField(rest[1]); ok && field.Flow() {
				return &f.Fields[field].Basis
			}
		} else if field, ok := calc.ParseField(rest[0]); ok && len(rest) == 1 {
			return &f.Fields[field].Value
		}
	case "use", "ranges", "fields":
		if field, ok := calc.ParseField(rest[0]); ok {
			return f.Fields[field].place(head, rest[1:], grow)
		}
	case "claimSource":
		return f.ClaimSource.place(rest)
	case "facts":
		if item := itemAt(&f.Facts, rest[0], grow); item != nil && len(rest) > 1 {
			return item.place(rest[1:], grow)
		}
	case "readings":
		if item := itemAt(&f.Readings, rest[0], grow); item != nil && len(rest) > 1 {
			return item.place(rest[1:], grow)
		}
	case "languages":
		if item := itemAt(&f.Languages, rest[0], grow); item != nil && len(rest) > 1 {
			return item.place(rest[1:], grow)
		}
	}
	return nil
}

// plain are the texts of the story.
func (f *Form) plain(name string) *string {
	switch name {
	case "id":
		return &f.ID
	case "title":
		return &f.Title
	case "company":
		return &f.Company
	case "pool":
		return &f.Pool
	case "period":
		return &f.Period
	case "currency":
		return &f.Currency
	case "language":
		return &f.Language
	case "tried":
		return &f.Tried
	case "notes":
		return &f.Notes
	case "claim":
		return &f.Claim
	case "asOf":
		return &f.AsOf
	case "balance":
		return &f.Balance
	}
	return nil
}

func (f *Field) place(head string, rest []string, grow bool) *string {
	switch {
	case head == "use" && len(rest) == 0:
		return &f.Use
	case head == "fields" && len(rest) > 0:
		return f.Origin.place(rest, grow)
	case head == "ranges" && len(rest) == 1:
		switch rest[0] {
		case "min":
			return &f.Min
		case "max":
			return &f.Max
		case "step":
			return &f.Step
		}
	}
	return nil
}

func (o *Origin) place(path []string, grow bool) *string {
	if len(path) == 3 && path[0] == "sources" {
		return sourceAt(&o.Sources, path[1:], grow)
	}
	if len(path) != 1 {
		return nil
	}
	switch path[0] {
	case "status":
		return &o.Status
	case "label":
		return &o.Label
	case "note":
		return &o.Note
	case "derivation":
		return &o.Derivation
	case "period":
		return &o.Period
	case "asOf":
		return &o.AsOf
	case "formula":
		return &o.Formula
	case "rounded":
		return &o.Rounded
	case "fact":
		return &o.Fact
	case "from":
		return &o.From
	}
	return nil
}

func sourceAt(list *[]Source, path []string, grow bool) *string {
	if item := itemAt(list, path[0], grow); item != nil {
		return item.place(path[1:])
	}
	return nil
}

func (s *Source) place(path []string) *string {
	if len(path) != 1 {
		return nil
	}
	switch path[0] {
	case "title":
		return &s.Title
	case "publisher":
		return &s.Publisher
	case "url":
		return &s.URL
	case "date":
		return &s.Date
	case "quote":
		return &s.Quote
	}
	return nil
}

func (f *Fact) place(path []string, grow bool) *string {
	if len(path) == 1 {
		switch path[0] {
		case "value":
			return &f.Value
		case "unit":
			return &f.Unit
		case "is":
			return &f.Is
		}
	}
	return f.Origin.place(path, grow)
}

func (r *Reading) place(path []string, grow bool) *string {
	if len(path) == 3 {
		switch path[0] {
		case "sources":
			return sourceAt(&r.Sources, path[1:], grow)
		case "set":
			return settingAt(&r.Set, path[1:], grow)
		case "formulas":
			return settingAt(&r.Formulas, path[1:], grow)
		}
	}
	if len(path) != 1 {
		return nil
	}
	switch path[0] {
	case "id":
		return &r.ID
	case "title":
		return &r.Title
	case "why":
		return &r.Why
	case "status":
		return &r.Status
	case "asFiled":
		return &r.AsFiled
	case "derivation":
		return &r.Derivation
	case "from":
		return &r.From
	}
	return nil
}

func settingAt(list *[]Setting, path []string, grow bool) *string {
	item := itemAt(list, path[0], grow)
	switch {
	case item == nil:
	case path[1] == "name":
		return &item.Name
	case path[1] == "text":
		return &item.Text
	}
	return nil
}

func (l *Language) place(path []string, grow bool) *string {
	if len(path) == 3 && path[0] == "labels" {
		return settingAt(&l.Labels, path[1:], grow)
	}
	if len(path) != 1 {
		return nil
	}
	switch path[0] {
	case "tag":
		return &l.Tag
	case "title":
		return &l.Title
	case "company":
		return &l.Company
	case "pool":
		return &l.Pool
	case "period":
		return &l.Period
	case "notes":
		return &l.Notes
	}
	return nil
}

// itemAt is an item of a list, which may grow by it.
func itemAt[T any](list *[]T, index string, grow bool) *T {
	i, err := strconv.Atoi(index)
	if err != nil || i < 0 || i >= mostItems || i >= len(*list) && !grow {
		return nil
	}
	for len(*list) <= i {
		*list = append(*list, *new(T))
	}
	return &(*list)[i]
}
