package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"breakeven/app/locale"
)

// source is what all languages need of CLDR.
type source struct {
	folder     string // node_modules
	name       string // the packages and their versions
	license    []byte
	digits     map[string]string            // of a numbering system
	plurals    map[string]map[string]string // of a language: rules by class
	likely     map[string]string            // full tags
	currencies []string                     // that are in use, by code
}

func open(folder string) (*source, error) {
	s := &source{folder: folder, digits: map[string]string{}, plurals: map[string]map[string]string{}}
	var err error
	if s.license, err = os.ReadFile(filepath.Join(folder, "cldr-core", "LICENSE")); err != nil {
		return nil, err
	}
	var names []string
	for _, name := range []string{"cldr-core", "cldr-numbers-full"} {
		var about struct{ Version, License string }
		if err := s.read(&about, name, "package.json"); err != nil {
			return nil, err
		}
		names = append(names, name+" "+about.Version+", "+about.License)
	}
	s.name = strings.Join(names, "; ")

	var supplemental struct {
		Supplemental struct {
			NumberingSystems map[string]struct {
				Digits string `json:"_digits"`
			}
			Plurals       map[string]map[string]string `json:"plurals-type-cardinal"`
			LikelySubtags map[string]string
			CurrencyData  struct {
				Region map[string][]map[string]struct {
					To     string `json:"_to"`
					Tender string `json:"_tender"`
				}
			}
		}
	}
	for _, name := range []string{"numberingSystems", "plurals", "likelySubtags", "currencyData"} {
		if err := s.read(&supplemental, "cldr-core", "supplemental", name+".json"); err != nil {
			return nil, err
		}
	}
	for name, system := range supplemental.Supplemental.NumberingSystems {
		s.digits[name] = system.Digits
	}
	s.plurals, s.likely = supplemental.Supplemental.Plurals, supplemental.Supplemental.LikelySubtags
	used := map[string]bool{}
	for _, region := range supplemental.Supplemental.CurrencyData.Region {
		for _, one := range region {
			for code, use := range one {
				if use.To == "" && code != "XXX" && code != "XTS" { // no currency, and the one for tests
					used[code] = true
				}
			}
		}
	}
	s.currencies = slices.Sorted(maps.Keys(used))
	return s, nil
}

func (s *source) read(into any, path ...string) error {
	text, err := os.ReadFile(filepath.Join(append([]string{s.folder}, path...)...))
	if err != nil {
		return err
	}
	return json.Unmarshal(text, into)
}

// readLanguage reads a file of the language, or of one that it is a part of: pt-BR is what CLDR calls pt.
func (s *source) readLanguage(into any, tag, file string) (found string, err error) {
	for found = tag; ; {
		err := s.read(into, "cldr-numbers-full", "main", found, file)
		cut := strings.LastIndexByte(found, '-')
		if !errors.Is(err, fs.ErrNotExist) || cut < 0 {
			return found, err
		}
		found = found[:cut]
	}
}

// table makes a language's table, in the numbering system that its authored file asks for.
func (s *source) table(tag, authoredPath string) (*table, error) {
	var authored struct{ NumberingSystem string }
	text, err := os.ReadFile(authoredPath)
	if err == nil {
		err = json.Unmarshal(text, &authored)
	}
	if err != nil {
		return nil, err
	}
	numbers, err := s.numbers(tag, authored.NumberingSystem)
	if err != nil {
		return nil, err
	}
	if numbers.Plurals, err = s.pluralsOf(tag); err != nil {
		return nil, err
	}
	if numbers.Currencies, err = s.currenciesOf(tag, numbers.Plurals); err != nil {
		return nil, err
	}
	return &table{Source: s.name, Script: s.scriptOf(tag), Numbers: *numbers, Except: s.except(tag)}, nil
}

func (s *source) pluralsOf(tag string) ([]locale.Plural, error) {
	language, _, _ := strings.Cut(tag, "-")
	rules, found := s.plurals[language]
	if !found {
		return nil, fmt.Errorf("CLDR has no plural rules for %s", language)
	}
	var list []locale.Plural
	for _, class := range []string{"zero", "one", "two", "few", "many"} { // that none of these holds is other
		if rule, has := rules["pluralRule-count-"+class]; has {
			rule, _, _ = strings.Cut(rule, "@") // examples
			list = append(list, locale.Plural{Class: class, Rule: strings.TrimSpace(rule)})
		}
	}
	return list, nil
}

// scriptOf is the script that a language is written in, by CLDR's likely subtags where the tag has none.
func (s *source) scriptOf(tag string) string {
	language, _, _ := strings.Cut(tag, "-")
	if named := script(tag); named != "" {
		return named
	}
	return script(s.likely[language])
}

func script(tag string) string {
	if parts := strings.Split(tag, "-"); len(parts) > 1 && len(parts[1]) == 4 {
		return parts[1]
	}
	return ""
}

// except lists the tags of a language, such as zh-TW, that stand for another script.
func (s *source) except(tag string) []string {
	language, _, _ := strings.Cut(tag, "-")
	var list []string
	for asked, full := range s.likely {
		if strings.HasPrefix(asked, language+"-") && script(asked) == "" && script(full) != s.scriptOf(tag) {
			list = append(list, asked)
		}
	}
	slices.Sort(list)
	return list
}
