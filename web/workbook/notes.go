package workbook

import (
	"strings"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"
)

var notes = []string{"notes.model", "notes.lines", "notes.names", "notes.exact", "notes.level.exact", "notes.level.safe", "notes.level.close", "notes.digits", "notes.macros"}

func (b Book) writeNotes(w *writer) {
	s := w.open(w.say(notesSheet), false, 70)
	s.title(s.say(notesSheet))
	s.next(1)
	for _, name := range notes {
		s.paragraph("A", s.say(name), 80, styleNote)
		s.next(1)
	}
	if p := b.Preset; p != nil {
		s.section(s.say("notes.scenario"))
		for _, note := range p.Notes {
			s.paragraph("A", note, 80, styleNote)
		}
	}
}

// writeSources says where each of a preset's values was published.
func (b Book) writeSources(w *writer) {
	s := w.open(w.say(sourcesSheet), true, 26, 24, 13, 26, 44, 44, 60, 24, 12, 44, 60)
	s.title(s.say("sources.title"))
	s.text("A", s.say("sources.note"), styleLabel)
	s.next(2)
	s.head(s.say("inputs.input"), ">"+s.say("value"), s.say("sources.status"), s.say("sources.covers"), s.say("sources.know"), s.say("sources.derived"), s.say("sources.quote"), s.say("sources.publisher"), s.say("sources.date"), s.say("sources.of"), s.say("sources.address"))
	for f := range calc.NumFields {
		if p := b.Preset.Fields[f]; !p.IsZero() {
			label := p.Label
			if label == "" {
				label = s.words.Text(locale.FieldLabel(f.String()))
			}
			s.provenance(label, b.Preset.Scenario.Text(f), inputStyle(f), p)
		}
	}
	s.section(s.say("sources.further"))
	for _, fact := range b.Preset.Facts {
		st := styleMoney
		if fact.Unit == "share" {
			st = styleShare
		}
		s.provenance(fact.Label, fact.Value, st, fact.Provenance)
	}
}

// provenance writes one value over as many rows as it has sources.
func (s *sheet) provenance(label, value string, st style, p scenario.Provenance) {
	plain := map[style]style{styleInputMoney: styleMoney, styleInputShare: styleShare, styleInputCount: styleCount, styleInputMonths: styleNumber}
	if look, ok := plain[st]; ok {
		st = look
	}
	s.text("A", label, styleNote)
	s.number("B", value, st)
	s.text("C", s.words.Text(locale.StatusWord(string(p.Status))), styleUnit)
	s.text("D", p.Period, styleNote)
	s.text("E", p.Note, styleNote)
	s.text("F", p.Derivation, styleNote)
	tall := max(len(p.Note), len(p.Derivation))
	for i, source := range p.Sources {
		if i > 0 {
			s.next(1)
			tall = 0
		}
		s.text("G", source.Quote, styleNote)
		s.text("H", source.Publisher, styleNote)
		s.text("I", source.Date, styleNote)
		s.text("J", source.Title, styleNote)
		s.text("K", source.URL, styleLink)
		s.try(s.file.SetCellHyperLink(s.name, s.at("K"), source.URL, "External"))
		s.height(strings.Repeat("x", max(tall, len(source.Quote)*44/60, len(source.Title))), 44)
	}
	if len(p.Sources) == 0 {
		s.height(strings.Repeat("x", tall), 44)
	}
	s.next(1)
}
