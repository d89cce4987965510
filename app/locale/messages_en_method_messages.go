package locale

func englishMethodMessages() map[Key]string {
	return map[Key]string{
		MethodHeights: "The height of an embed",
		MethodHeightsText: "An embed tells the page around it how tall it is: when it loads, when its fonts have come, when its width changes, when a reader opens something, " +
			"when the engine takes over, and whenever it is asked. It speaks every way at once, so what a publisher already runs is enough.",
		MethodReadBy:        "Read by",
		MethodPosted:        "What is posted",
		MethodByAMP:         "AMP, @newswire/frames, NPR’s side-chain",
		MethodByDatawrapper: "Datawrapper’s snippet",
		MethodByResizers:    "iframe-resizer 4 and 5",
		MethodInObject:      "{message}, in the same object; ID is {id} in the address, else its path",
		MethodWithSecret:    "{message}, in the same object; the secret is the one behind {secret}",
		MethodWithChild:     "{message}, where the address has {childid}",
		MethodAsJSON:        "the JSON text {message}",
		MethodOnceGreeted:   "{message}, once it has greeted the frame",
		MethodAsked: "It answers {frames}, {query}, Pym’s {width}, WordPress’s {ready}, {child} and {dimensions}. When the page is printed, it tells the height on paper. " +
			"It never scrolls the page around it, nor takes the focus.",

		MethodMessages: "Messages",
		MethodMessagesText: "Both ways they are objects {object}. The {id} is the one in the embed’s address ({query}), else the scenario’s. A message to the embed may leave it out; " +
			"one with another id is somebody else’s, and passed over. An embed listens to the page it stands in alone, and treats every value as a stranger’s.",
		MethodFrom:      "From the embed",
		MethodWhen:      "When",
		MethodTo:        "To the embed",
		MethodData:      "data",
		MethodDoes:      "What it does",
		MethodReady:     "the first slider can be moved, and again when the engine is there",
		MethodReadyData: "{stage}: {table}, then {engine}",
		MethodChange: "half a second after the figures last changed, and in answer to {get}; only with {events} " +
			"in the address",
		MethodChangeData: "{object}, as {command} reads and writes them",
		MethodError:      "something that was sent can’t be",
		MethodSet:        "moves what a reader may move, within the author’s limits; the rest stays and is named in an {error}",
		MethodSetData:    "{object}: fields and their values, all of them text",
		MethodTheme:      "changes its colours",
		MethodThemeData:  "{auto}, {light} or {dark}",
		MethodGet:        "asks for a {change}",
		MethodGetData:    "none",
		MethodPersonal:   "Nothing personal is in them: figures, and which stage the page has reached. Without {events} a reader’s figures stay in the frame.",

		MethodExample:      "An example that runs",
		MethodHeard:        "The last message from the embed:",
		MethodHeardLabel:   "The last message from the embed",
		MethodHeardNothing: "none yet",
		MethodFrame:        "Breakeven, as an example",
		MethodScript:       "All there is to it is this script:",
		MethodScriptLabel:  "The example’s script",
	}
}
