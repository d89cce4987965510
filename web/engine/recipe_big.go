package engine

import "breakeven/web/engine/derive"

// bigIntegers is math/big with its integers and fractions alone: its floating
// point numbers, random ones and fmt's verbs are what it imports most of the
// standard library for.
var bigIntegers = derive.Recipe{
	Package: "math/big",
	Copied: []derive.File{
		{Name: "arith.go", SHA256: "de8c0f132a42d2cabe62ff14e42eca845fb2fd6b27f6db9b42afc2ad7aefff87"},
		{Name: "arith_decl.go", SHA256: "7a556b5c1af9384f2fd1fdc4d548401e73e07a422df9fdcbf15ed4140b74a8bd"},
		{Name: "int.go", SHA256: "7689a5447c12d8c4cb350697cd7cdb4c827b3bdd3f0fb875441588cde3b18676",
			Without: []string{"Int.Float64", "Int.Rand"}, Shadowed: []string{"fmt"}},
		{Name: "intconv.go", SHA256: "facceb8aaa8f8741637847f7d5d418980dfaa1f485bc6e74d5d11dc2182468d9",
			Without:  []string{"_", "writeMultiple", "Int.Format", "byteReader", "byteReader.ReadByte", "byteReader.UnreadByte", "Int.Scan"},
			Shadowed: []string{"fmt"}},
		{Name: "nat.go", SHA256: "9d2cffd653f28a983014397ad220867c49a0a31f14aca30ff0a653638c15b955",
			Without: []string{"nat.random"}},
		{Name: "natconv.go", SHA256: "a5ba99ff1e8e0fee8ff50958a0360ad0516eee7b7208d965e10f9b99e0289820", Shadowed: []string{"fmt"}},
		{Name: "natdiv.go", SHA256: "c2400503fd20c78a98b41a6c7aca1307a67b5031e8c5459a6e2395b2f7da2a2b"},
		{Name: "natmul.go", SHA256: "f1767186e544a77fea89923a0051db1f3a36658d34f12ef4b35b78bb42234d40"},
		{Name: "rat.go", SHA256: "c29ccef6bcf4b5f4cea3f4fa51aaf7fec169685b1bf831236f952532a6a901d0", Shadowed: []string{"fmt"}},
	},
	Omitted: []string{
		"accuracy_string.go", "arith_amd64.go", "arith_decl_pure.go", "arithvec_s390x.go", "calibrate_graph.go", "decimal.go", "doc.go",
		"float.go", "floatconv.go", "floatmarsh.go", "ftoa.go", "intmarsh.go", "prime.go", "ratconv.go", "ratmarsh.go",
		"roundingmode_string.go", "sqrt.go",
	},
	Added: added("big"),
}
