package takeaway_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"testing"

	"breakeven/app/scenario"
	"breakeven/app/takeaway"
)

// template is a small archive with a workbook's two parts that change, and one
// that does not, compressed.
func template(t testing.TB, names, sheet string) []byte {
	t.Helper()
	var file bytes.Buffer
	z := zip.NewWriter(&file)
	for _, p := range []struct {
		name, text string
		method     uint16
	}{{takeaway.NamesPart, names, zip.Store}, {takeaway.SheetPart, sheet, zip.Store}, {"xl/styles.xml", "<x/><x/><x/><x/><x/><x/>", zip.Deflate}} {
		w, err := z.CreateHeader(&zip.FileHeader{Name: p.name, Method: p.method})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, p.text); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// sheetAndNames have a cell for everything that is filled.
func sheetAndNames() (names, sheet string) {
	b := takeaway.Book{}
	row := 10
	add := func(name, column string) {
		at := column + string([]byte{byte('0' + row/10), byte('0' + row%10)})
		names += `<definedName name="` + name + `">Breakeven!$` + column + "$" + at[1:] + "</definedName>"
		sheet += `<c r="` + at + `" s="7"><v>1</v></c>`
	}
	sheet = `<row><c r="A2" s="1" t="s"><v>1</v></c><c r="A4" s="1"></c>`
	for f := range fields {
		add(f.String(), "C")
		if f.Flow() {
			add(takeaway.BasisName(f), "E")
		}
		row++
	}
	for _, o := range b.Outputs() {
		add(o.Name, "C")
		sheet += `<c r="F` + string([]byte{byte('0' + row/10), byte('0' + row%10)}) + `" s="9" t="s"><v>3</v></c>`
		row++
	}
	return names, sheet + "</row>"
}

func TestFillKeepsTheRest(t *testing.T) {
	names, sheet := sheetAndNames()
	p := scenario.Default()
	data, err := takeaway.Book{Scenario: p.Scenario, Preset: p}.Fill(template(t, names, sheet))
	if err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, f := range z.File {
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(in) // which checks the sum, too
		if err != nil {
			t.Fatal(f.Name, err)
		}
		texts[f.Name] = string(text)
	}
	if texts[takeaway.NamesPart] != names || texts["xl/styles.xml"] != "<x/><x/><x/><x/><x/><x/>" || len(texts) != 3 {
		t.Errorf("what was to stay is %v", texts)
	}
	for _, want := range []string{
		`<c r="C10" s="7"><v>9</v></c>`, `<c r="E14" s="7"><v>12</v></c>`, `<c r="E11" s="7" t="str"><f>months</f></c>`,
		`<c r="F29" s="9" t="inlineStr"><is><t>`, `<c r="A4" s="1" t="inlineStr"><is><t></t></is></c>`,
	} {
		if !bytes.Contains([]byte(texts[takeaway.SheetPart]), []byte(want)) {
			t.Errorf("%s is missing in %s", want, texts[takeaway.SheetPart])
		}
	}
}

// A template of another version, or no workbook at all, is an error and no file
// that looks right.
func TestFillRefusesOtherTemplates(t *testing.T) {
	names, sheet := sheetAndNames()
	good := template(t, names, sheet)
	for name, data := range map[string][]byte{
		"nothing": nil, "a page": []byte("<!doctype html>"), "cut short": good[:len(good)-30], "without its beginning": good[20:],
		"without a name":  template(t, names[len(`<definedName name="months">Breakeven!$C$10</definedName>`):], sheet),
		"without a cell":  template(t, names, sheet[len(`<row><c r="A2" s="1" t="s"><v>1</v></c>`):]),
		"an unended cell": template(t, names, sheet+`<c r="A2" s="1">`),
		"without names":   template(t, "", sheet),
	} {
		if out, err := (takeaway.Book{}).Fill(data); err == nil || out != nil {
			t.Errorf("%s is filled: %d bytes", name, len(out))
		} else if errors.Unwrap(err) != nil || len(err.Error()) < 40 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Whatever the network sends instead of a workbook, nothing panics, and what is
// written can be read.
func FuzzFill(f *testing.F) {
	names, sheet := sheetAndNames()
	good := template(f, names, sheet)
	f.Add(good)
	f.Add(good[:len(good)/2])
	f.Add([]byte("PK\x05\x06" + string(make([]byte, 18))))
	f.Fuzz(func(t *testing.T, data []byte) {
		out, err := (takeaway.Book{}).Fill(data)
		if err != nil {
			return
		}
		if _, err := zip.NewReader(bytes.NewReader(out), int64(len(out))); err != nil {
			t.Error(err)
		}
	})
}
