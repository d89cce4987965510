# Every way to run, check and build Breakeven. `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run build engine test lint fuzz bench bench-page bench-server race tools format vet unit wasm journeys browsers staticcheck

ADDR ?= 127.0.0.1:8080
FUZZTIME ?= 30s
SOAK ?= 20s
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.0

# One source gives one binary, byte for byte: no C, no paths, no times, no version stamps.
export CGO_ENABLED := 0
GOBUILD := go build -trimpath -buildvcs=false -ldflags="-s -w"
BROWSER := GOOS=js GOARCH=wasm

GO_WASM := $(shell go env GOROOT)/lib/wasm
SOURCES := app calc cmd web
# The packages that also run in the browser are tested there, too.
ENGINE_PACKAGES := ./calc ./app/locale ./app/chart ./app/scenario ./app/model ./app/shelf ./app/colour ./app/snippet ./app/studio ./app/editor ./app/learn/... ./app/takeaway
# Node passes its whole environment on to the program under test, which takes 12 KB of it at most.
NODE := env -i 'PATH=$(PATH)' 'HOME=$(HOME)' '$(GO_WASM)/go_js_wasm_exec'
# Debian 12's own npm, 9.2, fails over a lock file with overrides.
NPM := npx --yes npm@10.9.4
# What comes from npm: publishers' scripts and axe, readers of oEmbed, Lighthouse, the CLDR.
HOSTS := web/journeys/node_modules/.package-lock.json
CONSUMERS := web/consumers/node_modules/.package-lock.json
LIGHTHOUSE := web/bench/node_modules/.package-lock.json
CLDR := app/locale/languages/cldr/node_modules/.package-lock.json

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

run: build ## build and serve on http://127.0.0.1:8080 (ADDR=host:port for another address)
	bin/breakeven serve --addr $(ADDR)

build: engine ## build bin/breakeven, complete in itself
	$(GOBUILD) -o bin/breakeven ./cmd/breakeven

engine:
	go run ./cmd/engine

test: tools build format vet unit wasm journeys browsers ## run every test, the browser's included
	@echo "every test passed"

lint: format vet staticcheck ## gofmt, go vet and staticcheck, natively and for the browser

fuzz: ## run every fuzz target for FUZZTIME (30s) each
	@targets=$$(go test -list '^Fuzz' ./... | awk '/^Fuzz/ { name[++n] = $$1 } $$1 == "ok" { for (i = 1; i <= n; i++) print $$2, name[i]; n = 0 }'); \
	[ -n "$$targets" ] || { echo "no fuzz target found" >&2; exit 1; }; \
	while read -r package target; do \
		echo "$$package $$target"; \
		go test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) "$$package"; \
	done <<< "$$targets"

bench: tools build ## measure the engine natively and under WebAssembly, and the page in a browser
	go test -run '^$$' -bench . -benchmem ./calc ./app/model
	$(BROWSER) go test -run '^$$' -bench . -benchmem -exec "$(NODE)" ./calc ./app/model
	go test -run '^$$' -bench Page ./web/journeys

bench-page: tools build $(LIGHTHOUSE) ## set the page beside a stock go-app build of it, with Lighthouse, in some ten minutes
	go test -v -count=1 -timeout 1h ./web/bench -report -binary $(CURDIR)/bin/breakeven

bench-server: build ## set the server beside nginx, with wrk, in some two minutes (SOAK=5m for a longer stretch of random queries)
	@.ci/tools wrk nginx
	go test -v -count=1 -timeout 1h ./web/load -report -binary $(CURDIR)/bin/breakeven -soak $(SOAK)

race: engine ## look for data races in the server and what it is made of; needs a C compiler
	@.ci/tools gcc
	CGO_ENABLED=1 go test -race -count=1 -timeout 30m ./app/... ./web ./web/card ./cmd/...

tools: $(HOSTS) $(CONSUMERS) $(CLDR) ## install what the tests need besides Go, where it is missing

$(HOSTS) $(CONSUMERS) $(LIGHTHOUSE) $(CLDR): %/node_modules/.package-lock.json: %/package-lock.json | system
	$(NPM) ci --ignore-scripts --prefix $*
	touch $@

.PHONY: system
system:
	@.ci/tools

format:
	@unformatted=$$(gofmt -l $(SOURCES)); [ -z "$$unformatted" ] || { echo "gofmt differs:"; echo "$$unformatted"; exit 1; } >&2

vet:
	go vet ./...
	$(BROWSER) go vet ./cmd/widget ./cmd/page ./cmd/studio ./cmd/learn ./app/... ./calc

staticcheck:
	GOBIN=$(CURDIR)/bin go install $(STATICCHECK)
	bin/staticcheck ./...
	$(BROWSER) bin/staticcheck ./cmd/widget ./cmd/page ./cmd/studio ./cmd/learn ./app/... ./calc

# The workbooks wait for LibreOffice, so they are begun first.
unit:
	@packages="breakeven/web/workbook $$(go list ./... | grep -v '/web/journeys$$\|/web/browsers$$\|/web/workbook$$')"; \
	echo "go test"; go test -count=1 $$packages

wasm:
	@echo "go test, under WebAssembly"; $(BROWSER) go test -count=1 -exec "$(NODE)" $(ENGINE_PACKAGES)

# Two browsers at a time, each with every second journey, but for the long ones of the studio: one alone leaves the processors idle.
journeys:
	@echo "go test ./web/journeys, in two halves"; \
	all=$$(go test -list '^Test' ./web/journeys | grep '^Test'); \
	half() { echo "^($$(awk -v rest="$$1" '(/Editor/ ? 1 : NR % 2) == rest' <<< "$$all" | paste -sd '|'))\$$"; }; \
	go test -count=1 -timeout 25m -run "$$(half 1)" ./web/journeys & first=$$!; \
	status=0; go test -count=1 -timeout 25m -run "$$(half 0)" ./web/journeys || status=$$?; \
	wait $$first || status=$$?; exit $$status

# Firefox and WebKitGTK go side by side. What they lack is said, which takes -v.
browsers:
	go test -count=1 -timeout 10m -v ./web/browsers
