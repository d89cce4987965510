package locale

// How the page around an embed talks with it. What stands in messages and
// addresses fills placeholders that bear its name, or say what it is.
const (
	MethodHeights     Key = "method.heights"
	MethodHeightsText Key = "method.heights.text"
	MethodReadBy      Key = "method.heights.by"
	MethodPosted      Key = "method.heights.posted"
	// Programs by their names, which stay.
	MethodByAMP         Key = "method.heights.amp"
	MethodByDatawrapper Key = "method.heights.datawrapper"
	MethodByResizers    Key = "method.heights.resizers"
	// What is posted takes {message}, an object or text in code, and names in it.
	MethodInObject    Key = "method.posted.datawrapper" // {id}
	MethodWithSecret  Key = "method.posted.wordpress"   // {secret}
	MethodWithChild   Key = "method.posted.pym"         // {childid}
	MethodAsJSON      Key = "method.posted.json"
	MethodOnceGreeted Key = "method.posted.greeted"
	// MethodAsked takes {frames}, {query}, {width}, {ready}, {child}, {dimensions}.
	MethodAsked Key = "method.heights.asked"

	MethodMessages Key = "method.messages"
	// MethodMessagesText takes {object}, {id}, {query}.
	MethodMessagesText Key = "method.messages.text"
	MethodFrom         Key = "method.messages.from"
	MethodWhen         Key = "method.messages.when"
	MethodTo           Key = "method.messages.to"
	MethodData         Key = "method.messages.data"
	MethodDoes         Key = "method.messages.does"
	MethodReady        Key = "method.ready"
	// MethodReadyData takes {stage}, {table}, {engine}.
	MethodReadyData Key = "method.ready.data"
	// MethodChange takes {get}, {events}.
	MethodChange Key = "method.change"
	// MethodChangeData takes {object}, {command}.
	MethodChangeData Key = "method.change.data"
	MethodError      Key = "method.error"
	// MethodSet takes {error}; MethodSetData {object}.
	MethodSet     Key = "method.set"
	MethodSetData Key = "method.set.data"
	MethodTheme   Key = "method.theme"
	// MethodThemeData takes {auto}, {light}, {dark}.
	MethodThemeData Key = "method.theme.data"
	// MethodGet takes {change}.
	MethodGet     Key = "method.get"
	MethodGetData Key = "method.get.data"
	// MethodPersonal takes {events}.
	MethodPersonal Key = "method.messages.personal"

	MethodExample      Key = "method.example"
	MethodHeard        Key = "method.example.heard"
	MethodHeardLabel   Key = "method.example.heard.label"
	MethodHeardNothing Key = "method.example.nothing"
	MethodFrame        Key = "method.example.frame"
	MethodScript       Key = "method.example.script"
	MethodScriptLabel  Key = "method.example.script.label"
)
