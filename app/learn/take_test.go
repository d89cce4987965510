package learn

import (
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/app/takeaway"
)

func loadedAt(query, fragment string) Model {
	return Load(locale.English, scenario.Default(), model.Place{Base: "/", Query: query, Fragment: fragment})
}

// press sends a message and wants one effect of a type.
func press[E Effect](t *testing.T, m Model, msg Msg) (Model, E) {
	t.Helper()
	next, effects := Update(m, msg)
	if len(effects) != 1 {
		t.Fatalf("%#v asks for %d effects", msg, len(effects))
	}
	effect, ok := effects[0].(E)
	if !ok {
		t.Fatalf("%#v asks for %#v", msg, effects[0])
	}
	return next, effect
}

func TestTheFiguresInForceAreTaken(t *testing.T) {
	m := loadedAt("utm_source=x", "capex=95000000000")
	m, file := press[SaveFile](t, m, FiguresAsked{takeTable})
	if file.Name != "breakeven-amazon-2025-9m-changed.csv" || !strings.Contains(string(file.Data), "\r\ninput,capex,95000000000,USD,") {
		t.Errorf("%s: %s", file.Name, file.Data)
	}
	if v := Present(m, model.Present(m.Calc)).Take; !strings.HasPrefix(v.Files[1].Said, file.Name) || v.Files[0].Said != "" {
		t.Errorf("the page says %+v", v.Files)
	}
	m, book := press[SaveWorkbook](t, m, FiguresAsked{takeWorkbook})
	if book.Address != "/workbook/amazon-2025-9m.xlsx" || len(book.Book.Changed()) != 1 {
		t.Errorf("%+v", book)
	}
	for problem, want := range map[Problem]string{"": book.Name, Away: "no network", Newer: "another version", Unmade: "could not be made"} {
		next, _ := Update(m, Taken{About: book.About, Name: book.Name, Problem: problem})
		if said := Present(next, model.Present(next.Calc)).Take.Files[0].Said; !strings.Contains(said, want) {
			t.Errorf("problem %q: the page says %q", problem, said)
		}
	}
}

// Buttons that the page does not have, and drawings that are not on it, ask for
// nothing.
func TestStrangeButtonsTakeNothing(t *testing.T) {
	alone, whole := loadedAt("show=take", ""), loadedAt("", "")
	for m, msgs := range map[*Model][]Msg{
		&alone: {PictureAsked{"curve", "png"}},
		&whole: {PictureAsked{"curve", "gif"}, PictureAsked{"", "svg"}, FiguresAsked{""}, FiguresAsked{takeAPA},
			CopyAsked{"take-curve-svg"}},
	} {
		for _, msg := range msgs {
			if _, effects := Update(*m, msg); len(effects) > 0 {
				t.Errorf("%#v asks for %#v", msg, effects)
			}
		}
	}
	if v := Present(alone, model.Present(alone.Calc)).Take; len(v.Pictures) != 0 || len(v.Files) != 2 {
		t.Errorf("%+v", v)
	}
}

// What can be copied is what the page shows, and its link brings the state back.
func TestCitationsFollowTheFigures(t *testing.T) {
	m := loadedAt("scenario=amazon-2025-9m&lock=revenue&show=calculator,take", "capex=95000000000")
	m, _ = Update(m, Arrived{Here{Address: "https://example.com/news/learn", Version: "0a1b2c3d4e5f",
		Today: takeaway.Date{Year: 2026, Month: 11, Day: 24}, Barred: PerhapsBarred}})
	v := Present(m, model.Present(m.Calc)).Take
	if len(v.Texts) != 3 {
		t.Fatalf("%d citations", len(v.Texts))
	}
	for _, text := range v.Texts {
		if !strings.Contains(text.Text, "https://example.com/news/learn?scenario=amazon-2025-9m&lock=revenue#capex=95000000000") {
			t.Errorf("%s", text.Text)
		}
		next, effect := press[CopyText](t, m, CopyAsked{text.ID})
		if effect.Text != text.Text {
			t.Errorf("%s is copied as %q", text.ID, effect.Text)
		}
		next, _ = Update(next, Copied{ID: text.ID, OK: true})
		for _, other := range Present(next, model.Present(next.Calc)).Take.Texts {
			if (other.Said != "") != (other.ID == text.ID) {
				t.Errorf("%s was copied, %s says %q", text.ID, other.ID, other.Said)
			}
		}
	}
	if v.Barred == "" || v.Open.Href == "" {
		t.Errorf("in a frame the page says nothing: %+v", v)
	}
	_, picture := press[SavePicture](t, m, PictureAsked{"curve", "svg"})
	if picture.Name != "breakeven-amazon-2025-9m-curve.svg" || !strings.Contains(picture.Source, "changed: capex") || !strings.Contains(picture.Title, "Amazon") {
		t.Errorf("%+v", picture)
	}
}
