package derive

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"slices"
	"strconv"
	"strings"
)

// imports finds the imports that the file does not use, or must not.
func (f File) imports(source []byte) ([]span, error) {
	files := token.NewFileSet()
	tree, err := parser.ParseFile(files, f.Name, source, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	used := usedNames(tree)
	var spans []span
	var shadowed []string
	for _, d := range tree.Decls {
		d, ok := d.(*ast.GenDecl)
		if !ok || d.Tok != token.IMPORT {
			continue
		}
		var idle []span
		for _, s := range d.Specs {
			s := s.(*ast.ImportSpec)
			from, err := strconv.Unquote(s.Path.Value)
			if err != nil {
				return nil, err
			}
			shadow := slices.Contains(f.Shadowed, from)
			if shadow {
				shadowed = append(shadowed, from)
			}
			if shadow || !used[localName(s, from)] {
				idle = append(idle, spanOf(files, s.Pos(), s.End()))
			}
		}
		if len(idle) == len(d.Specs) {
			idle = []span{spanOf(files, d.Pos(), d.End())}
		}
		spans = append(spans, idle...)
	}
	if len(shadowed) != len(f.Shadowed) {
		return nil, errors.New("an import of " + strings.Join(f.Shadowed, " and of ") + " was expected")
	}
	return spans, nil
}

// localName is the name an import goes by in its file.
func localName(s *ast.ImportSpec, from string) string {
	if s.Name != nil {
		return s.Name.Name
	}
	return path.Base(from)
}

// usedNames are those in front of a dot that the file itself doesn't declare.
func usedNames(tree *ast.File) map[string]bool {
	used := map[string]bool{"_": true, ".": true}
	ast.Inspect(tree, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			// An identifier with an object is declared in this file.
			if x, ok := s.X.(*ast.Ident); ok && x.Obj == nil {
				used[x.Name] = true
			}
		}
		return true
	})
	return used
}
