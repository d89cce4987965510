package locale

// The page on which an editor makes a scenario file.
const (
	EditorTitle   Key = "editor.title"
	EditorLead    Key = "editor.lead"
	EditorWaiting Key = "editor.waiting" // stands there until the program does
	EditorHowTo   Key = "editor.how-to"

	EditorHowStory   Key = "editor.how-to.story"
	EditorHowFigures Key = "editor.how-to.figures"
	EditorHowCheck   Key = "editor.how-to.check"
	EditorHowPreview Key = "editor.how-to.preview"
	EditorHowTake    Key = "editor.how-to.take"

	EditorStepStory     Key = "editor.step.story"
	EditorStepFigures   Key = "editor.step.figures"
	EditorStepFurther   Key = "editor.step.further"
	EditorStepLanguages Key = "editor.step.languages"
	EditorStepCheck     Key = "editor.step.check"
	EditorStepTake      Key = "editor.step.take"

	EditorHeadStory       Key = "editor.head.story"
	EditorHeadFigures     Key = "editor.head.figures"
	EditorHeadFiguresNote Key = "editor.head.figures.note"
	EditorHeadReaders     Key = "editor.head.readers"
	EditorHeadReadersNote Key = "editor.head.readers.note"
	EditorHeadFurther     Key = "editor.head.further"
	EditorHeadFurtherNote Key = "editor.head.further.note"
	EditorHeadTexts       Key = "editor.head.texts"
	EditorHeadTextsNote   Key = "editor.head.texts.note"
	EditorHeadCheck       Key = "editor.head.check"
	EditorHeadPreview     Key = "editor.head.preview"
	EditorHeadTake        Key = "editor.head.take"
)

// What the form begins as, and what the browser keeps.
const (
	EditorStart      Key = "editor.start"
	EditorStartOther Key = "editor.start.other"
	EditorAnew       Key = "editor.start.anew"
	EditorDrafts     Key = "editor.start.drafts"
	EditorNoDrafts   Key = "editor.start.drafts.none"
	EditorCopies     Key = "editor.start.copies"
	EditorNoCopies   Key = "editor.start.copies.none"
	EditorFromCopy   Key = "editor.start.copy"
	EditorOwnFile    Key = "editor.start.file"
	EditorOpen       Key = "editor.start.open"
	EditorDelete     Key = "editor.start.delete"
	EditorUndo       Key = "editor.undo"
	// EditorKept takes {date}, with the time.
	EditorKept   Key = "editor.kept"
	EditorUnkept Key = "editor.kept.not"
	// EditorNameless names a draft that has no name.
	EditorNameless Key = "editor.nameless"
	// EditorAbout names a button for who can't see what stands beside it: its
	// {label}, and what it is {about}.
	EditorAbout Key = "editor.about"

	// What has just been done. {name} is a draft's, a file's or a control's.
	EditorResumed  Key = "editor.said.resumed" // {date}
	EditorForeign  Key = "editor.said.foreign" // {language}, by its tag: the draft's, not the page's
	EditorDeleted  Key = "editor.said.deleted"
	EditorUndone   Key = "editor.said.undone"
	EditorRemoved  Key = "editor.said.removed"
	EditorBegun    Key = "editor.said.begun"
	EditorCopied   Key = "editor.said.copy"
	EditorTooLong  Key = "editor.said.too-long"
	EditorGone     Key = "editor.said.gone"
	EditorNoJSON   Key = "editor.said.no-json"
	EditorOpened   Key = "editor.said.opened"
	EditorLeft     Key = "editor.said.opened.left"      // {names} have no place here
	EditorLeftMore Key = "editor.said.opened.left.more" // {names} and {n} more
)

// Check and preview.
const (
	// EditorVerdict takes {n}, how much is wrong.
	EditorVerdict      Key = "editor.verdict"
	EditorColumn       Key = "editor.preview.column"
	EditorNarrow       Key = "editor.preview.narrow" // {width}
	EditorWide         Key = "editor.preview.wide"   // {width}
	EditorPreview      Key = "editor.preview"
	EditorPreviewNone  Key = "editor.preview.none"
	EditorPreviewNote  Key = "editor.preview.note"
	EditorPreviewWaits Key = "editor.preview.waits"
	EditorPreviewLacks Key = "editor.preview.lacks"
)

// The file and the texts to copy.
const (
	EditorDownload    Key = "editor.take.download"
	EditorNotYet      Key = "editor.take.not-yet" // {n} things are wrong
	EditorWhole       Key = "editor.take.whole"
	EditorInPlace     Key = "editor.take.in-place"
	EditorPublish     Key = "editor.take.publish"
	EditorPublishNote Key = "editor.take.publish.note" // {name}, the file's
	EditorEmbed       Key = "editor.take.embed"
	EditorEmbedNote   Key = "editor.take.embed.note"
	EditorAtOnce      Key = "editor.take.at-once"
	EditorAtOnceNote  Key = "editor.take.at-once.note"
	EditorUnnamed     Key = "editor.take.at-once.unnamed" // goes behind the note
	EditorMarked      Key = "editor.take.at-once.marked"  // goes behind the note
	EditorLink        Key = "editor.take.link"

	// What differs from a published scenario: {company}, {period}.
	EditorCompared       Key = "editor.differences"
	EditorNoDifference   Key = "editor.differences.none"
	EditorWhere          Key = "editor.differences.where"
	EditorPublished      Key = "editor.differences.published"
	EditorDraft          Key = "editor.differences.draft"
	EditorTheLayoffs     Key = "editor.differences.layoffs"
	EditorSlider         Key = "editor.differences.slider"  // {field}
	EditorForReaders     Key = "editor.differences.readers" // {field}
	EditorFixed          Key = "editor.differences.fixed"
	EditorHidden         Key = "editor.differences.hidden"
	EditorThere          Key = "editor.differences.there"
	EditorFact           Key = "editor.differences.fact"  // {label}
	EditorElse           Key = "editor.differences.else"  // {value}, and what is said of it differs
	EditorUnlike         Key = "editor.differences.lists" // {value}, how many, and they differ
	EditorOtherLanguages Key = "editor.differences.languages"
)
