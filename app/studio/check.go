package studio

import (
	"errors"
	"slices"
	"strings"

	"breakeven/app/colour"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/app/snippet"
	"breakeven/calc"
)

// checked is a form read.
type checked struct {
	options  snippet.Options
	wrong    map[string]string           // by a control's name: what is wrong and what would be right
	scenario calc.Scenario               // what the widget makes of it
	ranges   [calc.NumFields]model.Range // the sliders' that follow
}

// checker reads a form.
type checker struct {
	checked
	loc  *locale.Locale
	form Form
}

// check reads a form into the options of an embed that the widget reads
// without a notice; what it could not use it names.
func check(loc *locale.Locale, presets []*scenario.Preset, form Form) checked {
	c := &checker{loc: loc, form: form, checked: checked{wrong: map[string]string{}}}
	c.preset(presets)
	for f := range calc.NumFields {
		c.field(f)
	}
	c.looks()
	c.agree()
	return c.checked
}

func (c *checker) preset(presets []*scenario.Preset) {
	at := slices.IndexFunc(presets, func(p *scenario.Preset) bool { return strings.EqualFold(p.ID, c.form.Scenario) })
	if at < 0 {
		at = 0
		if c.form.Scenario != "" {
			c.refuse(nameScenario, c.loc.Text(locale.StudioNoScenario, arg("text", quotable(c.form.Scenario))))
		}
	}
	c.options.Preset = presets[at]
}

// refuse names what is wrong at a control. The first reason stands.
func (c *checker) refuse(name, reason string) {
	if c.wrong[name] == "" {
		c.wrong[name] = reason
	}
}

// field reads a field's boxes, each by itself.
func (c *checker) field(f calc.Field) {
	typed, name := c.form.Fields[f], f.String()
	c.options.Fields[f] = snippet.Field{
		Use:   typed.Use,
		Value: c.number(f, name, typed.Value, c.allows(f)),
		Basis: typed.Basis,
		Min:   c.number(f, prefixMin+name, typed.Min, c.allows(f)),
		Max:   c.number(f, prefixMax+name, typed.Max, c.allows(f)),
		Step: c.number(f, prefixStep+name, typed.Step, func(text string) string {
			if _, ok := model.StepOf(f, text); !ok {
				return c.loc.Text(locale.AllowedStep)
			}
			return ""
		}),
	}
}

// allows says which values a field takes where a text is none of them.
func (c *checker) allows(f calc.Field) func(string) string {
	return func(text string) string {
		if _, err := (calc.Scenario{}).With(f, text); err != nil {
			return c.loc.Text(locale.FieldAllowed(f.String()))
		}
		return ""
	}
}

// number reads one box into the model's text; "" where it is empty or wrong.
func (c *checker) number(f calc.Field, name, text string, otherThan func(string) string) string {
	if strings.TrimSpace(text) == "" {
		return ""
	}
	value, err := c.loc.Read(text, model.KindOf(f))
	var unread *locale.ReadError
	if errors.As(err, &unread) {
		c.refuseFor(name, c.loc.Text(locale.StudioUnread, arg("field", c.boxName(name)), arg("reason", c.loc.Explain(unread, c.example(f)))))
		return ""
	}
	if allowed := otherThan(value); allowed != "" {
		c.mustBe(name, allowed)
		return ""
	}
	return value
}

// refuseFor names what is wrong at a control for the time it stands there.
func (c *checker) refuseFor(name, reason string) {
	c.refuse(name, c.loc.Text(locale.StudioLeftOut, arg("reason", reason)))
}

// mustBe names what a box takes.
func (c *checker) mustBe(name, allowed string) {
	c.refuseFor(name, c.loc.Text(locale.ReadAllowed, arg("field", c.boxName(name)), arg("allowed", allowed)))
}

// example is how the field's own value is written.
func (c *checker) example(f calc.Field) string {
	p := c.options.Preset
	return strings.TrimSpace(model.Exact(c.loc, "", f, p.Scenario.Value(f)))
}

// boxOf names a field's box beside its value, by how the box's name begins.
func boxOf(prefix string) locale.Key {
	switch prefix {
	case prefixMin:
		return locale.StudioBoxMin
	case prefixMax:
		return locale.StudioBoxMax
	case prefixStep:
		return locale.StudioBoxStep
	case prefixBasis:
		return locale.StudioBoxBasis
	}
	return ""
}

// boxName names a box in a sentence: “Capex”, “Capex, lower end”.
func (c *checker) boxName(name string) string {
	switch name {
	case nameTitle:
		return c.loc.Text(locale.StudioHeading)
	case nameLang:
		return c.loc.Text(locale.StudioBoxLang)
	}
	prefix, field := splitName(name)
	label := c.loc.Text(locale.FieldLabel(field))
	if box := boxOf(prefix); box != "" {
		return c.loc.Text(box, arg("field", label))
	}
	return label
}

// looks reads title, theme, accent and parts.
func (c *checker) looks() {
	o := &c.options
	if len([]rune(strings.TrimSpace(c.form.Title))) > model.TitleLimit {
		c.mustBe(nameTitle, c.loc.Text(locale.AllowedTitle))
	} else {
		o.Title = c.form.Title
	}
	switch c.form.Theme {
	case "", "auto", "light", "dark":
		o.Theme = c.form.Theme
	default:
		c.refuse(nameTheme, c.loc.Text(locale.StudioNoTheme, arg("text", quotable(c.form.Theme)), arg("allowed", c.loc.Text(locale.AllowedTheme))))
	}
	if text := strings.TrimSpace(c.form.Accent); text != "" {
		digits, ok := colour.Hex(text)
		if !ok {
			c.refuseFor(nameAccent, c.loc.Text(locale.StudioNoColour, arg("text", quotable(text)), arg("allowed", c.loc.Text(locale.AllowedAccent))))
		}
		o.Accent = digits
	}
	o.Lang, o.ID = c.form.Lang, c.form.ID
	o.Equivalents, o.Working, o.Events = c.form.Equivalents, c.form.Working, c.form.Events
	o.Readings = c.form.Readings
}

// agree asks the widget itself what it makes of the options, takes out what it
// would name in a notice, and names that here.
func (c *checker) agree() {
	for range 4 * calc.NumFields { // each round takes something out
		calculators := c.options
		calculators.Readings = false // which the widget knows nothing of
		m := model.Load(c.loc, c.options.Preset, model.Place{Query: calculators.Query()})
		if len(m.Notices) == 0 {
			c.scenario, c.ranges = m.Author.Scenario, m.Author.Ranges
			return
		}
		for _, n := range m.Notices {
			c.disagree(n.Name, m)
		}
	}
}

// disagree takes one part out of the options.
func (c *checker) disagree(name string, m model.Model) {
	prefix, id := splitName(name)
	f, ok := calc.ParseField(id)
	if !ok { // the others have been read as the widget reads them
		c.options.Lang = ""
		c.mustBe(name, c.loc.Text(locale.AllowedLang))
		return
	}
	held := arg("value", model.Figure(c.loc, c.options.Preset.Currency, f, m.Author.Scenario.Value(f)))
	field := &c.options.Fields[f]
	switch prefix {
	case "":
		field.Value = ""
		c.mustBe(name, c.loc.Text(locale.FieldAllowed(id)))
	case prefixBasis:
		field.Basis = ""
		c.mustBe(name, c.loc.Text(locale.FieldAllowed(calc.Months.String())))
	case prefixMin:
		field.Min = ""
		c.mustBe(name, c.loc.Text(locale.AllowedAtMost, held))
	case prefixMax:
		field.Max = ""
		c.mustBe(name, c.loc.Text(locale.AllowedAtLeast, held))
	case prefixStep:
		field.Step = ""
		c.mustBe(name, c.loc.Text(locale.AllowedStep))
	}
}

// quotable cuts what was typed to what a message can show.
func quotable(text string) string {
	const limit = 40
	if runes := []rune(text); len(runes) > limit {
		return string(runes[:limit]) + "…"
	}
	return text
}
