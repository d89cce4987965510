package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"breakeven/web"
)

// serve runs the site until it is told to stop, then finishes what it serves.
func serve(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("breakeven serve", flag.ContinueOnError)
	flags.SetOutput(stderr)
	addr := flags.String("addr", "127.0.0.1:8080", "`HOST:PORT` to listen on; port 0 picks a free one")
	ancestors := flags.String("frame-ancestors", "*", "who may frame the embed: a space- or comma-separated `LIST` of origins, 'self' or *")
	origin := flags.String("origin", "", "the site's public `URL`, such as https://example.com, for links that must name it; needed behind a proxy")
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
	if err != nil {
		fmt.Fprintln(stderr, "breakeven serve:", err)
		return 2
	}
	handler, err := web.Handler(web.Options{FrameAncestors: list, Origin: strings.TrimSuffix(*origin, "/")})
	if err != nil {
		fmt.Fprintln(stderr, "breakeven serve:", err)
		return 1
	}
	log := slog.New(slog.NewTextHandler(stderr, nil))
	if err := listen(*addr, logged(log, handler), stdout, log); err != nil {
		fmt.Fprintln(stderr, "breakeven serve:", err)
		return 1
	}
	return 0
}

// listen serves until SIGINT or SIGTERM.
func listen(addr string, handler http.Handler, stdout io.Writer, log *slog.Logger) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       20 * time.Second,
		WriteTimeout:      60 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	fmt.Fprintf(stdout, "listening on http://%s\n", listener.Addr())
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	stop() // a second signal ends at once
	log.Info("stopping")
	grace, cancel := context.WithTimeout(context.Background(), 15*time.Second)
	defer cancel()
	return server.Shutdown(grace)
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

// logged notes each request, without its query: payroll figures are nobody's
// business.
func logged(log *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		note := &noted{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(note, r)
		log.Info("request", "method", r.Method, "path", r.URL.Path, "status", note.status,
			"bytes", note.bytes, "ms", time.Since(start).Milliseconds())
	})
}

// noted remembers what was answered.
type noted struct {
	http.ResponseWriter
	status int
	bytes  int
}

func (n *noted) WriteHeader(status int) {
	n.status = status
	n.ResponseWriter.WriteHeader(status)
}

func (n *noted) Write(b []byte) (int, error) {
	c, err := n.ResponseWriter.Write(b)
	n.bytes += c
	return c, err
}

// Unwrap lets http.ResponseController reach what is underneath.
func (n *noted) Unwrap() http.ResponseWriter { return n.ResponseWriter }
