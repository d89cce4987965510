package main

import (
	"fmt"
	"regexp"
	"strings"

	"breakeven/app/locale"
)

// number is what a pattern has in the place of the number: #,##0.00
var number = regexp.MustCompile(`[#0][#0,.]*`)

// numbers reads symbols and patterns.
func (s *source) numbers(tag, system string) (*locale.Numbers, error) {
	var file struct {
		Main map[string]struct {
			Numbers map[string]any
		}
	}
	found, err := s.readLanguage(&file, tag, "numbers.json")
	if err != nil {
		return nil, err
	}
	all := file.Main[found].Numbers
	if system == "" {
		system = text(all, "defaultNumberingSystem")
	}
	symbols := func(name string) string { return text(all, "symbols-numberSystem-"+system, name) }
	n := &locale.Numbers{
		Decimal: symbols("decimal"), Group: symbols("group"), Minus: symbols("minusSign"), Plus: symbols("plusSign"),
		GroupFrom: 1,
	}
	if system != "latn" {
		n.Digits = s.digits[system]
	}
	if text(all, "minimumGroupingDigits") == "2" {
		n.GroupFrom = 2
	}
	n.GroupFromUnit = 2 // as ICU has it in compact notation
	groups := strings.Split(strings.SplitN(text(all, "decimalFormats-numberSystem-"+system, "standard"), ".", 2)[0], ",")
	if len(groups) < 2 {
		return nil, fmt.Errorf("a number without groups: %q", groups)
	}
	n.GroupSize = len(groups[len(groups)-1])
	n.GroupSizeAbove = n.GroupSize
	if len(groups) > 2 {
		n.GroupSizeAbove = len(groups[len(groups)-2])
	}
	percent := text(all, "percentFormats-numberSystem-"+system, "standard")
	if strings.ContainsAny(percent, ";'-") {
		return nil, fmt.Errorf("a percent pattern with signs or quotes: %q", percent)
	}
	n.Percent = strings.Replace(number.ReplaceAllString(percent, "0"), "%", symbols("percentSign"), 1)

	currency := "currencyFormats-numberSystem-" + system
	n.Money = number.ReplaceAllString(text(all, currency, "standard"), "0")
	beside := number.ReplaceAllString(text(all, currency, "standard-alphaNextToNumber"), "0")
	if apart := strings.Replace(n.Money, "¤0", "¤\u00a00", 1); beside != "" && beside != apart {
		return nil, fmt.Errorf("the pattern for a code, %q, is not that for a symbol, %q, with a space", beside, n.Money)
	}
	short, _ := at(all, currency, "short", "standard").(map[string]any)
	if short == nil { // ICU, too, takes those of Western digits then
		short, _ = at(all, "currencyFormats-numberSystem-latn", "short", "standard").(map[string]any)
	}
	n.Units, err = units(short)
	return n, err
}

// at goes down a path of names; text is for a string at its end.
func at(in any, path ...string) any {
	for _, name := range path {
		folder, _ := in.(map[string]any)
		in = folder[name]
	}
	return in
}

func text(in any, path ...string) string {
	s, _ := at(in, path...).(string)
	return s
}

// units reads compact patterns: "1000000-count-one": "0 Mio'.' ¤".
func units(short map[string]any) ([]locale.Unit, error) {
	var list []locale.Unit
	for power := range 30 {
		forms := map[string]string{}
		zeros := 0
		for _, class := range []string{"zero", "one", "two", "few", "many", "other"} {
			pattern := text(short, "1"+strings.Repeat("0", power)+"-count-"+class)
			if pattern == "" || pattern == "0" {
				continue
			}
			if strings.ContainsAny(pattern, "{}#,.") && !strings.Contains(pattern, "'.'") {
				return nil, fmt.Errorf("a compact pattern with marks of other meaning: %q", pattern)
			}
			zeros = len(number.FindString(pattern))
			forms[class] = strings.ReplaceAll(number.ReplaceAllString(unquote(pattern), "0"), "\x00", ".")
		}
		if len(forms) == 0 {
			continue
		}
		unit := locale.Unit{From: int32(power), Exponent: int32(power - zeros + 1), Pattern: template(forms)}
		if last := len(list) - 1; last >= 0 && list[last].Exponent == unit.Exponent && list[last].Pattern == unit.Pattern {
			continue
		}
		list = append(list, unit)
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("no compact patterns of money")
	}
	return list, nil
}

// unquote takes a pattern's quotes away; a full stop that was quoted is hidden from what looks for numbers.
func unquote(pattern string) string {
	return strings.ReplaceAll(strings.ReplaceAll(pattern, "'.'", "\x00"), "'", "")
}

// template is plain where all forms are the same.
func template(forms map[string]string) string {
	same := true
	var b strings.Builder
	b.WriteString("{n, plural,")
	for _, class := range []string{"zero", "one", "two", "few", "many", "other"} {
		if form, has := forms[class]; has {
			same = same && form == forms["other"]
			if form != forms["other"] || class == "other" {
				b.WriteString(" " + class + " {" + form + "}")
			}
		}
	}
	if same {
		return forms["other"]
	}
	return b.String() + "}"
}
