package web

import (
	"archive/zip"
	"bytes"
	"net/http"
	"strings"
	"testing"

	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/app/takeaway"
	"breakeven/calc"
	"breakeven/web/workbook"
)

func TestFilesToTakeAlong(t *testing.T) {
	for _, p := range scenario.All() {
		b := workbook.Of(p)
		data, err := b.XLSX()
		if err != nil {
			t.Fatal(err)
		}
		for extension, want := range map[string][]byte{".xlsx": data, ".csv": b.CSV()} {
			r := get(t, Options{}, http.MethodGet, "/"+takenName(p, extension))
			if got := body(t, r); r.StatusCode != http.StatusOK || got != string(want) {
				t.Errorf("%s%s: status %d, %d bytes, %d wanted", p.ID, extension, r.StatusCode, len(got), len(want))
			}
			for name, want := range map[string]string{
				"Content-Type": takenKinds[extension][0], "Content-Disposition": "attachment; filename=breakeven-" + p.ID + extension,
				"Cache-Control": "no-cache", "Vary": "Accept-Encoding", "X-Content-Type-Options": "nosniff", "Access-Control-Allow-Origin": "*",
			} {
				if got := r.Header.Get(name); got != want {
					t.Errorf("%s%s: %s is %q, want %q", p.ID, extension, name, got, want)
				}
			}
			tag := r.Header.Get("ETag")
			if again := get(t, Options{}, http.MethodGet, "/"+takenName(p, extension), "If-None-Match", tag); tag == "" || again.StatusCode != http.StatusNotModified {
				t.Errorf("%s%s by its tag %q: status %d", p.ID, extension, tag, again.StatusCode)
			}
			small := body(t, get(t, Options{}, http.MethodGet, "/"+takenName(p, extension), "Accept-Encoding", "br"))
			if len(small)*10 > len(want)*7 {
				t.Errorf("%s%s: %d bytes in Brotli of %d", p.ID, extension, len(small), len(want))
			}
		}
	}
}

// A query changes figures by the names that it has everywhere; what changes
// none is the preset's own file, under its own name.
func TestFilesToTakeAlongWithOtherFigures(t *testing.T) {
	p := scenario.Default()
	// The page's own figures: a flow that a preset sets keeps its months where
	// somebody changes the period.
	s := Options{}.withDefaults().loaded(siteEnglish, model.Home, p, "capex=95000000000&basis.payroll=9").Scenario
	if s.Text(calc.Capex) != "95000000000" || s.Basis(calc.Payroll) != 9 {
		t.Fatalf("%s", s.AppendJSON(nil))
	}
	b := workbook.Book{Scenario: s, Preset: p}
	want, err := b.XLSX()
	if err != nil {
		t.Fatal(err)
	}
	const query = "?utm_source=x&scenario=meta-2025&capex=95000000000&basis.payroll=9"
	r := get(t, Options{}, http.MethodGet, "/"+takenName(p, ".xlsx")+query)
	if got := body(t, r); got != string(want) || r.Header.Get("Content-Disposition") != "attachment; filename=breakeven-amazon-2025-9m-changed.xlsx" {
		t.Errorf("%s: %d bytes, want %d", r.Header.Get("Content-Disposition"), len(got), len(want))
	}
	if _, err := zip.NewReader(bytes.NewReader(want), int64(len(want))); err != nil {
		t.Error(err)
	}
	if got := body(t, get(t, Options{}, http.MethodGet, "/"+takenName(p, ".csv")+query)); got != string(takeaway.Book(b).CSV()) {
		t.Errorf("the table is %s", got)
	}
	r = get(t, Options{}, http.MethodGet, "/"+takenName(p, ".csv")+"?capex="+p.Scenario.Text(calc.Capex)+"&theme=dark")
	if got := body(t, r); got != string(workbook.Of(p).CSV()) || strings.Contains(r.Header.Get("Content-Disposition"), "changed") {
		t.Errorf("%s: %s", r.Header.Get("Content-Disposition"), got)
	}
}

// A file can't tell what was left out, so what can't be read is refused, and
// named.
func TestFilesToTakeAlongRefuse(t *testing.T) {
	for address, want := range map[string]struct {
		status int
		text   string
	}{
		"/workbook/nobody.xlsx":                                          {404, "amazon-2025-9m"},
		"/workbook/amazon-2025-9m.pdf":                                   {404, ""},
		"/workbook/amazon-2025-9m":                                       {404, ""},
		"/workbook/":                                                     {404, ""},
		"/workbook/.xlsx":                                                {404, ""},
		"/workbook/amazon-2025-9m.csv?capex=a+lot":                       {400, "capex"},
		"/workbook/amazon-2025-9m.csv?capex=1&capex=2":                   {400, "capex"},
		"/workbook/amazon-2025-9m.xlsx?headcount=5&layoffs=6":            {400, "layoffs"},
		"/workbook/amazon-2025-9m.xlsx?capex=%3Cscript%3E1%3C/script%3E": {400, "&lt;script&gt;"},
	} {
		r := get(t, Options{}, http.MethodGet, address)
		if text := body(t, r); r.StatusCode != want.status || !strings.Contains(text, want.text) || strings.Contains(text, "<script>1") {
			t.Errorf("%s: status %d, want %d with %q: %s", address, r.StatusCode, want.status, want.text, text)
		}
		if r.Header.Get("Content-Disposition") != "" || r.Header.Get("Content-Security-Policy") == "" {
			t.Errorf("%s: a refusal is a page: %v", address, r.Header)
		}
	}
}
