//go:build !js

package app

import (
	"net/url"
	"testing"

	"breakeven/app/learn"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"

	"golang.org/x/net/html"
)

// learnHTML is the classroom as a server sends it.
func learnHTML(query string) string {
	m := learn.Load(locale.English, scenario.Default(), model.Place{Base: "/", Query: query, Presets: []model.PresetName{{ID: "a", Company: "A", Period: "2025"}}})
	return LearnHTML(learn.Present(m, model.Present(m.Calc)))
}

// Whatever a link says, the classroom is the same elements: text stays text.
func TestTheClassroomTakesNoMarkupFromALink(t *testing.T) {
	for _, text := range hostile {
		value := url.QueryEscape(text)
		out := learnHTML("title=" + value + "&show=" + value + "&unknown=" + value + "&given=" + value + "&predict=" + value + "&capex=" + value)
		if out != learnHTML("title="+value+"&show="+value+"&unknown="+value+"&given="+value+"&predict="+value+"&capex="+value) {
			t.Errorf("%q: two renders differ", text)
		}
		walk(parse(t, out), func(n *html.Node) {
			if n.Type != html.ElementNode {
				return
			}
			if n.Data == "script" || n.Data == "style" || n.Data == "iframe" || n.Data == "img" {
				t.Errorf("%q became <%s>", text, n.Data)
			}
			for _, a := range n.Attr {
				if len(a.Key) > 2 && a.Key[:2] == "on" || a.Key == "style" {
					t.Errorf("%q became the attribute %s", text, a.Key)
				}
			}
		})
	}
}

// Ids are there once: labels, popovers and links to parts rely on it.
func TestTheClassroomsIDsAreUnique(t *testing.T) {
	for _, query := range []string{"", "predict=1", "show=working,backwards", "taxRate=0.21&noticeMonths=2", "hide=layoffs,capex&lock=revenue"} {
		seen, wanted := map[string]int{}, map[string]bool{}
		walk(parse(t, learnHTML(query)), func(n *html.Node) {
			for _, a := range n.Attr {
				switch {
				case a.Key == "id":
					seen[a.Val]++
				case a.Key == "for" && n.Data == "label", a.Key == "popovertarget", a.Key == "data-part":
					wanted[a.Val] = true
				}
			}
		})
		for id, n := range seen {
			if n > 1 {
				t.Errorf("%q: the id %s stands %d times", query, id, n)
			}
		}
		for id := range wanted {
			if seen[id] == 0 {
				t.Errorf("%q: nothing has the id %s", query, id)
			}
		}
	}
}
