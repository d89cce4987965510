package journeys

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// A skeleton is what a document is made of, its texts and values aside.
type skeleton struct {
	elements []string // "div class data-stage": the element and its attributes' names, in order, notices left out
	all      []*html.Node
}

// skeletonOf reads a document as a browser does.
func skeletonOf(t *testing.T, document string) skeleton {
	t.Helper()
	root, err := html.Parse(strings.NewReader(document))
	if err != nil {
		t.Fatal(err)
	}
	var s skeleton
	var walk func(n *html.Node, noticed bool)
	walk = func(n *html.Node, noticed bool) {
		if n.Type == html.ElementNode {
			s.all = append(s.all, n)
			names := map[string]bool{}
			for _, a := range n.Attr {
				names[a.Key] = true
				noticed = noticed || a.Key == "data-notice"
			}
			if !noticed {
				s.elements = append(s.elements, strings.Join(append([]string{n.Data}, slices.Sorted(maps.Keys(names))...), " "))
			}
		}
		for child := n.FirstChild; child != nil; child = child.NextSibling {
			walk(child, noticed)
		}
	}
	walk(root, false)
	return s
}

// against says where a skeleton first differs from the clean page's; "" where it does not, and is not dangerous.
func (s skeleton) against(clean skeleton) string {
	for i := range max(len(s.elements), len(clean.elements)) {
		var got, want string
		if i < len(s.elements) {
			got = s.elements[i]
		}
		if i < len(clean.elements) {
			want = clean.elements[i]
		}
		if got != want {
			return fmt.Sprintf("element %d is <%s>, not <%s>", i, got, want)
		}
	}
	return strings.Join(s.dangers(), "; ")
}

// dangers lists what no page of ours has, whatever the link: attributes that run, addresses with a scheme that runs
// or another origin's resources, and scripts with anything in them but data.
func (s skeleton) dangers() []string {
	var found []string
	for _, n := range s.all {
		for _, a := range n.Attr {
			switch {
			case strings.HasPrefix(a.Key, "on"), a.Key == "style", a.Key == "srcdoc":
				found = append(found, fmt.Sprintf("<%s> has %s", n.Data, a.Key))
			case a.Key == "id" && a.Val == "hostile":
				found = append(found, "a value became an element")
			case slices.Contains([]string{"href", "src", "action", "formaction"}, a.Key):
				address, err := url.Parse(a.Val)
				fetched := n.Data != "a" && a.Val != "" && !(n.Data == "link" && isCanonical(n))
				if err != nil || !slices.Contains([]string{"", "http", "https"}, address.Scheme) || fetched && address.Host != "" {
					found = append(found, fmt.Sprintf("<%s> has %s=%q", n.Data, a.Key, a.Val))
				}
			}
		}
		switch {
		case slices.Contains([]string{"iframe", "object", "embed", "base", "img"}, n.Data):
			found = append(found, "there is an <"+n.Data+">")
		case n.Data == "meta" && slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "http-equiv" }):
			found = append(found, "there is a meta that acts")
		case n.Data == "script" && n.FirstChild != nil && !json.Valid([]byte(n.FirstChild.Data)):
			found = append(found, "a script has this in it: "+n.FirstChild.Data)
		}
	}
	return found
}

func isCanonical(n *html.Node) bool {
	return slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "rel" && (a.Val == "canonical" || a.Val == "alternate") })
}
