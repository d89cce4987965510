package workbook

import (
	"strings"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"
)

var notes = []string{
	"A company's free cash flow in a period falls short of a target. How many layoffs would close the gap, and what else would? Type over the yellow cells of the first sheet: everything else follows. A flow, such as revenue, covers a number of months, its basis; it is brought to the period by value × months ÷ basis. A basis that was left open is the period's.",
	"Free cash flow with N layoffs is the lower of two straight lines, A(N) on which no tax is paid and B(N) on which it is. That is the run rate: how every period looks once people have left. The first period, in which they leave, has their severance and notice as well.",
	"The names beside the values are defined names: use them in formulas of your own, such as =fcf+10*u_.",
	"How exact is it? A spreadsheet reckons in binary numbers of some 15 digits. The sheet Whole numbers therefore brings every amount to an integer before it decides, and tries the neighbours of every count. The cell certainty, at the foot of the first sheet, says what came of it:",
	"• exact: all integers on the way stayed below 100,000,000,000,000, where nothing is lost. Status and counts are right.",
	"• safe: some were larger, but nothing is so near to a limit that rounding could move it over. Status and counts are right.",
	"• too close: free cash flow comes so near to the target, or a count to a whole number, that a spreadsheet can't tell the side. Status and counts may be off by one. Breakeven itself reckons exactly: ask its page, or breakeven solve.",
	"This holds for inputs of at most 14 digits. Money is within a cent while no amount exceeds 1,000,000,000,000. The column “As exported, exactly” has every digit of Breakeven's own answer to the scenario as it was exported; it does not change with the inputs.",
	"There are no macros here. The results are worked out by the spreadsheet when it opens the file: where cells are empty, allow editing.",
}

func (b Book) writeNotes(w *writer) {
	s := w.open(notesSheet, false, 70)
	s.title("Notes")
	s.next(1)
	for _, text := range notes {
		s.paragraph("A", text, 80, styleNote)
		s.next(1)
	}
	if p := b.Preset; p != nil {
		s.section("About this scenario")
		for _, note := range p.Notes {
			s.paragraph("A", note, 80, styleNote)
		}
	}
}

// writeSources says where each of a preset's values was published.
func (b Book) writeSources(w *writer) {
	s := w.open(sourcesSheet, true, 26, 24, 13, 26, 44, 44, 60, 24, 12, 44, 60)
	s.title("Where the numbers are from")
	s.text("A", "As the scenario was published. A value that was typed over is not from there.", styleLabel)
	s.next(2)
	s.head("Input", ">Value", "Status", "Covers", "What to know", "How it was derived", "Source: words or line of a table", "Publisher", "Date", "Title", "Address")
	for f := range calc.NumFields {
		if p := b.Preset.Fields[f]; !p.IsZero() {
			label := p.Label
			if label == "" {
				label = locale.English.Text(locale.FieldLabel(f.String()))
			}
			s.provenance(label, b.Preset.Scenario.Text(f), inputStyle(f), p)
		}
	}
	s.section("Further figures of the story")
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
	s.text("C", string(p.Status), styleUnit)
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
