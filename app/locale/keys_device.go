package locale

// Words about the site on a reader's device: installed, without a network, and
// when a newer version of it has come.
const (
	Install     Key = "device.install"
	InstallNote Key = "device.install.note"
	// InstallHome is for where only the reader can do it.
	InstallHome Key = "device.install.home"

	// Offline leads what follows from it.
	Offline       Key = "device.offline"
	OfflineUnkept Key = "device.offline.unkept"
	OfflineFrames Key = "device.offline.frames"
	OfflineEngine Key = "device.offline.engine"
	// OfflineAway is all there is of a page that the device has not kept.
	OfflineAway Key = "device.offline.away"

	Newer       Key = "device.newer"
	NewerReload Key = "device.newer.reload"
	NewerLater  Key = "device.newer.later"
)
