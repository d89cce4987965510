// Command component shows a small application that does, step by step, what
// components can do, and logs when it is called on.
package main

import (
	"strconv"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

func log(s string) { ui.Window().Get("console").Call("log", "called: "+s) }

// counter is the root. Each click makes it another: texts, attributes, raw
// markup, lists that grow and shrink, elements that change their kind,
// handlers that come and go, a part of its own that comes, changes and goes.
type counter struct {
	ui.Compo
	clicks int
}

func (c *counter) OnMount(ctx ui.Context) {
	log("mounted at " + ui.Window().Get("location").Get("pathname").String())
	// Nothing is deferred here: at the start frames and dispatches race, in the
	// original as in the copy. A click's deferral has its frame to itself.
	ctx.Dispatch(func(ctx ui.Context) {
		log("dispatched: " + strconv.FormatBool(ui.Window().GetElementByID("count").Truthy()))
	})
}

func (c *counter) OnNav(ctx ui.Context) { log("navigated") }

func (c *counter) Render() ui.UI {
	n := strconv.Itoa(c.clicks)
	kids := []ui.UI{
		ui.Elem("button").Attr("id", "count").Attr("data-n", n).Attr("disabled", c.clicks == 2).
			Body(ui.Text(n)).On("click", c.onClick),
		ui.Raw(`<i class="raw">` + strconv.Itoa(c.clicks/2) + `</i>`),
		ui.ElemSelfClosing("input").Attr("value", n).Attr("type", "text").On("input", c.onInput),
		nil,
	}
	if c.clicks != 3 {
		kids = append(kids, &part{Names: []string{"a", strconv.Itoa(c.clicks / 2)}, Width: 1.5})
	}
	tag := "p"
	if c.clicks%2 == 1 {
		tag = "h2"
	}
	turning := ui.Elem(tag).Attr("class", "x").Attr("class", "y").Body(ui.Text("turning"))
	if c.clicks == 1 {
		turning = turning.On("click", c.onClick).Attr("title", "now")
	}
	kids = append(kids, turning)
	for i := range c.clicks % 4 {
		kids = append(kids, ui.Elem("li").Body(ui.Text("item "+strconv.Itoa(i))))
	}
	return ui.Elem("main").Attr("data-stage", "engine").Body(kids...)
}

func (c *counter) onClick(ctx ui.Context, e ui.Event) {
	c.clicks++
	log("clicked " + ctx.JSSrc().Call("getAttribute", "data-n").String() + " " + e.Get("type").String())
	ctx.Defer(func(ctx ui.Context) { log("after click " + strconv.Itoa(c.clicks)) })
}

func (c *counter) onInput(ctx ui.Context, e ui.Event) {
	log("typed " + ctx.JSSrc().Get("value").String())
}

// part is a component within, which is only rendered anew when a field changes.
type part struct {
	ui.Compo
	Names []string
	Width float64
	own   int
}

func (p *part) OnInit()                            { log("part made") }
func (p *part) OnMount(ui.Context)                 { log("part mounted") }
func (p *part) OnUpdate(ui.Context)                { log("part updated") }
func (p *part) OnDismount()                        { log("part dismounted") }
func (p *part) onClick(ctx ui.Context, e ui.Event) { p.own++ }

func (p *part) Render() ui.UI {
	log("part rendered " + strconv.Itoa(p.own))
	return ui.Elem("section").Attr("id", "part").Attr("data-own", p.own).On("click", p.onClick).
		Body(ui.Text(p.Names[1]), ui.Text(strconv.FormatFloat(p.Width, 'f', -1, 64)))
}

func main() {
	ui.Log("started", 3, true)
	ui.Route("/there", func() ui.Composer { return &counter{} })
	ui.RunWhenOnBrowser()
}
