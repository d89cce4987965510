package locale

func englishEditor() map[Key]string {
	return map[Key]string{
		EditorTitle: "Make a scenario of your own",
		EditorLead: "Your company’s figures with their sources, as one file that a site publishes and readers can check. What you type stays in " +
			"your browser until you take the file. You need to fill in only what says “required”.",
		EditorWaiting: "Getting ready… This page works in your browser and needs JavaScript.",
		EditorHowTo:   "How to, in five steps",

		EditorHowStory: "The story: type the question, the company, who could be laid off, what the figures cover, and its last day.",
		EditorHowFigures: "The figures: open revenue, operating cash flow, payroll, headcount, capex and layoffs, one after the other. Type each, " +
			"say how far it can be trusted, press “Add a source”, and copy in title, publisher, date, address and the quote. A source that you " +
			"have had already is in the list beside that button.",
		EditorHowCheck:   "The check: it says what is missing. Press what it names, and you are there.",
		EditorHowPreview: "The preview: move a slider. Is that the answer that your story needs?",
		EditorHowTake: "Take it: press “Download the file” and “Copy” at the embed code. Whoever runs this site puts the file into its folder " +
			"of scenarios.",

		EditorStepStory:     "Story",
		EditorStepFigures:   "Figures",
		EditorStepFurther:   "Further",
		EditorStepLanguages: "Languages",
		EditorStepCheck:     "Check",
		EditorStepTake:      "Take it",

		EditorHeadStory:   "1. The story",
		EditorHeadFigures: "2. The figures",
		EditorHeadFiguresNote: "Open each figure, type it as you would write it (4.8bn, 21.5%, 30,000), say how far it can be trusted, and add " +
			"where it was published, with the words or the line of the table that say so.",
		EditorHeadReaders: "3. What readers may do",
		EditorHeadReadersNote: "Leave this as it is: readers move revenue, capex, payroll, headcount and layoffs, on tracks that fit your " +
			"figures.",
		EditorHeadFurther: "4. Further figures, and other readings",
		EditorHeadFurtherNote: "Only if your story needs them: figures that stand beside it, and one headline that can be read in several " +
			"ways.",
		EditorHeadTexts:     "5. Other languages",
		EditorHeadTextsNote: "Only if readers of other languages shall have your texts in theirs.",
		EditorHeadCheck:     "6. Check",
		EditorHeadPreview:   "7. See it as readers will",
		EditorHeadTake:      "8. Take it",

		EditorStart:      "Start",
		EditorStartOther: "Drafts, copies of published scenarios, a file of yours",
		EditorAnew:       "Start anew",
		EditorDrafts:     "Your drafts in this browser",
		EditorNoDrafts:   "None yet.",
		EditorCopies:     "Published scenarios",
		EditorNoCopies:   "None.",
		EditorFromCopy:   "Start from a copy",
		EditorOwnFile:    "A scenario file of yours",
		EditorOpen:       "Open",
		EditorDelete:     "Delete",
		EditorUndo:       "Undo",
		EditorKept:       "Kept in this browser, last at {date}.",
		EditorUnkept:     "This browser keeps nothing for this page: download the file before you leave.",
		EditorNameless:   "Without a name",
		EditorAbout:      "{label}: {about}",

		EditorResumed:  "Your draft of {date}.",
		EditorForeign:  "“{name}” was typed where this page was in another language ({language}), with numbers as that writes them. Open it there.",
		EditorDeleted:  "The draft “{name}” is deleted.",
		EditorUndone:   "As it was.",
		EditorRemoved:  "{name} is removed.",
		EditorBegun:    "A new scenario. “Undo” brings back what you had.",
		EditorCopied:   "A copy of the published scenario. “Undo” brings back what you had.",
		EditorTooLong:  "“{name}” could not be opened: it is longer than a mebibyte.",
		EditorGone:     "“{name}” could not be opened: it is gone by now.",
		EditorNoJSON:   "“{name}” could not be opened: it is no JSON.",
		EditorOpened:   "“{name}” is open. “Undo” brings back what you had.",
		EditorLeft:     "The page has no place for {names}, and leaves that out.",
		EditorLeftMore: "The page has no place for {names} and {n} more, and leaves that out.",

		EditorVerdict: "{n, plural, =0 {Nothing is wrong: the file can be taken.} one {One thing is missing or wrong.} " +
			"other {# things are missing or wrong.}}",
		EditorColumn:       "The article’s column",
		EditorNarrow:       "{width} px: a phone",
		EditorWide:         "{width} px: an article",
		EditorPreview:      "Preview",
		EditorPreviewNone:  "It appears once there is a revenue.",
		EditorPreviewNote:  "This is the calculator itself with your figures, as readers will have it: its sliders move. It changes nothing above.",
		EditorPreviewWaits: "It waits for a figure that can’t be read as it stands.",
		EditorPreviewLacks: "What is missing counts as nothing.",

		EditorDownload: "Download the file",
		EditorNotYet:   "{n, plural, one {Not yet: one thing is missing or wrong.} other {Not yet: # things are missing or wrong.}}",
		EditorWhole:    "The file has everything: figures, sources, quotes, texts.",
		EditorInPlace:  "The file has everything, and takes the place of the published one of its name.",
		EditorPublish:  "Publish it",
		EditorPublishNote: "Whoever runs this site puts {name} into the folder that it reads scenarios from. A file with a fault would be refused " +
			"with the line and the reason.",
		EditorEmbed: "Embed code, for when it is published",
		EditorEmbedNote: "The calculator with your sources, quotes and texts. The studio has this scenario in its list by then, with colours and " +
			"other ways to paste it.",
		EditorAtOnce:     "Embed code that works at once",
		EditorAtOnceNote: "The figures travel in the address, the sources don’t: readers see none beside them.",
		EditorUnnamed:    "It says “the company” where the file says its name, and names it in the heading alone.",
		EditorMarked:     "What you changed is marked as not the published figure.",
		EditorLink:       "The same as a link",

		EditorCompared:               "Compared with the published scenario: {company}, {period}",
		EditorNoDifference:           "Nothing differs.",
		EditorWhere:                  "Where",
		EditorPublished:              "Published",
		EditorDraft:                  "Your draft",
		EditorTheLayoffs:             "Layoffs are",
		EditorSlider:                 "{field}, slider",
		EditorForReaders:             "{field}, for readers",
		EditorFixed:                  "fixed",
		EditorHidden:                 "hidden",
		EditorThere:                  "there",
		EditorFact:                   "Further figure: {label}",
		EditorElse:                   "{value}; what is said of it differs",
		EditorUnlike:                 "{value}, not the same",
		EditorOtherLanguages:         "Other languages",
		EditorTriedWord("announced"): "announced",
		EditorTriedWord("claimed"):   "claimed",
		EditorTriedWord("what-if"):   "what-if",
	}
}
