package engine

import "breakeven/web/engine/derive"

// goApp is what go-app needs to show components in a browser: the tree of
// nodes and its updates. Left out is what a server or a whole web app needs:
// serving, routing by pattern, states kept in the browser's storage,
// encryption, notifications, metadata, the functions for each HTML tag. What
// the program uses of go-app without these is an error of the compiler.
var goApp = module{
	Path: "github.com/maxence-charriere/go-app/v10", Version: "v10.1.11", Folder: "go-app",
	Packages: map[string]derive.Recipe{
		"pkg/app": {
			Package: "github.com/maxence-charriere/go-app/v10/pkg/app",
			Copied: []derive.File{
				{Name: "attribute.go", SHA256: "ab421c255bf7e5a4472ddde08ffe06c7d81a56f67c48658408e33328f19a105e"},
				{Name: "component.go", SHA256: "74e603a445187fa2e8505aa1a9683c7c9bfec9f12b63af70d0b3bf15b40b69f4",
					Without: []string{"Compo.Render", "Compo.ValueTo"}},
				{Name: "event.go", SHA256: "be10dd80e528791abb0242facd7ab65381290fa57db940d5ce1ca2ee637fa031",
					Without: []string{"EventScope"}},
				{Name: "html.go", SHA256: "bc14a2b61737788eb10f4a641934b7d08de8376fb88c5bc7741f60b3a68d5a45"},
				{Name: "js.go", SHA256: "c18087d8e05de81a409a744bab6182f6946824c7ebc88791d485329cbf00d953",
					Without: []string{"BrowserWindow"}},
				{Name: "js_wasm.go", SHA256: "683db47f071e412509b54722ac5463f88b5dd8698aab3694e4b6ca53f12c7224",
					Without: []string{"browserWindow.URL", "browserWindow.createElement", "browserWindow.addHistory", "browserWindow.replaceHistory", "value.setInnerHTML"}},
				{Name: "node.go", SHA256: "6fc7abe1ce4243b89bfed8808302c934d1049863554373ddf66f74ec3bbbe0fc",
					Without: []string{"FilterUIElems", "HTMLString", "PrintHTML", "nodeManager.Encode", "nodeManager.encode",
						"nodeManager.encodeText", "nodeManager.encodeIndent", "nodeManager.encodeHTML",
						"nodeManager.encodeHTMLAttribute", "nodeManager.encodeComponent", "nodeManager.encodeRawHTML",
						"canUpdateValue", "nodeManager.updateRawHTML"}},
				{Name: "raw.go", SHA256: "afe7b7ec90e173a8ed19a0e60e1eba0779e350ff7214b871da9dff425c70676a"},
				{Name: "text.go", SHA256: "5d4c9b45357ea96a689518f3141eaae4804db684b551dbcb3d2c3b7000bfabf5",
					Without: []string{"Text", "Textf"}},
				{Name: "update.go", SHA256: "2ebe62805fda902d0f64cad04b38d9717eb356fedf74596b275f0536dfbd1550"},
			},
			Omitted: []string{
				"action.go", "app.go", "browser.go", "cache.go", "condition.go", "context.go", "crypto.go", "engine.go",
				"html_gen.go", "http.go", "js_nowasm.go", "library.go", "log.go", "notfound.go", "notification.go", "page.go",
				"range.go", "resource.go", "route.go", "scripts.go", "scripts_wasm.go", "social.go", "state.go", "static.go",
				"storage.go", "strings.go", "tag.go", "testing.go", "wasm.go", "wasmexec.go",
			},
			Added: added("app"),
		},
		"pkg/errors": {
			Package: "github.com/maxence-charriere/go-app/v10/pkg/errors",
			Omitted: []string{"errors.go"},
			Added:   added("errors"),
		},
	},
}
