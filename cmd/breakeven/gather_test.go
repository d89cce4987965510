package main

import (
	"bytes"
	"io"
	"net"
	"net/http"
	"strconv"
	"testing"
	"time"
)

// Whatever size an answer has, all of it comes, and the next one on the same
// connection, too; an answer that ends where net/http's buffer does among them.
func TestGatheredAnswersAreWhole(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := &http.Server{IdleTimeout: time.Minute, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n, _ := strconv.Atoi(r.URL.Query().Get("n"))
		w.Header()["Date"] = nil // whose length is the same, but this reads easier
		w.Header().Set("Content-Length", strconv.Itoa(n))
		w.Write(bytes.Repeat([]byte{byte(n)}, n))
	})}
	go server.Serve(gatherer{l})
	defer server.Close()
	client := &http.Client{Timeout: 20 * time.Second}
	var sizes []int
	for n := fullBuffer - 200; n < fullBuffer+8; n++ { // with the headers some fill the buffer exactly
		sizes = append(sizes, n)
	}
	sizes = append(sizes, 0, 1, 2*fullBuffer-50, 2*fullBuffer, 3*fullBuffer, 100_000)
	for _, n := range sizes {
		r, err := client.Get("http://" + l.Addr().String() + "/?n=" + strconv.Itoa(n))
		if err != nil {
			t.Fatalf("%d bytes: %v", n, err)
		}
		got, err := io.ReadAll(r.Body)
		r.Body.Close()
		if err != nil || !bytes.Equal(got, bytes.Repeat([]byte{byte(n)}, n)) {
			t.Errorf("of %d bytes %d came: %v", n, len(got), err)
		}
	}
	// A client that closes is no harm, and one that waits for the end gets it.
	c, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	io.WriteString(c, "GET /?n=4000 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
	all, err := io.ReadAll(c)
	if err != nil || !bytes.HasSuffix(all, bytes.Repeat([]byte{byte(4000 % 256)}, 4000)) {
		t.Errorf("%d bytes before the end: %v", len(all), err)
	}
}
