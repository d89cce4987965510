package locale

import (
	"go/ast"
	goparser "go/parser"
	"go/token"
	"maps"
	"os"
	"strconv"
	"strings"
	"testing"

	"breakeven/calc"
)

// constantKeys are the constants of type Key in the package's source.
func constantKeys(t *testing.T) map[Key]string {
	t.Helper()
	keys := map[Key]string{}
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if !strings.HasSuffix(entry.Name(), ".go") || strings.HasSuffix(entry.Name(), "_test.go") {
			continue
		}
		file, err := goparser.ParseFile(token.NewFileSet(), entry.Name(), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(node ast.Node) bool {
			spec, isValue := node.(*ast.ValueSpec)
			if !isValue {
				return true
			}
			if kind, named := spec.Type.(*ast.Ident); !named || kind.Name != "Key" {
				return true
			}
			for i, value := range spec.Values {
				literal, plain := value.(*ast.BasicLit)
				if !plain {
					t.Errorf("%s is no plain constant", spec.Names[i].Name)
					continue
				}
				text, err := strconv.Unquote(literal.Value)
				if err != nil {
					t.Fatal(err)
				}
				if other, taken := keys[Key(text)]; taken {
					t.Errorf("%s and %s are both %q", other, spec.Names[i].Name, text)
				}
				keys[Key(text)] = spec.Names[i].Name
			}
			return true
		})
	}
	if len(keys) < 100 {
		t.Fatalf("only %d keys found", len(keys))
	}
	return keys
}

// everyMessage is what a language says, whatever asks for it.
func everyMessage(l *Locale) map[Key]message {
	if l == English {
		return compile(Messages())
	}
	return l.messages()
}

// What only some programs say is no part of what every reader downloads.
func TestFurtherTextsAreKeptApart(t *testing.T) {
	other := *English
	other.table.Tag = "xx"
	for name, further := range map[string]struct {
		tables   func(string) ([]func() map[Key]string, bool)
		prefixes []string
		with     func(*Locale) *Locale
		key      Key
		says     string
	}{
		"practice problems":      {practiceTables, []string{"practice."}, Practice, PracticeRight, "Right."},
		"the classroom":          {classroomTables, []string{"learn."}, Classroom, LearnWorking, "Working"},
		"what is taken along":    {takeTables, []string{"take.", "cite."}, Take, TakeHead, "Take it away"},
		"the readings of claims": {readingsTables, []string{"readings."}, Readings, ReadingsAsFiled, "as filed"},
		"the studio":             {studioTables, []string{"studio.", "editor.", "fault."}, Studio, StudioTitle, "Make an embed"},
		"the workbook":           {sheetTables, []string{"workbook.", "table.", "card."}, Sheet, TableLine, "line"},
		"the site's own pages":   {siteTables, []string{"site.", "oembed.", "method."}, Site, SiteEmbed, "embed"},
	} {
		for _, l := range []*Locale{English} {
			if _, found := further.tables(l.Tag()); !found {
				t.Errorf("%s has no texts for %s", l.Tag(), name)
			}
			for key := range l.messages() {
				for _, prefix := range further.prefixes {
					if strings.HasPrefix(string(key), prefix) {
						t.Errorf("%s: %q reaches every reader", l.Tag(), key)
					}
				}
			}
		}
		if got := further.with(&other).Text(further.key); got != further.says {
			t.Errorf("a language without texts for %s says %q", name, got)
		}
	}
}

// neededKeys are all keys there must be a message for.
func neededKeys(t *testing.T) map[Key]string {
	keys := constantKeys(t)
	for key, name := range maps.Clone(keys) {
		if strings.HasPrefix(string(key), "sentence.") {
			keys[key.If()] = name + ".If()"
		}
	}
	for f := range calc.NumFields {
		for _, of := range []func(string) Key{Condition, FieldLabel, FieldNote, FieldAllowed, Term} {
			keys[of(f.String())] = f.String()
		}
	}
	for _, name := range []string{"fcf", "operating", "gap", "tax", "saving"} {
		keys[Term(name)] = name
	}
	for _, status := range []string{"reported", "derived", "estimate", "claimed", "assumption"} {
		keys[StatusWord(status)], keys[StatusLead(status)] = status, status
	}
	for _, code := range []Code{NotANumber, TooLong, Ambiguous, BadGroups, BadUnit, NotWhole, Negative} {
		keys[ReadCause(code)] = string(code)
	}
	for _, part := range []string{"text", "version", "size", "entry", "name", "preset", "query", "fragment", "scenario"} {
		keys[OwnWrong(part)] = part
	}
	for _, id := range GlossaryTerms {
		keys[GlossaryTerm(id)], keys[GlossaryText(id)] = id, id
	}
	for _, status := range SiteStatuses {
		keys[SiteStatus(status)] = "status"
	}
	for _, kind := range MethodUnits {
		keys[MethodUnitOf(kind)] = kind
	}
	for _, status := range MethodStatuses {
		keys[MethodStatus(status)] = status
	}
	for _, id := range MethodTerms {
		keys[MethodTerm(id)], keys[MethodMeaning(id)] = id, id
	}
	for _, company := range MethodCompanies {
		keys[MethodFCFOf(company)] = company
	}
	for _, name := range EditorStoryNames {
		keys[EditorStoryName(name)] = name
	}
	for _, name := range EditorPartNames {
		keys[EditorPartName(name)] = name
	}
	for _, code := range FaultCodes {
		keys[Fault(code)] = code
	}
	for _, tried := range []string{"announced", "claimed", "what-if"} {
		keys[EditorTriedWord(tried)] = tried
	}
	for month := 1; month <= 12; month++ {
		keys[CiteMonth(month)] = "month"
	}
	for s := calc.AlreadyMet; s <= calc.PeakBelowTarget; s++ {
		keys[StatusName(s.String())], keys[MethodStatusIs(s.String())] = s.String(), s.String()
		keys[TableStatusWord(s.String())] = s.String()
	}
	return keys
}

func TestEveryKeyHasItsMessage(t *testing.T) {
	needed := neededKeys(t)
	for _, l := range []*Locale{English} {
		for key, name := range needed {
			if m, known := everyMessage(l)[key]; !known {
				t.Errorf("%s: %s (%q) has no message", l.Tag(), name, key)
			} else if len(m.parts) == 0 {
				t.Errorf("%s: %s (%q) is empty", l.Tag(), name, key)
			}
		}
		for key := range everyMessage(l) {
			named := strings.HasPrefix(string(key), string(ResultName(""))) || strings.HasPrefix(string(key), string(PracticeMistake(""))) || strings.HasPrefix(string(key), string(TakeOutput(""))) || strings.HasPrefix(string(key), string(Workbook("")))
			if _, wanted := needed[key]; !wanted && !named {
				t.Errorf("%s: nothing asks for %q", l.Tag(), key)
			}
		}
	}
}
