package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"breakeven/web"
)

// buildList names, in a folder that build made, the files it wrote there. Only
// they are ever replaced or removed.
const buildList = ".breakeven-files"

// build writes the site as files.
func build(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("breakeven build", flag.ContinueOnError)
	flags.SetOutput(stderr)
	out := flags.String("out", "", "`DIR` to write to: a new or empty folder, or one that this command made")
	base := flags.String("base", "/", "the `PATH` that DIR will be served under, such as /news/")
	origin := flags.String("origin", "", "the site's public `URL`, such as https://example.com; oEmbed, link previews and the sitemap need it")
	ancestors := flags.String("frame-ancestors", "*", "who may frame the embed: a `LIST` as serve takes it, for the files that tell hosts what to send")
	folder := flags.String("scenarios", "", "write the scenarios in this `DIR`, too: files named ID.json")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	list, err := frameAncestors(*ancestors)
	if err == nil {
		err = checkOrigin(*origin)
	}
	switch {
	case flags.NArg() > 0:
		err = fmt.Errorf("takes no argument, got %q", flags.Arg(0))
	case *out == "":
		err = errors.New("--out is missing: name the folder to write to")
	case err == nil:
		err = checkBase(*base)
	}
	if err != nil {
		fmt.Fprintln(stderr, "breakeven build:", err)
		return 2
	}
	scenarios, err := scenariosIn(*folder)
	if err != nil {
		tellScenarios(stderr, "build", *folder, err)
		return 1
	}
	files, err := web.Files(web.Options{FrameAncestors: list, Base: *base, Origin: strings.TrimSuffix(*origin, "/"), Scenarios: scenarios})
	if err == nil {
		err = writeFiles(*out, files)
	}
	if err != nil {
		fmt.Fprintln(stderr, "breakeven build:", err)
		return 1
	}
	fmt.Fprintf(stdout, "wrote %d files to %s, to be served under %s\n", len(files), *out, *base)
	if *origin == "" {
		fmt.Fprintln(stderr, "breakeven build: without --origin there are no oEmbed files, no link previews and no sitemap")
	}
	return 0
}

// checkBase checks the path the site lives under.
func checkBase(base string) error {
	plain := strings.Trim(base, "/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~") == ""
	if !plain || !strings.HasPrefix(base, "/") || !strings.HasSuffix(base, "/") || base != "/" && path.Clean(base)+"/" != base {
		return fmt.Errorf("--base: %q is not a path like / or /news/", base)
	}
	return nil
}

// writeFiles writes files into a folder that is empty or that it wrote before,
// from which it removes those that there are no more.
func writeFiles(dir string, files []web.File) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	before, err := writtenBefore(root)
	if err != nil {
		return fmt.Errorf("--out: %s %w", dir, err)
	}
	names := make([]string, len(files))
	for i, f := range files {
		names[i] = f.Name
	}
	// The list is first: whatever stops what follows, the folder is known as ours.
	all := append(slices.Clone(names), before...)
	slices.Sort(all)
	if err := writeList(root, slices.Compact(all)); err != nil {
		return err
	}
	for _, f := range files {
		if err := root.MkdirAll(path.Dir(f.Name), 0o777); err != nil {
			return err
		}
		if err := root.WriteFile(f.Name, f.Data, 0o666); err != nil {
			return err
		}
	}
	for _, name := range before {
		if !slices.Contains(names, name) {
			if err := root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
		}
	}
	return writeList(root, names)
}

func writeList(root *os.Root, names []string) error {
	return root.WriteFile(buildList, []byte(strings.Join(names, "\n")+"\n"), 0o666)
}

// writtenBefore is what an earlier run wrote. It fails for a folder that holds
// anything else's files and no list.
func writtenBefore(root *os.Root) ([]string, error) {
	data, err := root.ReadFile(buildList)
	if errors.Is(err, fs.ErrNotExist) {
		entries, err := fs.ReadDir(root.FS(), ".")
		if err == nil && len(entries) > 0 {
			err = errors.New("is not empty and was not made by this command: name a new or an empty folder")
		}
		return nil, err
	}
	if err != nil {
		return nil, err
	}
	var names []string
	for name := range strings.Lines(string(data)) {
		if name = strings.TrimSuffix(name, "\n"); filepath.IsLocal(name) {
			names = append(names, name)
		}
	}
	return names, nil
}
