package engine

import "breakeven/web/engine/derive"

// decimals are the exact numbers and their arithmetic, without reading and
// writing them in databases, JSON and fmt's verbs, and without powers, roots
// and trigonometry. Messages of errors keep their patterns unfilled: nothing
// shows them.
var decimals = module{
	Path: "github.com/shopspring/decimal", Version: "v1.6.0", Folder: "decimal",
	Packages: map[string]derive.Recipe{
		".": {
			Package: "github.com/shopspring/decimal",
			Copied: []derive.File{
				{Name: "const.go", SHA256: "4674c8305416a0c4d6acf100a41a184b03de3197d6351345b6386b88dfba1d4d"},
				{Name: "decimal.go", SHA256: "c85f0114a2e748d2f85201293d05e9c07b1771c2cacb1cf25725f99daa74a774",
					Without:  []string{"NewFromFormattedString", "NewFromBigFloat", "Decimal.BigFloat", "Decimal.Format", "formatString", "fmtDirective", "Decimal.formatFixed"},
					Shadowed: []string{"fmt"}},
			},
			Omitted: []string{"encoding.go", "math.go"},
			Added:   added("decimal"),
		},
	},
}
