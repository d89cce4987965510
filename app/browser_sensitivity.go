package app

import (
	"breakeven/app/sensitivity"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What the sensitivity part asks of the window.

// sensitivityBrowser is the window a mounted part stands in. Pieces of work are
// done between the page's own tasks, and not by way of the framework, which
// would draw the page after each.
type sensitivityBrowser struct {
	channel ui.Value // to itself: a message comes after what waits already
	piece   ui.Func
	edition int
	pace    float64 // cells a millisecond
	since   float64 // when the work was asked for
}

const (
	firstPace = 40 // a phone's
	// pieceTime is how long a piece shall take, in milliseconds, and mostCells
	// what it does at most: a machine may become slower.
	pieceTime = 4
	mostCells = 400
)

// run carries out an effect.
func (b *sensitivityBrowser) run(s *Sensitivity, e sensitivity.Effect) {
	switch e := e.(type) {
	case sensitivity.Work:
		b.work(s, e.Edition)
	case sensitivity.Copy:
		b.copy(s, e.Text)
	}
}

// work has a piece done when the page has had its turn.
func (b *sensitivityBrowser) work(s *Sensitivity, edition int) {
	if b.piece == nil {
		b.pace = firstPace
		b.piece = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
			b.doPiece(s)
			return nil
		})
		b.channel = ui.Window().Get("MessageChannel").New()
		b.channel.Get("port1").Set("onmessage", b.piece)
	}
	if edition != b.edition {
		b.edition, b.since = edition, b.now()
	}
	b.channel.Get("port2").Call("postMessage", edition)
}

// doPiece does one, and fits the next to the time it took.
func (b *sensitivityBrowser) doPiece(s *Sensitivity) {
	if !s.model.Busy() {
		return // a message for an older edition
	}
	start := b.now()
	before, columns := sensitivity.Done(s.model)
	s.take(sensitivity.Worked{Edition: b.edition, Rows: int(min(b.pace*pieceTime, mostCells) / float64(columns))})
	took := b.now() - start
	measure("breakeven:piece", start, start+took)
	after, _ := sensitivity.Done(s.model)
	if cells := float64((after - before) * columns); cells > b.pace {
		b.pace = max(1, min(cells/max(took, 0.1), 2*b.pace))
	}
	if s.model.Busy() {
		b.showProgress(s)
		return
	}
	measure("breakeven:table", b.since, b.now())
	s.mounted.Dispatch(func(ctx ui.Context) {
		s.screen = sensitivity.Present(s.model, prefix)
		ctx.Defer(func(ui.Context) {
			b.settle(s)
			measure("breakeven:placed", b.since, b.now())
		})
	})
}

// showProgress says how far the work is, and marks what is shown as older.
func (b *sensitivityBrowser) showProgress(s *Sensitivity) {
	progress := sensitivity.Progress(s.model)
	if line := ui.Window().GetElementByID(senseProgress); line.Truthy() {
		line.Set("textContent", progress)
	}
	busy := ""
	if progress != "" {
		busy = "true"
	}
	setAttribute(ui.Window().GetElementByID(senseResults), "aria-busy", busy)
	setAttribute(ui.Window().GetElementByID(senseGrid), "aria-busy", busy)
}

// settle mends what the framework can't say: boxes and choices show what is in
// force.
func (b *sensitivityBrowser) settle(s *Sensitivity) {
	for _, c := range senseControls(s.screen) {
		setValue(c[0], c[1])
	}
	b.showProgress(s)
}

// copy puts a text on the clipboard by the page's own script.
func (b *sensitivityBrowser) copy(s *Sensitivity, content string) {
	copier := ui.Window().Get("breakevenCopy")
	if !copier.Truthy() {
		return
	}
	var done ui.Func
	done = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
		ok := len(args) > 0 && args[0].Truthy()
		s.mounted.Dispatch(func(ctx ui.Context) { s.send(ctx, sensitivity.Copied{OK: ok}) })
		done.Release()
		return nil
	})
	copier.Invoke(content, done)
}

func (b *sensitivityBrowser) now() float64 { return ui.Window().Get("performance").Call("now").Float() }

// measure reports how long something took to the browser's own timeline, where
// a benchmark reads it; the entry is not kept.
func measure(name string, start, end float64) {
	performance := ui.Window().Get("performance")
	performance.Call("measure", name, map[string]any{"start": start, "end": end})
	performance.Call("clearMeasures", name)
}

// release gives back what the work holds.
func (b *sensitivityBrowser) release() {
	if b.piece != nil {
		b.channel.Get("port1").Set("onmessage", nil)
		b.channel.Get("port1").Call("close")
		b.piece.Release()
		b.piece = nil
	}
}
