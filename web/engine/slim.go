package engine

import (
	"embed"
	"io/fs"
	"strings"
)

// slim holds the source files that stand in for what the recipes leave out, a
// folder a package. They bear a second extension, so that no tool takes them
// for a part of this package.
//
//go:embed slim
var slim embed.FS

// added returns the files of one folder of slim, by the names they get.
func added(folder string) map[string][]byte {
	files := map[string][]byte{}
	entries, err := fs.ReadDir(slim, "slim/"+folder)
	if err != nil {
		panic("engine: " + err.Error()) // a recipe names a folder that is not there
	}
	for _, e := range entries {
		data, err := fs.ReadFile(slim, "slim/"+folder+"/"+e.Name())
		if err != nil {
			panic("engine: " + err.Error())
		}
		files["light_"+strings.TrimSuffix(e.Name(), ".txt")] = data
	}
	return files
}
