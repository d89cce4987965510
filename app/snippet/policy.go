package snippet

// FramePolicy is what a page with a strict Content-Security-Policy adds for
// the frame.
func FramePolicy(s Site) string { return "frame-src " + s.Origin + ";" }

// LoaderPolicy is what such a page adds for the custom element: its scripts,
// by their exact addresses, beside the frame.
func LoaderPolicy(s Site) string {
	scripts := s.evergreen()
	if s.Loader.Pinned != "" {
		scripts += " " + s.address(s.Loader.Pinned)
	}
	return FramePolicy(s) + " script-src " + scripts + ";"
}
