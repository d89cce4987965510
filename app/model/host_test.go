package model

import (
	"slices"
	"strings"
	"testing"

	"breakeven/calc"
)

func set(pairs ...string) HostSet {
	var h HostSet
	for i := 0; i+1 < len(pairs); i += 2 {
		h.Fields = append(h.Fields, HostField{Name: pairs[i], Text: pairs[i+1]})
	}
	return h
}

// refusals are the codes a host is told, by field.
func refusals(effects []Effect) map[string]string {
	told := map[string]string{}
	for _, e := range effects {
		if r, ok := e.(TellRefusal); ok {
			told[r.Field] = r.Code
		}
	}
	return told
}

func tellsChange(effects []Effect) bool {
	return slices.ContainsFunc(effects, func(e Effect) bool { _, ok := e.(TellChange); return ok })
}

func TestAHostMovesWhatAReaderMay(t *testing.T) {
	m, effects := Update(load("events=1", ""), set("capex", "95000000000", "layoffs", "20000"))
	if m.Fragment() != "capex=95000000000&layoffs=20000" || len(refusals(effects)) != 0 {
		t.Errorf("%s, refused %v", m.Fragment(), refusals(effects))
	}
	if want := load("", "capex=95000000000&layoffs=20000"); sentence(m) != sentence(want) {
		t.Errorf("sentence: %s\nwant: %s", sentence(m), sentence(want))
	}
	// Layoffs come after the headcount that they are measured by, however they are named.
	if m, _ = Update(m, set("layoffs", "400000", "headcount", "500000")); m.Scenario.Text(calc.Layoffs) != "400000" {
		t.Errorf("layoffs are %s", m.Scenario.Text(calc.Layoffs))
	}
}

func TestAHostIsToldWhatItMayNot(t *testing.T) {
	before := load("lock=revenue&hide=taxRate&min.capex=50000000000", "payroll=60000000000")
	for name, c := range map[string]struct {
		sent HostSet
		code string
		says string
	}{
		"revenue":              {set("revenue", "1"), CodeLocked, "fixed"},
		"taxRate":              {set("taxRate", "0.2"), CodeLocked, "fixed"},
		"capex":                {set("capex", "1"), calc.CodeOutOfRange, "$50.0bn"},
		"headcount":            {set("headcount", "many"), calc.CodeNotANumber, "whole number"},
		"layoffs":              {set("layoffs", "900000"), calc.CodeOutOfRange, "350,000"},
		"months":               {set("months", "7"), calc.CodeOutOfRange, "1, 3, 6, 9"},
		"otherCosts":           {set("otherCosts", strings.Repeat("9", 400)), calc.CodeTooLong, "18 digits"},
		"gpuPrice":             {HostSet{[]HostField{{Name: "gpuPrice", NoText: true}}}, CodeNotText, "text"},
		"__proto__":            {set("__proto__", "1"), calc.CodeUnknownField, "no field"},
		"<b>x</b>":             {set("<b>x</b>", "1"), calc.CodeUnknownField, "no field"},
		"basis.capex":          {set("basis.capex", "12"), calc.CodeUnknownField, "no field"},
		quotable("\x00\u202e"): {set("\x00\u202e", "1"), calc.CodeUnknownField, "no field"},
	} {
		m, effects := Update(before, c.sent)
		if len(effects) != 1 || refusals(effects)[name] != c.code || !strings.Contains(effects[0].(TellRefusal).Message, c.says) {
			t.Errorf("%q: told %v, want %s with %q", name, effects, c.code, c.says)
		}
		if m.Fragment() != before.Fragment() || sentence(m) != sentence(before) || m.Edition != before.Edition {
			t.Errorf("%q changed the page", name)
		}
	}
	// What can be stands, what can't be is named.
	m, effects := Update(before, set("capex", "95000000000", "revenue", "1"))
	if m.Scenario.Text(calc.Capex) != "95000000000" || refusals(effects)["revenue"] != CodeLocked {
		t.Errorf("capex %s, refused %v", m.Scenario.Text(calc.Capex), refusals(effects))
	}
}

func TestAHostHearsOfSettledChangesWhereTheAuthorAsked(t *testing.T) {
	for query, want := range map[string]bool{"events=1": true, "": false, "events=0": false, "events=<b>": false} {
		m := load(query, "")
		m, effects := Update(m, SliderMoved{calc.Capex, "95000000000"})
		if tellsChange(effects) {
			t.Errorf("%q: told during a drag", query)
		}
		_, effects = Update(m, Stilled{m.Edition})
		if tellsChange(effects) != want {
			t.Errorf("%q: %v once it has settled", query, effects)
		}
		if _, effects = Update(m, HostAsked{}); tellsChange(effects) != want {
			t.Errorf("%q: %v when asked", query, effects)
		}
		if want {
			told := effects[0].(TellChange)
			if told.Scenario.Text(calc.Capex) != "95000000000" || told.Result.BreakevenLayoffs == nil || *told.Result.BreakevenLayoffs != 66300 {
				t.Errorf("told %s", told.Result.AppendJSON(nil))
			}
		}
	}
	if n := load("events=yes", "").Notices; len(n) != 1 || n[0].Name != "events" {
		t.Errorf("events=yes: %v", n)
	}
}

// Two embeds that a host keeps alike come to rest.
func TestWhatStandsAlreadyIsNoChange(t *testing.T) {
	m := load("events=1", "capex=95000000000")
	if next, effects := Update(m, set("capex", "95000000000.00", "revenue", "503538000000")); len(effects) != 0 || next.Edition != m.Edition {
		t.Errorf("effects: %v", effects)
	}
}
