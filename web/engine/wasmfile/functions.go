package wasmfile

// Function is one function of a module.
type Function struct {
	Name string // "" where the module does not say
	Code []byte // its local variables and instructions
}

// Functions returns the functions that the module itself holds, in its order.
func Functions(module []byte) ([]Function, error) {
	list, err := sections(module)
	if err != nil {
		return nil, err
	}
	imported, names := 0, map[uint32]string{}
	for _, s := range list {
		switch s.id {
		case sectionImport:
			alone, err := importsFunctionsAlone([]section{s})
			if err != nil {
				return nil, err
			}
			if !alone {
				return nil, errImports
			}
			r := reader{rest: s.content}
			imported = int(r.uint32())
		case sectionCustom:
			r := reader{rest: s.content}
			if string(r.bytes(r.uint32())) == "name" {
				readNames(r.rest, names)
			}
		}
	}
	code := find(list, sectionCode)
	if code == nil {
		return nil, nil
	}
	var functions []Function
	r := reader{rest: code.content}
	for i := range r.uint32() {
		body := r.bytes(r.uint32())
		if r.err != nil {
			return nil, r.err
		}
		functions = append(functions, Function{names[uint32(imported)+i], body})
	}
	return functions, r.end()
}

// functionNames is the part of a name section that names functions.
const functionNames = 1

// readNames reads the names of functions as far as they can be read: a module
// runs without them.
func readNames(content []byte, names map[uint32]string) {
	r := reader{rest: content}
	for len(r.rest) > 0 {
		part, length := r.byte(), r.uint32()
		p := reader{rest: r.bytes(length)}
		if part != functionNames {
			continue
		}
		for range p.uint32() {
			index := p.uint32()
			name := p.bytes(p.uint32())
			if p.err != nil {
				return
			}
			names[index] = string(name)
		}
	}
}

// Data returns the memory that a module starts with, without its places.
func Data(module []byte) ([]byte, error) {
	list, err := sections(module)
	if err != nil {
		return nil, err
	}
	data := find(list, sectionData)
	if data == nil {
		return nil, nil
	}
	segments, err := readSegments(data.content)
	var memory []byte
	for _, s := range segments {
		memory = append(memory, s.bytes...)
	}
	return memory, err
}
