// Package wasmfile rewrites finished WebAssembly modules so that they take
// less room, without changing what they do.
//
// [Merge] joins data segments. Go's linker cuts a program's initial memory into
// tens of thousands of them, to leave out even short runs of zeros; each bears
// an offset that no compressor can foresee, where zeros would pack to nothing.
//
// [WithoutLines] empties the tables that say which line of which file an
// instruction comes from. They serve stack traces alone, and are a tenth of a
// compressed program. [Functions] takes a module apart to see what it is made
// of.
//
// Input is not trusted: a module that is cut off, contradicts itself or uses
// what is not known here gives an error, never a panic and never a module that
// behaves differently.
package wasmfile
