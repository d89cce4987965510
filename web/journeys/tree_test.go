package journeys

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/dom"
)

// What a listener meets on a page, as Chromium tells it to whoever reads pages aloud: a line for each control,
// landmark, heading, drawing, table and announcing region, in the order they are read, as deep as they lie in one
// another. Running text is left out; what announces has its text as value.

// spoken are the roles that are told, under the names they go by here.
var spoken = map[string]string{
	"main": "main", "banner": "banner", "navigation": "navigation", "contentinfo": "contentinfo", "complementary": "complementary", "region": "region",
	"heading": "heading", "group": "group", "radiogroup": "radiogroup", "figure": "figure", "image": "image", "img": "image", "table": "table", "grid": "table",
	"slider": "slider", "textbox": "box", "searchbox": "box", "spinbutton": "box", "combobox": "choice", "listbox": "choice", "option": "option",
	"button": "button", "link": "link", "checkbox": "checkbox", "radio": "radio", "switch": "switch", "tab": "tab", "tablist": "tabs", "tabpanel": "tab panel",
	"status": "status", "alert": "alert", "log": "log", "dialog": "dialog", "meter": "meter", "progressbar": "progress",
	"DisclosureTriangle": "disclosure", "DisclosureTriangleGrouped": "disclosure", "Iframe": "frame", "IframePresentational": "frame",
	"ComboBoxSelect": "choice", "PopUpButton": "choice", "menuitem": "menu item", "Date": "box", "DateTime": "box", "ColorWell": "colour",
}

// An axTree is a page's accessibility tree.
type axTree struct {
	tab   *tab
	nodes map[accessibility.NodeID]*accessibility.Node
	lines []string
}

// tree tells what a listener meets, a line each.
func (p *tab) tree() string {
	p.Helper()
	all := call(p, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{}).Nodes
	t := axTree{tab: p, nodes: map[accessibility.NodeID]*accessibility.Node{}}
	for _, n := range all {
		t.nodes[n.NodeID] = n
	}
	t.tell(all[0], 0)
	return strings.ReplaceAll(strings.Join(t.lines, "\n"), p.origin, "SITE") + "\n"
}

// tell writes a node's line, and those of what lies in it.
func (t *axTree) tell(n *accessibility.Node, depth int) {
	role, name, states := axText(n.Role), axText(n.Name), axStates(n)
	shown, told := spoken[role]
	focusable := slices.Contains(states, "focusable")
	states = slices.DeleteFunc(states, func(s string) bool { return s == "focusable" })
	if !told && focusable && role != "RootWebArea" {
		shown, told = role, true // whatever takes the focus is a control
	}
	if n.Ignored || (role == "group" || role == "LabelText") && name == "" {
		told = false
	}
	if told {
		line := strings.Repeat("  ", depth) + shown
		if name != "" {
			line += " " + quoted(name)
		}
		switch value := t.value(n); {
		case shown == "status" || shown == "alert":
			line += " = " + quoted(t.text(n))
		case value != "" && shown != "group":
			line += " = " + shortened(n, value)
		}
		if about := axText(n.Description); about != "" {
			line += " about " + quoted(about)
		}
		if len(states) > 0 {
			line += " (" + strings.Join(states, ", ") + ")"
		}
		t.lines = append(t.lines, line)
		depth++
	}
	if shown == "choice" && !slices.Contains(states, "expanded") || shown == "box" {
		return
	}
	for _, id := range n.ChildIDs {
		if kid := t.nodes[id]; kid != nil {
			t.tell(kid, depth)
		}
	}
}

// text is all the text in a node.
func (t *axTree) text(n *accessibility.Node) string {
	if axText(n.Role) == "StaticText" {
		return axText(n.Name)
	}
	var b strings.Builder
	for _, id := range n.ChildIDs {
		if kid := t.nodes[id]; kid != nil {
			b.WriteString(t.text(kid))
		}
	}
	return b.String()
}

// value is what a control says it holds. Chromium tells a slider's words to who reads aloud and leaves them out of what
// it tells here.
func (t *axTree) value(n *accessibility.Node) string {
	t.tab.Helper()
	if axText(n.Role) == "slider" {
		attributes := call(t.tab, dom.DescribeNode, dom.DescribeNodeParams{BackendNodeID: n.BackendDOMNodeID}).Node.Attributes
		for i := 0; i+1 < len(attributes); i += 2 {
			if attributes[i] == "aria-valuetext" && attributes[i+1] != "" {
				return attributes[i+1]
			}
		}
	}
	return axText(n.Value)
}

// axStates are a node's states, but for those that go without saying.
func axStates(n *accessibility.Node) []string {
	var states []string
	for _, p := range n.Properties {
		value := axText(p.Value)
		switch p.Name {
		case "focusable", "focused", "disabled", "readonly", "required", "busy", "modal", "multiselectable":
			if value == "true" {
				states = append(states, string(p.Name))
			}
		case "expanded":
			states = append(states, map[string]string{"true": "expanded", "false": "collapsed"}[value])
		case "checked", "pressed", "selected":
			if value != "" {
				states = append(states, map[string]string{"true": "", "false": "not "}[value]+string(p.Name))
			}
		case "invalid", "hasPopup":
			if value != "" && value != "false" {
				states = append(states, map[string]string{"invalid": "invalid", "hasPopup": "opens a " + value}[string(p.Name)])
			}
		case "live":
			if value != "off" {
				states = append(states, value)
			}
		case "level":
			states = append(states, "level "+value)
		}
	}
	return states
}

// axText is a value as text.
func axText(v *accessibility.Value) string {
	if v == nil || len(v.Value) == 0 {
		return ""
	}
	var value any
	if err := json.Unmarshal(v.Value, &value); err != nil {
		return string(v.Value)
	}
	return fmt.Sprint(value)
}

// shortened is a control's value on a line; of a long text that is there to be copied, only what it begins with, for the
// rest has the day and the version in it.
func shortened(n *accessibility.Node, value string) string {
	text := quoted(value)
	if runes := []rune(text); len(runes) > 60 && slices.Contains(axStates(n), "readonly") {
		return string(runes[:10]) + "…\""
	}
	return text
}

// quoted is text on one line between quotation marks, its spaces plain.
func quoted(text string) string {
	return `"` + strings.Join(strings.Fields(text), " ") + `"`
}
