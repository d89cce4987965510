// Package browsers holds the main journeys of a reader in the engines that are not Chromium's, whose journeys are in
// web/journeys: Gecko, as Firefox has it, and WebKit, as WebKitGTK has it.
//
// A journey is written once, against the interfaces browser and window, and told by both. What one of them cannot do
// is in the table of lacks, with the reason; what it can do after all fails there.
//
// They need bin/breakeven (make build) and Debian's firefox-esr, webkit2gtk-driver, xvfb and poppler-utils (make tools).
package browsers

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"
)

var binaryPath = flag.String("binary", "../../bin/breakeven", "the `program` that serves the pages and solves")

// patience is how long a page may take over one thing before a journey gives up on it. It bounds a failure; no
// journey measures anything by it.
const patience = 30 * time.Second

func TestMain(m *testing.M) {
	flag.Parse()
	code := m.Run()
	for i := len(closers) - 1; i >= 0; i-- {
		if err := closers[i](); err != nil {
			fmt.Fprintln(os.Stderr, err)
			code = max(code, 1)
		}
	}
	os.Exit(code)
}

// closers end what the journeys share, last started first; each says what went wrong on the way out.
var (
	closing sync.Mutex
	closers []func() error
)

func atTheEnd(end func() error) {
	closing.Lock()
	defer closing.Unlock()
	closers = append(closers, end)
}

// A visit is how a reader comes to a page. The zero value is a desktop.
type visit struct {
	width, height int // of the page, in CSS px; 1280 × 900 where 0
	noScript      bool
}

// A browser is one engine. Each window it opens is a session of its own, in which nothing is kept from before, and from
// which no other machine can be reached.
type browser interface {
	open(v visit) (window, error)
}

// A window shows one page. Where a method takes a frame, it is a part of the address of a frame in the page, or "" for
// the page itself.
type window interface {
	goTo(address string) error
	// eval calls a function of JavaScript with arguments that JSON can carry, and gives the JSON of what it returns.
	eval(frame, function string, arguments ...any) (string, error)
	// act does what hands do, in the form that WebDriver and WebDriver BiDi share.
	act(frame string, hands []hand) error
	// offline takes the network away, as the browser sees it.
	offline() error
	// print gives the PDF of the page on A4.
	print() ([]byte, error)
	// complaints gives once what pages did that they must never do, as far as the engine tells it: errors on the
	// console, exceptions, what the policy refused, dialogs, requests to other sites.
	complaints() ([]string, error)
	close() error
}

// An engine is a browser that journeys are told in, started when the first of them asks for it.
type engine struct {
	name  string
	start func() (browser, error)
}

var engines = []engine{
	{"firefox", sync.OnceValues(startFirefox)},
	{"webkit", sync.OnceValues(startWebKit)},
}

// everywhere tells a journey in each engine, side by side.
func everywhere(t *testing.T, journey func(t *testing.T, in *place)) {
	t.Helper()
	for _, e := range engines {
		t.Run(e.name, func(t *testing.T) {
			t.Parallel()
			b, err := e.start()
			if err != nil {
				t.Fatal(err)
			}
			journey(t, &place{engine: e.name, browser: b})
		})
	}
}

// A place is where a journey is told.
type place struct {
	engine string
	browser
}

// errUnknown is what an engine's driver says to a command it does not have.
var errUnknown = errors.New("the driver does not know this command")
