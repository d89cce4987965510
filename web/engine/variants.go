package engine

// variant is a way to build the program, with a name for the report.
type variant struct {
	name string
	program
}

func (v variant) measure() (Size, error) {
	module, err := v.build()
	if err != nil {
		return Size{}, err
	}
	return sizeOf(module)
}

// steps are the ways from the stock program to the light one.
func steps(root string, notice func(string)) []variant {
	p := program{root: root, main: "./cmd/widget", stripped: true, notice: notice}
	list := []variant{{"one `main` for server and browser, as documented", stock(root)}, {"a `main` of its own, without symbols", p}}
	add := func(name string, change func(*program)) {
		change(&p)
		list = append(list, variant{name, p})
	}
	add("the preset taken over from the page", func(p *program) { p.tags = browserTag })
	add("go-app without what servers need", func(p *program) { p.derived.modules = append(p.derived.modules, goApp) })
	add("decimals without databases, JSON and trigonometry", func(p *program) { p.derived.modules = append(p.derived.modules, decimals) })
	add("`math/big` without floats and `fmt`", func(p *program) { p.derived = everything })
	add("data segments merged", func(p *program) { p.merged = true })
	add("tables of lines emptied", func(p *program) { p.lineless = true })
	return list
}

// imports are the program with one use of a package that it does without.
func imports(root string, notice func(string)) []variant {
	var list []variant
	for _, use := range []struct{ path, expression string }{
		{"time", "time.AfterFunc(time.Second, func() {})"},
		{"fmt", "fmt.Sprint(js.Null())"},
		{"encoding/json", "json.Unmarshal([]byte(js.Null().String()), new(any))"},
		{"net/url", "url.Parse(js.Null().String())"},
		{"regexp", "regexp.MustCompile(js.Null().String())"},
		{"log/slog", "slog.Default()"},
		{"html/template", "template.New(js.Null().String()).Parse(\"\")"},
	} {
		p := widget(root, notice)
		p.added = map[string]string{"cmd/widget/use_js.go": "package main\n\nimport (\n\t\"" + use.path + "\"\n\t\"syscall/js\"\n)\n\n" +
			"var _ = js.Null\n\nfunc init() { " + use.expression + " }\n"}
		list = append(list, variant{"`" + use.path + "`", p})
	}
	return list
}

// candidates are steps that are not taken, each for a reason.
func candidates(root string, notice func(string)) []variant {
	p := widget(root, notice)
	p.inlineless = "breakeven/app/..."
	q := widget(root, notice)
	q.inlineless = "runtime"
	return []variant{{"no inlining in `app/…`", p}, {"no inlining in `runtime`", q}}
}
