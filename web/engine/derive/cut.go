package derive

import (
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"slices"
)

// cut returns a file without the declarations that are left out and the
// imports that nothing in it needs any more. The rest stays as it was written.
func (f File) cut(source []byte) ([]byte, error) {
	if len(f.Without) > 0 {
		ranges, err := f.declarations(source)
		if err != nil {
			return nil, err
		}
		source = remove(source, ranges)
	}
	ranges, err := f.imports(source)
	if err != nil {
		return nil, err
	}
	return format.Source(remove(source, ranges))
}

// span is a piece of a file, in bytes.
type span struct{ start, end int }

func spanOf(files *token.FileSet, start, end token.Pos) span {
	return span{files.Position(start).Offset, files.Position(end).Offset}
}

func remove(source []byte, spans []span) []byte {
	slices.SortFunc(spans, func(a, b span) int { return a.start - b.start })
	var kept []byte
	at := 0
	for _, s := range spans {
		kept = append(kept, source[at:s.start]...)
		at = s.end
	}
	return append(kept, source[at:]...)
}

// declarations finds what stands in f.Without, comments included.
func (f File) declarations(source []byte) ([]span, error) {
	files := token.NewFileSet()
	tree, err := parser.ParseFile(files, f.Name, source, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	var spans []span
	var found []string
	omit := func(name string, doc *ast.CommentGroup, node ast.Node) bool {
		if !slices.Contains(f.Without, name) {
			return false
		}
		found = append(found, name)
		start := node.Pos()
		if doc != nil {
			start = doc.Pos()
		}
		spans = append(spans, spanOf(files, start, node.End()))
		return true
	}
	for _, d := range tree.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			omit(receiver(d)+d.Name.Name, d.Doc, d)
		case *ast.GenDecl:
			for _, s := range d.Specs {
				name, doc := specification(s)
				if d.Lparen == token.NoPos {
					omit(name, d.Doc, d)
				} else if omit(name, doc, s) && d.Tok == token.CONST {
					return nil, fmt.Errorf("%s stands in a list of constants, which may count on", name)
				}
			}
		}
	}
	for _, name := range f.Without {
		if !slices.Contains(found, name) {
			return nil, fmt.Errorf("a declaration of %s was expected", name)
		}
	}
	return spans, nil
}

// receiver is "Type." for a method of Type or *Type, and "" for a function.
func receiver(d *ast.FuncDecl) string {
	if d.Recv == nil {
		return ""
	}
	t := d.Recv.List[0].Type
	if pointer, ok := t.(*ast.StarExpr); ok {
		t = pointer.X
	}
	if name, ok := t.(*ast.Ident); ok {
		return name.Name + "."
	}
	return "."
}

// specification is what one line of a declaration declares, where that is one
// name, and its comment.
func specification(s ast.Spec) (string, *ast.CommentGroup) {
	switch s := s.(type) {
	case *ast.TypeSpec:
		return s.Name.Name, s.Doc
	case *ast.ValueSpec:
		if len(s.Names) == 1 {
			return s.Names[0].Name, s.Doc
		}
	}
	return "", nil
}
