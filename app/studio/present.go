package studio

import (
	"cmp"

	"breakeven/app/colour"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/snippet"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// Present works out everything the views place.
func Present(m Model) Screen {
	say := m.Locale.Text
	s := Screen{
		Words: m.Locale, Lang: m.Locale.Tag(), Dir: m.Locale.Dir(), Base: m.Site.Base, Method: m.Site.Method(), Editor: m.Site.Editor(),
		ScenarioError: cmp.Or(m.wrong(nameScenario), m.wrong(nameLang)), ThemeError: m.wrong(nameTheme),
		Title:       TextView{Name: nameTitle, Label: say(locale.StudioHeading), Text: m.Form.Title, Own: m.Options().Preset.Title, Error: m.wrong(nameTitle)},
		Accent:      TextView{Name: nameAccent, Label: say(locale.StudioAccent), Text: m.Form.Accent, Own: "b5401b", Error: m.wrong(nameAccent)},
		Swatch:      m.swatch(),
		Equivalents: m.Form.Equivalents, Working: m.Form.Working, Events: m.Form.Events, Readings: m.Form.Readings,
		Previews: m.previews(), Groups: m.groups(),
		Wrong: m.howMany(), Carried: m.Form.carried(),
	}
	for _, p := range m.Presets {
		s.Scenarios = append(s.Scenarios, Choice{Value: p.ID, Label: p.Company, Note: say(locale.StudioScenarioNote, arg("period", p.Period), arg("title", p.Title)), Picked: p.ID == m.Options().Preset.ID})
	}
	for _, c := range [...]Choice{
		{Value: "auto", Label: say(locale.StudioThemeAuto)},
		{Value: "light", Label: say(locale.StudioThemeLight)},
		{Value: "dark", Label: say(locale.StudioThemeDark)},
	} {
		c.Picked = c.Value == m.Form.Theme
		s.Themes = append(s.Themes, c)
	}
	for _, f := range model.Sliders {
		s.Figures = append(s.Figures, m.field(f))
	}
	for _, f := range model.Assumptions {
		s.Others = append(s.Others, m.field(f))
		s.OthersOpen = s.OthersOpen || m.Form.Fields[f] != FieldForm{}
	}
	return s
}

// wrong is the reason at a control, unless it is still being typed in.
func (m Model) wrong(name string) string {
	if name == m.Typing {
		return ""
	}
	return m.checked.wrong[name]
}

// howMany says beside the snippets that values are missing from them.
func (m Model) howMany() string {
	n := len(m.checked.wrong)
	if m.checked.wrong[m.Typing] != "" {
		n-- // nobody is interrupted in the middle of a number
	}
	if n == 0 {
		return ""
	}
	return m.Locale.Text(locale.StudioWrong, m.Locale.Number("n", decimal.NewFromInt(int64(n))))
}

// useLabels are the choices at a field, behind the name of their list.
var useLabels = [...]locale.Key{snippet.Move: locale.StudioUseMove, snippet.Lock: locale.StudioUseLock, snippet.Hide: locale.StudioUseHide}

func (m Model) field(f calc.Field) FieldView {
	id, typed := f.String(), m.Form.Fields[f]
	preset := m.Options().Preset
	v := FieldView{
		ID: id, Label: m.Locale.Text(locale.FieldLabel(id)), Note: m.Locale.Text(locale.FieldNote(id)),
		Value: TextView{Name: id, Label: m.Locale.Text(locale.StudioValue), Text: typed.Value, Own: model.Exact(m.Locale, preset.Currency, f, preset.Scenario.Value(f)), Error: cmp.Or(m.wrong(id), m.wrong(prefixBasis+id))},
		Min:   TextView{Name: prefixMin + id, Label: m.Locale.Text(locale.StudioMin), Text: typed.Min, Error: m.wrong(prefixMin + id)},
		Max:   TextView{Name: prefixMax + id, Label: m.Locale.Text(locale.StudioMax), Text: typed.Max, Error: m.wrong(prefixMax + id)},
		Step:  TextView{Name: prefixStep + id, Label: m.Locale.Text(locale.StudioStep), Text: typed.Step, Error: m.wrong(prefixStep + id)},
	}
	if f.Flow() {
		v.Note = m.Locale.Text(locale.StudioFieldMonths, arg("note", v.Note), arg("months", m.Locale.Months(decimal.NewFromInt(int64(m.checked.scenario.Basis(f))))))
	}
	r := m.checked.ranges[f]
	own := func(d decimal.Decimal) string { return model.Exact(m.Locale, preset.Currency, f, d) }
	v.Min.Own, v.Max.Own, v.Step.Own = own(r.Min), own(r.Max), own(r.Step)
	for use, label := range useLabels {
		v.Uses = append(v.Uses, Choice{Value: useWords[use], Label: m.Locale.Text(label), Picked: use == int(typed.Use)})
	}
	return v
}

// swatch says what becomes of the accent: text has to be readable in it.
func (m Model) swatch() Swatch {
	given := m.Options().Accent
	digits := given
	if digits == "" {
		digits = "b5401b"
	}
	s := Swatch{Picker: "#" + digits}
	s.Light, s.Dark, _ = colour.Accents(digits)
	if given == "" {
		s.Light, s.Dark = "#b5401b", "#ff9468"
		s.Note = m.Locale.Text(locale.StudioAccentOwn)
		return s
	}
	light, dark := colour.OnPaper(given)
	s.Note = m.Locale.Text(locale.StudioBoth,
		arg("first", m.becomes(locale.StudioLightAsIs, locale.StudioLightDarker, given, s.Light, light)),
		arg("second", m.becomes(locale.StudioDarkAsIs, locale.StudioDarkLighter, given, s.Dark, dark)))
	return s
}

// becomes tells what is shown instead of a colour that text can't be read in.
func (m Model) becomes(asIs, other locale.Key, given, shown string, contrast float64) string {
	ratio := arg("ratio", m.Locale.Fixed(decimal.NewFromFloat(contrast), 1))
	if shown == "#"+given {
		return m.Locale.Text(asIs, ratio)
	}
	return m.Locale.Text(other, ratio, arg("colour", shown))
}

func arg(name, text string) locale.Arg { return locale.Arg{Name: name, Text: text} }
