//go:build !browser

package scenario

// Data returns a preset's own file, the JSON that [Parse] reads.
func Data(id string) ([]byte, bool) {
	data, err := files.ReadFile("data/" + id + ".json")
	return data, err == nil
}
