package locale

func englishOwn() map[Key]string {
	return map[Key]string{
		OwnNote:       "Kept in this browser alone and sent nowhere. Export them to have them elsewhere.",
		OwnNoteApart:  "This browser keeps nothing more for this page: what you change lasts until it is closed. Export your scenarios to keep them.",
		OwnNoteUnread: "Not all that this browser keeps for this page can be read. It is left as it is, and set aside when you save.",

		OwnName:    "Name",
		OwnNewName: "New name of “{name}”",
		OwnSave:    "Save these figures",
		OwnRename:  "Rename",
		OwnRemove:  "Remove",
		OwnUndo:    "Undo",
		OwnExport:  "Export as a file",
		OwnImport:  "Import a file",
		OwnAnswer:  "{n, plural, one {# layoff breaks even} other {# layoffs break even}}",

		OwnSaved:    "Saved as “{name}”.",
		OwnReplaced: "“{name}” now holds these figures instead of its earlier ones.",
		OwnApart:    "This lasts until the page is closed.",
		OwnNoRoom:   "There is no room: {n} scenarios and 1 MB are kept at most. Remove some first.",
		OwnRenamed:  "Renamed to “{name}”.",
		OwnRemoved:  "Removed “{name}”.",
		OwnUndone:   "Undone.",
		OwnImported: "{n, plural, =0 {Nothing imported.} one {# scenario imported.} other {# scenarios imported.}}",
		OwnAlready:  "{n, plural, one {# was here already.} other {# were here already.}}",
		OwnRefused:  "{n, plural, one {# could not be read.} other {# could not be read.}}",
		OwnProblem:  "No. {n}, “{name}”: {reason}",
		OwnMore:     "{n, plural, one {And # more.} other {And # more.}}",

		OwnWrong("text"):     "This file is no list of scenarios. Choose one that was exported here.",
		OwnWrong("version"):  "This file is of another version; this page reads version 1. Reload the page and try again.",
		OwnWrong("size"):     "This file is too large: 1 MB and 500 scenarios are read at most.",
		OwnWrong("entry"):    "it must be an object with name, preset, query, fragment and scenario.",
		OwnWrong("name"):     "name must be given once, as text of 1 to 80 characters on one line.",
		OwnWrong("preset"):   "preset must be given once, as one of {allowed}; “{text}” is none.",
		OwnWrong("query"):    "query must be given once, as an address has it, without “?” and “scenario=”.",
		OwnWrong("fragment"): "fragment must be given once, as figures like capex=95000000000&layoffs=9; “{text}” is none.",
		OwnWrong("scenario"): "scenario must be given once, as the figures in force, the fragment’s among them; “{text}” is wrong.",
	}
}
