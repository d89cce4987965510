package scenario

import (
	"reflect"
	"testing"
)

func TestReadMakesOfAPageWhatParseMakesOfItsFile(t *testing.T) {
	var all []*Preset
	for _, preset := range All() {
		all = append(all, preset)
		if len(preset.Languages) > 0 {
			all = append(all, preset.In("de"))
		}
	}
	for _, preset := range all {
		data, _ := BuiltIn().PageData(preset.ID, preset.Language)
		got, err := Read(string(data))
		if err != nil {
			t.Errorf("%s: %v", preset.ID, err)
			continue
		}
		want := *preset
		want.Facts, want.Claim, want.ClaimSource, want.Readings, want.Languages = nil, "", Source{}, nil, nil
		if !reflect.DeepEqual(got, &want) {
			t.Errorf("%s: Read makes\n%+v\nof it, Parse\n%+v", preset.ID, got, preset)
		}
	}
}

func TestReadOfWhatIsNoPreset(t *testing.T) {
	for _, text := range []string{
		"", "{", "[1", "null", "7", `"text"`, "[]", "{}",
		`{"scenario": {"revenue": "1e9"}}`,
		`{"scenario": {"headcount": 1.5}}`,
		`{"scenario": {"revenue": null}}`,
		`{"scenario": {"headcount": 3, "layoffs": 4}}`,
		`{"scenario": {"basis": {"headcount": 12}}}`,
		`{"scenario": {"basis": {"revenue": 7}}}`,
	} {
		if p, err := Read(text); err == nil {
			t.Errorf("%s: read as %+v", text, p)
		}
	}
	p, err := Read(`{"scenario": {}, "fields": 5, "ranges": {"capex": 3}, "facts": "none", "notes": null}`)
	if err != nil || !reflect.DeepEqual(p, &Preset{}) {
		t.Errorf("%+v, %v", p, err)
	}
}
