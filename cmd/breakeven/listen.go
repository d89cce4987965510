package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"breakeven/web"
)

// Times a client has. Whoever is slower is disconnected; nobody waits for them.
const (
	timeForHeaders = 10 * time.Second
	timeForRequest = 20 * time.Second // there is no body to read
	timeForAnswer  = time.Minute      // the engine on a slow phone
	timeIdle       = 2 * time.Minute
	timeToStop     = 15 * time.Second // for what is being answered at the end
)

// listening is where and how the site is served.
type listening struct {
	addr, metricsAddr string // metricsAddr "": with the site
	certificate       *certificate
	connections       int
	metrics           *web.Metrics
}

// serve serves until SIGINT or SIGTERM.
func (l listening) serve(handler http.Handler, stdout io.Writer, log *accessLog) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	listener, err := net.Listen("tcp", l.addr)
	if err != nil {
		return err
	}
	open := newConnections(l.connections)
	server := l.server(open.answering(log.noted(handler, l.metrics)), log)
	fast := newLane(server, open, log, l.metrics)
	server.HTTP2 = &http.HTTP2Config{MaxConcurrentStreams: 100}
	failed := make(chan error, 2)
	scheme := "http"
	if l.certificate != nil {
		scheme = "https"
		server.TLSConfig = &tls.Config{MinVersion: tls.VersionTLS12, GetCertificate: l.certificate.get}
		go l.certificate.readAgain(ctx, log.Logger)
		go func() { failed <- server.ServeTLS(listener, "", "") }()
	} else {
		go func() { failed <- server.Serve(lanes{listener, fast}) }()
	}
	var metrics *http.Server
	if l.metricsAddr != "" {
		aside, err := net.Listen("tcp", l.metricsAddr)
		if err != nil {
			return errors.Join(fmt.Errorf("--metrics-addr: %w", err), server.Close())
		}
		mux := http.NewServeMux()
		mux.Handle("GET /metrics", l.metrics)
		metrics = l.server(mux, log)
		go func() { failed <- metrics.Serve(aside) }()
		log.Info("metrics", "address", "http://"+aside.Addr().String()+"/metrics")
	}
	fmt.Fprintf(stdout, "listening on %s://%s\n", scheme, listener.Addr())
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	stop() // a second signal ends at once
	log.Info("stopping")
	grace, cancel := context.WithTimeout(context.Background(), timeToStop)
	defer cancel()
	over := fast.stop()
	err = server.Shutdown(grace)
	select {
	case <-over:
	case <-grace.Done():
		err = grace.Err()
	}
	if metrics != nil {
		err = errors.Join(err, metrics.Close())
	}
	return err
}

// server has the limits that all of ours have.
func (l listening) server(handler http.Handler, log *accessLog) *http.Server {
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: timeForHeaders,
		ReadTimeout:       timeForRequest,
		WriteTimeout:      timeForAnswer,
		IdleTimeout:       timeIdle,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          log.problems(),
	}
}
