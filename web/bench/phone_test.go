package bench

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// patience bounds one step on a phone; a stock page takes more than a minute to come over a slow line.
const patience = 5 * time.Minute

// A line is how a phone is connected.
type line struct {
	latency    time.Duration // of each request
	throughput float64       // bytes a second
}

// slow4G is what Lighthouse means by it, as a browser applies it to each request.
var slow4G = line{latency: 562500 * time.Microsecond, throughput: 1_474_560 / 8.0}

// A phone is a browser with a fresh profile and a narrow screen, 4 times slower than this machine.
type phone struct {
	ctx  context.Context
	stop func()
}

// flags are what every Chromium here gets; nothing it does by itself may reach another machine.
func flags() []string {
	list := []string{
		"headless=new", "disable-gpu", "no-first-run", "no-default-browser-check", "disable-quic", "disable-background-networking",
		"disable-component-update", "disable-sync", "disable-extensions", "disable-dev-shm-usage",
		"disable-background-timer-throttling", "disable-backgrounding-occluded-windows", "disable-renderer-backgrounding",
		"host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
	}
	if os.Getuid() == 0 {
		list = append(list, "no-sandbox") // Chromium refuses to start as root otherwise
	}
	return list
}

func chromium() (string, error) {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("no Chromium here: make tools installs one")
}

// newPhone starts a browser. Its stop ends it.
func newPhone() (*phone, error) {
	program, err := chromium()
	if err != nil {
		return nil, err
	}
	options := []chromedp.ExecAllocatorOption{chromedp.ExecPath(program)}
	for _, f := range flags() {
		name, value, ok := strings.Cut(f, "=")
		if ok {
			options = append(options, chromedp.Flag(name, value))
		} else {
			options = append(options, chromedp.Flag(name, true))
		}
	}
	allocator, release := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(allocator)
	p := &phone{ctx: ctx, stop: func() { cancel(); release() }}
	_, screen := call(p, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: 412, Height: 823, DeviceScaleFactor: 1.75, Mobile: true})
	_, slow := call(p, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 4})
	_, watched := call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: observers})
	if err := errors.Join(screen, slow, watched); err != nil {
		p.stop()
		return nil, fmt.Errorf("starting %s: %w", program, err)
	}
	return p, nil
}

// connect puts the phone on a line.
func (p *phone) connect(l line) error {
	conditions := network.Conditions{Latency: float64(l.latency.Microseconds()) / 1000, DownloadThroughput: l.throughput, UploadThroughput: l.throughput / 2}
	_, err := call(p, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{
		MatchedNetworkConditions: []*network.Conditions{&conditions}})
	return err
}

// eval calls a JavaScript function in the page.
func eval[T any](p *phone, function string, arguments ...any) (T, error) {
	texts := make([]string, len(arguments))
	for i, a := range arguments {
		text, err := json.Marshal(a)
		if err != nil {
			panic(err) // the arguments are ours: they always encode
		}
		texts[i] = string(text)
	}
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[T]("("+function+")("+strings.Join(texts, ", ")+")", chromedp.EvalAwaitPromise))
}

// waitFor asks the page until a JavaScript function says true.
func (p *phone) waitFor(what, function string, arguments ...any) error {
	var err error
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		var ok bool
		if ok, err = eval[bool](p, function, arguments...); ok {
			return nil
		}
	}
	return fmt.Errorf("waited %v for %s (%v)", patience, what, err)
}

// get fetches an address without a browser.
func get(address string) (string, error) {
	answer, err := http.Get(address)
	if err != nil {
		return "", err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s answers %s", address, answer.Status)
	}
	return string(body), err
}

// call sends one command of the browser's protocol.
func call[P, R any](p *phone, command cdp.Command[P, R], parameters P) (R, error) {
	return chromedp.Call(p.ctx, command, parameters)
}
