package engine

import "path/filepath"

// Size is what a program takes, in bytes.
type Size struct {
	Raw    int
	Brotli int
}

// Row is a line of a [Report].
type Row struct {
	Name string
	Size
}

// Report is what the program's size is made of.
type Report struct {
	// Steps are the sizes after each step of the build, from the stock program
	// to what readers get.
	Steps []Row
	// Imports are the sizes with one use of one more package.
	Imports []Row
	// Packages are the code of each package, compressed by itself, and the
	// initial memory. The sum of what is compressed piece by piece is more than
	// the whole.
	Packages []Row
	// Candidates are the sizes with one more step.
	Candidates []Row
}

// Measure builds the program in every way that a report tells of. That takes
// minutes: every size is that of a program built and compressed.
func Measure(root string, notice func(string)) (Report, error) {
	var r Report
	root, err := filepath.Abs(root)
	if err != nil {
		return r, err
	}
	for _, part := range []struct {
		rows     *[]Row
		variants []variant
	}{
		{&r.Steps, steps(root, notice)},
		{&r.Imports, imports(root, notice)},
		{&r.Candidates, candidates(root, notice)},
	} {
		for _, v := range part.variants {
			size, err := v.measure()
			if err != nil {
				return r, err
			}
			*part.rows = append(*part.rows, Row{v.name, size})
		}
	}
	r.Packages, err = packages(root, notice)
	return r, err
}

func sizeOf(data []byte) (Size, error) {
	packed, err := Brotli(data)
	return Size{len(data), len(packed)}, err
}
