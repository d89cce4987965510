package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
)

// certificate is what the site proves itself with, as its files had it last.
type certificate struct {
	certFile, keyFile string
	current           atomic.Pointer[tls.Certificate]
}

// readCertificate reads a certificate and its key; nil where neither is named.
func readCertificate(certFile, keyFile string) (*certificate, error) {
	switch {
	case certFile == "" && keyFile == "":
		return nil, nil
	case keyFile == "":
		return nil, errors.New("--tls-key is missing: a certificate needs its private key, as a PEM file")
	case certFile == "":
		return nil, errors.New("--tls-cert is missing: a private key needs its certificate, as a PEM file")
	}
	c := &certificate{certFile: certFile, keyFile: keyFile}
	return c, c.read()
}

func (c *certificate) read() error {
	pair, err := tls.LoadX509KeyPair(c.certFile, c.keyFile)
	if err != nil {
		return fmt.Errorf("--tls-cert %s, --tls-key %s: %w", c.certFile, c.keyFile, err)
	}
	c.current.Store(&pair)
	return nil
}

func (c *certificate) get(*tls.ClientHelloInfo) (*tls.Certificate, error) {
	return c.current.Load(), nil
}

// readAgain reads the files anew on every SIGHUP, for whoever connects from
// then on. Files that can't be used change nothing.
func (c *certificate) readAgain(ctx context.Context, log *slog.Logger) {
	hangUp := make(chan os.Signal, 1)
	signal.Notify(hangUp, syscall.SIGHUP)
	defer signal.Stop(hangUp)
	for {
		select {
		case <-ctx.Done():
			return
		case <-hangUp:
		}
		if err := c.read(); err != nil {
			log.Error("the certificate stays as it was", "problem", err)
			continue
		}
		log.Info("the certificate is read again")
	}
}
