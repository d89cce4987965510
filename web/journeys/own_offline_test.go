package journeys

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/network"
)

// Once the page is there nothing of it needs a network.
func TestKeepingWithoutANetwork(t *testing.T) {
	p := open(t, "/", visit{worker: true})
	call(p, network.Enable, network.EnableParams{})
	call(p, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{
		MatchedNetworkConditions: []*network.Conditions{{Offline: true, DownloadThroughput: -1, UploadThroughput: -1}}})
	if !eval[bool](p, `() => fetch('/healthz', {cache: 'no-store'}).then(() => false, () => true)`) {
		t.Fatal("the network is there")
	}
	p.pardon("/healthz")
	p.watch.mu.Lock()
	before := len(p.watch.requests)
	p.watch.mu.Unlock()
	p.enter("capex", "95bn")
	p.save("offline")
	file := p.exported()
	p.ownDo("Remove", "offline")
	p.keeps()
	p.choose(file)
	p.keeps("offline")
	p.enter("capex", "96bn")
	p.openOwn("offline")
	p.expect(amazon.with("capex", "95000000000"))
	p.watch.mu.Lock()
	defer p.watch.mu.Unlock()
	for _, url := range p.watch.requests[before:] {
		if !strings.HasPrefix(url, "blob:") && !strings.HasSuffix(url, "/favicon.svg") { // the browser itself wants its icon
			t.Errorf("the page asks for %s", url)
		}
	}
}
