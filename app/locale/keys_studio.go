package locale

// The page on which an editor makes an embed.
const (
	StudioTitle Key = "studio.title"
	StudioLead  Key = "studio.lead"

	StudioSteps         Key = "studio.steps"
	StudioStepScenario  Key = "studio.step.scenario"
	StudioStepReaders   Key = "studio.step.readers"
	StudioStepLooks     Key = "studio.step.looks"
	StudioStepPreview   Key = "studio.step.preview"
	StudioStepCopy      Key = "studio.step.copy"
	StudioHeadScenario  Key = "studio.head.scenario"
	StudioHeadReaders   Key = "studio.head.readers"
	StudioHeadLooks     Key = "studio.head.looks"
	StudioHeadPreview   Key = "studio.head.preview"
	StudioHeadCopy      Key = "studio.head.copy"
	StudioShow          Key = "studio.show"
	StudioToSnippets    Key = "studio.to-snippets"
	StudioPreviews      Key = "studio.previews"
	StudioMakeScenario  Key = "studio.make-scenario"
	StudioScenarioLabel Key = "studio.scenario.label"
	// StudioScenarioNote takes {period} and {title}.
	StudioScenarioNote Key = "studio.scenario.note"
)

// What readers may do with a field, and its boxes.
const (
	StudioNumbers     Key = "studio.numbers"
	StudioMoreFields  Key = "studio.more-fields"
	StudioUse         Key = "studio.use" // names the choice of the three behind it
	StudioUseMove     Key = "studio.use.move"
	StudioUseLock     Key = "studio.use.lock"
	StudioUseHide     Key = "studio.use.hide"
	StudioValue       Key = "studio.value"
	StudioMin         Key = "studio.min"
	StudioMax         Key = "studio.max"
	StudioStep        Key = "studio.slider-step"
	StudioFieldMonths Key = "studio.field.months" // {note} of a field and the {months} its value covers

	// A box in a sentence: {field}.
	StudioBoxMin   Key = "studio.box.min"
	StudioBoxMax   Key = "studio.box.max"
	StudioBoxStep  Key = "studio.box.step"
	StudioBoxBasis Key = "studio.box.basis"
	StudioBoxLang  Key = "studio.box.lang"
)

// What it looks like.
const (
	StudioHeading     Key = "studio.heading"
	StudioTheme       Key = "studio.theme"
	StudioThemeAuto   Key = "studio.theme.auto"
	StudioThemeLight  Key = "studio.theme.light"
	StudioThemeDark   Key = "studio.theme.dark"
	StudioAccent      Key = "studio.accent"
	StudioPicker      Key = "studio.accent.picker"
	StudioOpen        Key = "studio.open"
	StudioEquivalents Key = "studio.open.equivalents"
	StudioWorking     Key = "studio.open.working"
	StudioInstead     Key = "studio.instead"
	StudioReadings    Key = "studio.instead.readings"
	StudioDevelopers  Key = "studio.developers"
	StudioEvents      Key = "studio.developers.events"

	// What becomes of the accent: {ratio}, a contrast to one, and {colour}.
	StudioAccentOwn   Key = "studio.accent.own"
	StudioLightAsIs   Key = "studio.accent.light"
	StudioLightDarker Key = "studio.accent.light.darker"
	StudioDarkAsIs    Key = "studio.accent.dark"
	StudioDarkLighter Key = "studio.accent.dark.lighter"
	// StudioBoth takes {first} and {second}, a sentence each.
	StudioBoth Key = "studio.both"

	// Previews: {width} in px and, for its frame, {title}.
	StudioPhone      Key = "studio.preview.phone"
	StudioNarrow     Key = "studio.preview.narrow"
	StudioArticle    Key = "studio.preview.article"
	StudioFrameTitle Key = "studio.preview.title"
)

// What is wrong at a control. {text} is what was typed.
const (
	StudioNoScenario Key = "studio.wrong.scenario"
	// StudioNoTheme and StudioNoColour take {allowed} besides.
	StudioNoTheme  Key = "studio.wrong.theme"
	StudioNoColour Key = "studio.wrong.colour"
	// StudioUnread takes {field} and {reason}, whole sentences.
	StudioUnread Key = "studio.wrong.unread"
	// StudioLeftOut takes {reason}, a whole sentence.
	StudioLeftOut Key = "studio.wrong.left-out"
	// StudioWrong takes {n} values.
	StudioWrong Key = "studio.wrong.count"
)

// Texts to copy, by where they go.
const (
	StudioCopy      Key = "studio.copy"
	StudioCopied    Key = "studio.copied"
	StudioCopyByKey Key = "studio.copy.by-key"

	StudioAny            Key = "studio.to.any"
	StudioAnyNote        Key = "studio.to.any.note"
	StudioIframe         Key = "studio.to.any.iframe"
	StudioElement        Key = "studio.to.element"
	StudioElementNote    Key = "studio.to.element.note"
	StudioLoader         Key = "studio.to.element.loader"
	StudioPinned         Key = "studio.to.element.pinned"
	StudioPinnedNote     Key = "studio.to.element.pinned.note"
	StudioWPLink         Key = "studio.to.wordpress.link"
	StudioWPLinkNote     Key = "studio.to.wordpress.link.note"
	StudioWPBlock        Key = "studio.to.wordpress.block"
	StudioWPBlockNote    Key = "studio.to.wordpress.block.note"
	StudioGhost          Key = "studio.to.ghost"
	StudioGhostNote      Key = "studio.to.ghost.note"
	StudioAMPNote        Key = "studio.to.amp.note"
	StudioAMPHead        Key = "studio.to.amp.head"
	StudioAMPBody        Key = "studio.to.amp.body"
	StudioNewsletter     Key = "studio.to.newsletter"
	StudioPicture        Key = "studio.to.picture"
	StudioNewsletterNote Key = "studio.to.newsletter.note"
	StudioMarkdownNote   Key = "studio.to.markdown.note"
	StudioPolicy         Key = "studio.to.policy"
	StudioPolicyNote     Key = "studio.to.policy.note"
	StudioPolicyFrame    Key = "studio.to.policy.frame"
	StudioPolicyLoader   Key = "studio.to.policy.loader"
	StudioAMPShow        Key = "studio.to.amp.show"
	StudioAMPShowAll     Key = "studio.to.amp.show.label"
)
