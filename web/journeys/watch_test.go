package journeys

import (
	"fmt"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// A watch keeps what a page must never do: complain on the console (its security policy's refusals are told
// there, too), throw, open a dialog, or ask another origin for anything.
type watch struct {
	origin string
	guests []string // further origins that may be asked, where a page frames others

	mu         sync.Mutex
	complaints []string
	requests   []string
}

// start begins to watch the tab, and fails its test at the end if there was anything.
func (w *watch) start(p *tab) {
	p.Helper()
	if err := chromedp.Listen(p.ctx, w.see); err != nil {
		p.Fatal(err)
	}
	dialogs := chromedp.Events(p.ctx, page.JavascriptDialogOpening)
	go func() {
		for _, err := range dialogs {
			if err != nil {
				return
			}
			chromedp.Call(p.ctx, page.HandleJavaScriptDialog, page.HandleJavaScriptDialogParams{Accept: false})
		}
	}()
	w.judge(p)
}

// judge fails the tab's test at its end if there was anything to complain of.
func (w *watch) judge(p *tab) {
	p.Cleanup(func() {
		// One more answer from the page: everything it did before has been told by then.
		tryEval[bool](p, `() => true`)
		if report := w.report(); report != "" {
			p.Error(report)
		}
	})
}

// see notes one event of the page.
func (w *watch) see(event any) {
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeAssert {
			var text []string
			for _, a := range e.Args {
				text = append(text, string(a.Value)+a.Description)
			}
			w.complain("console: %s", strings.Join(text, " "))
		}
	case *runtime.EventExceptionThrown:
		text := e.ExceptionDetails.Text
		if e.ExceptionDetails.Exception != nil {
			text += " " + e.ExceptionDetails.Exception.Description
		}
		w.complain("exception: %s", text)
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError {
			w.complain("%s: %s %s", e.Entry.Source, e.Entry.Text, e.Entry.URL)
		}
	case *page.EventJavascriptDialogOpening:
		w.complain("dialog: %s", e.Message)
	case *network.EventRequestWillBeSent:
		w.request(e.Request.URL)
	}
}

func (w *watch) request(url string) {
	w.mu.Lock()
	w.requests = append(w.requests, url)
	w.mu.Unlock()
	if strings.HasPrefix(url, "data:") || strings.HasPrefix(url, "blob:"+w.origin) {
		return
	}
	for _, o := range append(w.guests, w.origin) {
		if url == o || strings.HasPrefix(url, o+"/") {
			return
		}
	}
	w.complain("request to another origin: %s", url)
}

func (w *watch) complain(format string, arguments ...any) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.complaints = append(w.complaints, fmt.Sprintf(format, arguments...))
}

// report gives all complaints so far, a line each.
func (w *watch) report() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return strings.Join(w.complaints, "\n")
}

// call sends one command of the browser's protocol to the tab.
func call[P, R any](p *tab, command cdp.Command[P, R], parameters P) R {
	p.Helper()
	result, err := chromedp.Call(p.ctx, command, parameters)
	if err != nil {
		p.Fatal(err)
	}
	return result
}
