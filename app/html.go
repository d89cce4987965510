//go:build !js

package app

import (
	"breakeven/app/editor"
	"breakeven/app/learn"
	"breakeven/app/model"
	"breakeven/app/studio"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// HTML writes the page's tree as a server sends it: the element the browser
// program takes over, in stage static. The same screen gives the same bytes.
func HTML(screen model.Screen) string {
	return htmlOf(page(screen, stageStatic, siteHeader, nil))
}

// StudioHTML writes the tree of the page that makes an embed, as [HTML] does
// for the calculator's pages.
func StudioHTML(screen studio.Screen) string {
	return htmlOf(studioPage(screen, stageStatic, nil))
}

// EditorHTML writes what stands on the page that makes a scenario until its
// program is there.
func EditorHTML(screen editor.Screen) string {
	return htmlOf(editorPage(screen, stageStatic, nil))
}

// LearnHTML writes the tree of the classroom page, as [HTML] does.
func LearnHTML(screen learn.Screen) string {
	return htmlOf(learnPage(screen, stageStatic, nil))
}

func htmlOf(tree ui.UI) string {
	var m markup
	m.Grow(32 << 10)
	m.write(tree)
	return m.String()
}
