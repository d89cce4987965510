package snippet

// Height is how tall an embed stands at a width, both in CSS px, before a
// reader opens anything. query is the author's, without "?".
func Height(width int, query string) int {
	switch {
	case width < 440:
		return 1520
	case width < 608:
		return 1540
	case width < 896:
		return 1140
	}
	return 1190
}
