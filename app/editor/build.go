package editor

import (
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/calc"
)

// builder reads a form into a preset. What it could not read it names by the
// control.
type builder struct {
	loc    *locale.Locale // the page’s
	own    *locale.Locale // of the file’s own words
	form   Form
	preset *scenario.Preset
	wrong  []trouble
	costs  string // how other costs came out, "" where they were not worked out
	places []int  // of the preset's facts among the form's
}

// build makes the preset that a form stands for, as far as it can be read.
func build(loc *locale.Locale, form Form) *builder {
	b := &builder{loc: loc, own: fileWords(loc, form), form: form, preset: &scenario.Preset{
		ID: cmp.Or(line(form.ID), form.suggestedID()), Title: line(form.Title), Company: line(form.Company), Pool: line(form.Pool),
		Period: line(form.Period), Currency: form.currency(), Tried: scenario.Tried(form.tried()), Notes: lines(form.Notes),
		Language: fileLanguage(loc, form), Claim: line(form.Claim), ClaimSource: source(form.ClaimSource),
	}}
	for f := range calc.NumFields {
		b.value(f)
	}
	for i := range form.Facts {
		b.fact(i)
	}
	b.balance()
	for f := range calc.NumFields {
		b.field(f)
	}
	for i := range form.Readings {
		b.reading(i)
	}
	b.languages()
	return b
}

// currency is the one that money counts in.
func (f Form) currency() string { return cmp.Or(strings.ToUpper(line(f.Currency)), "USD") }

// tried is what may be said of the layoffs.
func (f Form) tried() string { return cmp.Or(f.Tried, string(scenario.Announced)) }

// suggestedID is the identifier that a story has of itself: acme-2025-9m.
func (f Form) suggestedID() string {
	id := slug(f.Company)
	if year := lastYear(f.Period); year != "" && id != "" {
		id += "-" + year
	}
	if months := line(f.Fields[calc.Months].Value); id != "" && months != "" && months != "12" && strings.Trim(months, "0123456789") == "" {
		id += "-" + months + "m"
	}
	return id
}

// slug is text as an identifier.
func slug(text string) string {
	const longest = 40
	var b strings.Builder
	for _, r := range strings.ToLower(line(text)) {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			b.WriteRune(r)
		case b.Len() > 0 && b.Len() < longest && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	id := b.String()
	return strings.Trim(id[:min(len(id), longest)], "-")
}

// lastYear is the last year that a period names.
func lastYear(period string) string {
	for _, word := range slices.Backward(strings.FieldsFunc(period, func(r rune) bool { return !unicode.IsDigit(r) })) {
		if len(word) == 4 {
			return word
		}
	}
	return ""
}

// line is what was typed as one line. Spaces at which no line breaks stay what
// they are.
func line(text string) string {
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r < ' ' }), " ")
}

// lines are those of a text that hold something.
func lines(text string) []string {
	var list []string
	for l := range strings.Lines(text) {
		if l = line(l); l != "" {
			list = append(list, l)
		}
	}
	return list
}

// list are the words of a text between commas.
func list(text string) []string {
	if strings.TrimSpace(text) == "" {
		return nil
	}
	return strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ';' || unicode.IsSpace(r) })
}

// refuse says what is wrong at a control.
func (b *builder) refuse(name string, reason locale.Key, args ...locale.Arg) {
	b.wrong = append(b.wrong, trouble{name, b.loc.Text(reason, append(args, arg("name", b.name(name)))...)})
}

// mustBe says what a control takes: what that field does.
func (b *builder) mustBe(name, field string) {
	b.refuse(name, locale.Fault(scenario.FaultAllowed), arg("allowed", b.loc.Text(locale.FieldAllowed(field))))
}

// name names a control in a sentence.
func (b *builder) name(name string) string { return namer{b.loc, b.form}.label(name) }

// number reads a box into the model's text, "" where it is empty or can't be.
func (b *builder) number(f calc.Field, name, text string) string {
	if strings.TrimSpace(text) == "" {
		return ""
	}
	value, err := b.loc.Read(text, model.KindOf(f))
	var unread *locale.ReadError
	if errors.As(err, &unread) {
		b.refuse(name, locale.FaultUnread, arg("reason", b.loc.Explain(unread, "")))
		return ""
	}
	return value
}

// value reads a field's value and the months it covers.
func (b *builder) value(f calc.Field) {
	typed, name := b.form.Fields[f], f.String()
	if f == calc.OtherCosts && b.form.balanced() {
		return // worked out
	}
	text := b.number(f, "scenario."+name, typed.Value)
	if text == "" {
		return
	}
	next, err := b.preset.Scenario.With(f, text)
	if err != nil {
		b.mustBe("scenario."+name, name)
		return
	}
	b.preset.Scenario = next
	if months := line(typed.Basis); months != "" {
		if next, err = next.WithBasis(f, months); err != nil {
			b.mustBe("scenario.basis."+name, calc.Months.String())
			return
		}
		b.preset.Scenario = next
	}
}

// field reads where a value comes from, what readers may do with it, and its
// range.
func (b *builder) field(f calc.Field) {
	typed, name, p := b.form.Fields[f], f.String(), b.preset
	switch typed.Use {
	case useLock:
		p.Locked = append(p.Locked, f)
	case useHide:
		p.Hidden = append(p.Hidden, f)
	}
	p.Ranges[f] = scenario.Range{
		Min:  b.number(f, "ranges."+name+".min", typed.Min),
		Max:  b.number(f, "ranges."+name+".max", typed.Max),
		Step: b.number(f, "ranges."+name+".step", typed.Step),
	}
	if f == calc.OtherCosts && b.form.balanced() {
		return
	}
	o := typed.Origin
	switch {
	case !p.Scenario.IsSet(f):
		if o.Status == "" {
			return
		}
	case f == calc.Months && o.Status == "" && p.Scenario.Text(f) != (calc.Scenario{}).Text(f):
		o.Status, o.Note = string(scenario.Assumption), cmp.Or(o.Note, b.own.Text(locale.EditorMonthsNote))
	}
	same := !f.Flow() || p.Scenario.Basis(f) == int(p.Scenario.Value(calc.Months).IntPart())
	p.Fields[f] = b.origin("fields."+name, f, o, same)
}

// origin reads where a value comes from. What is left empty of its dates is the
// story's own, where the value covers the same.
func (b *builder) origin(path string, f calc.Field, o Origin, same bool) scenario.Provenance {
	p := scenario.Provenance{
		Status: scenario.Status(o.Status), Label: line(o.Label), Note: line(o.Note), Derivation: line(o.Derivation),
		Formula: line(o.Formula), Rounded: b.number(calc.Revenue, path+".rounded", o.Rounded),
		Period: line(o.Period), AsOf: line(o.AsOf), FactID: line(o.Fact), From: list(o.From),
	}
	if p.Status != scenario.Assumption && p.Status != "" {
		if same {
			p.Period = cmp.Or(p.Period, line(b.form.Period))
		}
		p.AsOf = cmp.Or(p.AsOf, line(b.form.AsOf))
	}
	for _, s := range o.Sources {
		p.Sources = append(p.Sources, source(s))
	}
	return p
}

func source(s Source) scenario.Source {
	return scenario.Source{Title: line(s.Title), Publisher: line(s.Publisher), URL: line(s.URL), Date: line(s.Date), Quote: line(s.Quote)}
}

// fact reads a further figure.
func (b *builder) fact(i int) {
	typed, name := b.form.Facts[i], item("facts", i)
	if typed.empty() {
		return // a form begins with one
	}
	fact := scenario.Fact{
		ID: cmp.Or(line(typed.Fact), b.form.factID(i)), Unit: cmp.Or(line(typed.Unit), b.form.currency()), Is: scenario.Figure(typed.Is),
		Value:      b.number(unitField(typed.Unit), name+".value", typed.Value),
		Provenance: b.origin(name, calc.Revenue, typed.Origin, typed.Is != ""),
	}
	fact.FactID = fact.ID
	if label := factLabel(typed.Is); label != "" {
		fact.Label = cmp.Or(fact.Label, b.own.Text(label))
	}
	b.preset.Facts = append(b.preset.Facts, fact)
	b.places = append(b.places, i)
}

// empty reports whether nothing stands in a fact yet.
func (f Fact) empty() bool {
	return f.Value == "" && f.Unit == "" && len(f.Sources) == 0 && f.Origin.blank() && (f.Is == isCash || f.Is == isFree)
}

func (o Origin) blank() bool {
	return o.Status+o.Label+o.Note+o.Derivation+o.Period+o.AsOf+o.Formula+o.Rounded+o.Fact+o.From == "" && len(o.Sources) == 0
}

// factLabel is what a figure is called that a scenario agrees with, "" for any other.
func factLabel(is string) locale.Key {
	switch is {
	case isCash:
		return locale.EditorCash
	case isFree:
		return locale.EditorFree
	}
	return ""
}

// factID is the identifier that a fact has of itself.
func (f Form) factID(i int) string {
	id := cmp.Or(line(f.ID), f.suggestedID())
	if id != "" && id[0] <= '9' {
		id = "of-" + id // in a formula what begins with a digit is a number
	}
	switch fact := f.Facts[i]; {
	case id == "":
		return ""
	case fact.Is == isCash:
		return id + "-ocf"
	case fact.Is == isFree:
		return id + "-fcf"
	case fact.Label != "":
		return slug(id + "-" + fact.Label)
	}
	return id + "-" + strconv.Itoa(i)
}

// unitField is a field that counts as a fact's unit does.
func unitField(unit string) calc.Field {
	switch line(unit) {
	case "people":
		return calc.Headcount
	case "share":
		return calc.VariableCostRate
	case "months":
		return calc.NoticeMonths
	}
	return calc.OtherCosts
}

// reading reads one answer to the claim.
func (b *builder) reading(i int) {
	typed, name := b.form.Readings[i], item("readings", i)
	r := scenario.Reading{
		ID: cmp.Or(line(typed.ID), slug(typed.Title)), Title: line(typed.Title), Why: line(typed.Why), Status: scenario.Status(typed.Status),
		AsFiled: typed.AsFiled == on, Derivation: line(typed.Derivation), From: list(typed.From),
	}
	s := scenario.Pinned(b.preset.Scenario)
	for j, set := range typed.Set {
		at := item(name+".set", j) + ".text"
		id, basis := strings.CutPrefix(set.Name, "basis.")
		f, known := calc.ParseField(id)
		text := line(set.Text)
		switch {
		case !known:
			b.refuse(item(name+".set", j)+".name", locale.FaultSetting)
			continue
		case text == "":
			b.refuse(at, locale.Fault(scenario.FaultMissing))
			continue
		case !basis:
			if text = b.number(f, at, text); text == "" {
				continue
			}
		}
		read := scenario.Setting{Name: set.Name, Text: text}
		next, err := read.Apply(s)
		if err != nil {
			if basis {
				id = calc.Months.String()
			}
			b.mustBe(at, id)
			continue
		}
		s = next
		r.Set = append(r.Set, read)
	}
	r.Scenario = s
	for _, set := range typed.Formulas {
		if f, known := calc.ParseField(set.Name); known {
			r.Formulas[f] = line(set.Text)
		}
	}
	for _, s := range typed.Sources {
		r.Sources = append(r.Sources, source(s))
	}
	b.preset.Readings = append(b.preset.Readings, r)
}

// languages reads the texts in further languages.
func (b *builder) languages() {
	for i, typed := range b.form.Languages {
		tag := line(typed.Tag)
		switch _, twice := b.preset.Languages[tag]; {
		case tag == "":
			b.refuse(item("languages", i)+".tag", locale.FaultLanguage)
			continue
		case twice:
			b.refuse(item("languages", i)+".tag", locale.FaultLanguages)
			continue
		}
		t := scenario.Texts{Title: line(typed.Title), Company: line(typed.Company), Pool: line(typed.Pool), Period: line(typed.Period), Notes: lines(typed.Notes)}
		for _, label := range typed.Labels {
			if f, known := calc.ParseField(label.Name); known {
				t.Labels[f] = line(label.Text)
			}
		}
		if b.preset.Languages == nil {
			b.preset.Languages = map[string]scenario.Texts{}
		}
		b.preset.Languages[tag] = t
	}
}
