package locale

func englishDevice() map[Key]string {
	return map[Key]string{
		Install:     "Install Breakeven",
		InstallNote: "It opens like an app then, with or without a network.",
		InstallHome: "To keep Breakeven on this device: tap Share, then “Add to Home Screen”.",

		Offline:       "Offline.",
		OfflineUnkept: "This page is not kept on this device yet: closed or reloaded, it needs a network.",
		OfflineFrames: "The embeds on this page come back with the network.",
		OfflineEngine: "The exact engine needs a network once; answers come from this page’s table.",
		OfflineAway:   "You are offline, and this page is no longer on this device. It comes back when you open it with a network.",

		Newer:       "There is a newer version of this page.",
		NewerReload: "Reload",
		NewerLater:  "Later",
	}
}
