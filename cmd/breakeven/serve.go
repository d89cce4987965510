package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"
	"runtime/debug"
	"strings"

	"breakeven/web"
)

// Pages make garbage fast, and little is kept: the caches' 64 MB at most, and
// 20 kB a connection. Collecting it less often than the runtime does by itself
// saves processor time; the limit, which the runtime keeps to as far as it can,
// bounds what that costs. GOGC and GOMEMLIMIT in the environment override them.
const (
	garbagePercent = 200
	memoryLimit    = 512 << 20 // bytes
)

// serve runs the site until it is told to stop, then finishes what it serves.
func serve(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("breakeven serve", flag.ContinueOnError)
	flags.SetOutput(stderr)
	var l listening
	flags.StringVar(&l.addr, "addr", "127.0.0.1:8080", "`HOST:PORT` to listen on; port 0 picks a free one")
	ancestors := flags.String("frame-ancestors", "*", "who may frame the embed: a space- or comma-separated `LIST` of origins, 'self' or *")
	origin := flags.String("origin", "", "the site's public `URL`, such as https://example.com, for links that must name it; needed behind a proxy")
	cert := flags.String("tls-cert", "", "serve HTTPS with the certificates in this PEM `FILE`, the site's own first; read again on SIGHUP")
	key := flags.String("tls-key", "", "the certificate's private key, a PEM `FILE`")
	flags.StringVar(&l.metricsAddr, "metrics-addr", "", "serve /metrics on this `HOST:PORT` alone, instead of with the site")
	folder := flags.String("scenarios", "", "serve the scenarios in this `DIR`, too: files named ID.json")
	flags.IntVar(&l.connections, "max-connections", mostConnections(), "the most connections open at a time, a `NUMBER`; beyond it the one that has done nothing for longest is closed")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(stderr, "breakeven serve: takes no argument, got %q\n", flags.Arg(0))
		return 2
	}
	list, err := frameAncestors(*ancestors)
	if err == nil {
		err = checkOrigin(*origin)
	}
	if err == nil && l.connections < 1 {
		err = fmt.Errorf("--max-connections: %d is too few: give 1 or more", l.connections)
	}
	if err == nil {
		l.certificate, err = readCertificate(*cert, *key)
	}
	if err != nil {
		fmt.Fprintln(stderr, "breakeven serve:", err)
		return 2
	}
	scenarios, err := scenariosIn(*folder)
	if err != nil {
		tellScenarios(stderr, "serve", *folder, err)
		return 1
	}
	l.metrics = web.NewMetrics()
	handler, err := web.Handler(web.Options{
		FrameAncestors: list, Origin: strings.TrimSuffix(*origin, "/"),
		Scenarios: scenarios,
		Metrics:   l.metrics, ShowMetrics: l.metricsAddr == "",
	})
	if err != nil {
		fmt.Fprintln(stderr, "breakeven serve:", err)
		return 1
	}
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbagePercent)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(memoryLimit)
	}
	log := newAccessLog(stderr)
	defer log.flush()
	if err := l.serve(handler, stdout, log); err != nil {
		log.flush()
		fmt.Fprintln(stderr, "breakeven serve:", err)
		return 1
	}
	return 0
}

// frameAncestors checks a list against what the policy header can carry: one
// bad item would switch off the whole header.
func frameAncestors(text string) ([]string, error) {
	var list []string
	for item := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ' ' || r == ',' }) {
		switch item {
		case "self", "none":
			item = "'" + item + "'"
		case "*", "'self'", "'none'":
		default:
			host := strings.Replace(item, "*.", "", 1)
			if !strings.Contains(host, "://") {
				host = "https://" + host
			}
			u, err := url.Parse(host)
			if err != nil || u.Host == "" || u.Path != "" || u.RawQuery != "" || strings.ContainsAny(item, ";'\"\\<>\r\n\t") {
				return nil, fmt.Errorf("--frame-ancestors: %q is not an origin like https://example.com, 'self' or *", item)
			}
		}
		list = append(list, item)
	}
	if len(list) == 0 {
		return nil, errors.New("--frame-ancestors is empty: give origins like https://example.com, 'self' or *")
	}
	return list, nil
}

func checkOrigin(text string) error {
	if text == "" {
		return nil
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" {
		return fmt.Errorf("--origin: %q is not an address like https://example.com", text)
	}
	return nil
}
