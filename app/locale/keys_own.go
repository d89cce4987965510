package locale

// The reader's own scenarios.
const (
	OwnHead Key = "own.head"
	// OwnNote says where they are kept; OwnNoteApart, that only the page has
	// them; OwnNoteUnread, that not all that is kept can be read.
	OwnNote       Key = "own.note"
	OwnNoteApart  Key = "own.note.apart"
	OwnNoteUnread Key = "own.note.unread"

	OwnName    Key = "own.name"
	OwnNewName Key = "own.name.new" // takes {name}
	OwnSave    Key = "own.save"
	OwnRename  Key = "own.rename"
	OwnRemove  Key = "own.remove"
	OwnUndo    Key = "own.undo"
	OwnExport  Key = "own.export"
	OwnImport  Key = "own.import"
	// OwnAnswer takes {n}, layoffs.
	OwnAnswer Key = "own.answer"

	// What has happened. {name} is a scenario's, {n} how many.
	OwnSaved    Key = "own.saved"
	OwnReplaced Key = "own.replaced"
	OwnApart    Key = "own.apart"
	OwnNoRoom   Key = "own.no-room"
	OwnRenamed  Key = "own.renamed"
	OwnRemoved  Key = "own.removed"
	OwnUndone   Key = "own.undone"
	OwnImported Key = "own.imported"
	OwnAlready  Key = "own.already"
	OwnRefused  Key = "own.refused"
	// OwnProblem takes {n}, which entry of a file, {name} and {reason}.
	OwnProblem Key = "own.problem"
	OwnMore    Key = "own.more"
)

// OwnWrong says what would be right for a part of a file: {text} is what is
// wrong, {allowed} the presets there are.
func OwnWrong(part string) Key { return Key("own.wrong." + part) }
