package locale

// The page on the method. Names in code, such as {payroll} and {ok}, are those of
// the model, and fill placeholders that bear them in small letters.
const (
	MethodTitle Key = "method.title"
	MethodAbout Key = "method.about"
	MethodHead  Key = "method.head"
	MethodLead  Key = "method.lead"
	// MethodContents names the list of the page's parts.
	MethodContents Key = "method.contents"

	MethodInputs Key = "method.inputs"
	// MethodInputsText takes {n}, inputs, {flow} and {basis}, the two words below.
	MethodInputsText  Key = "method.inputs.text"
	MethodFlow        Key = "method.flow"
	MethodBasis       Key = "method.basis"
	MethodInputsTable Key = "method.inputs.table"
	MethodInput       Key = "method.input"
	MethodWhat        Key = "method.input.what"
	MethodUnit        Key = "method.input.unit"
	MethodAllowed     Key = "method.input.allowed"
	MethodDefault     Key = "method.input.default"
	// MethodMeans takes {label}, {note}: a field's.
	MethodMeans Key = "method.input.means"
	// MethodUnitFlow takes {unit}, one of the units of a flow.
	MethodUnitFlow Key = "method.unit.flow"
	MethodNumber   Key = "method.number"

	MethodResults Key = "method.results"
	// MethodLayoffs takes {layoffs}.
	MethodLayoffs Key = "method.results.layoffs"
	// MethodProof takes {fcfatbreakeven}, {fcfonefewer}, {firstperiod}.
	MethodProof        Key = "method.results.proof"
	MethodOtherWay     Key = "method.results.other"
	MethodOtherWayText Key = "method.results.other.text"
	MethodResultsCopy  Key = "method.results.copy"
	MethodResultsPlain Key = "method.results.plain"

	MethodRounding Key = "method.rounding"
	// MethodRoundingText takes {datavalue}.
	MethodRoundingText Key = "method.rounding.text"

	MethodDefinitions Key = "method.definitions"

	MethodAssumptions Key = "method.assumptions"
	MethodAverage     Key = "method.assumptions.average"
	// MethodUnchanged takes {lostrevenueperlayoff}.
	MethodUnchanged Key = "method.assumptions.unchanged"
	MethodTax       Key = "method.assumptions.tax"
	MethodSeverance Key = "method.assumptions.severance"
	MethodSeasons   Key = "method.assumptions.seasons"

	MethodLimits      Key = "method.limits"
	MethodLimitsHead  Key = "method.limits.head"
	MethodNoReason    Key = "method.limits.reason"
	MethodNoForecast  Key = "method.limits.forecast"
	MethodNoMorale    Key = "method.limits.morale"
	MethodNoDebt      Key = "method.limits.debt"
	MethodLeastSure   Key = "method.limits.sure"
	MethodKnown       Key = "method.known"
	MethodKnownText   Key = "method.known.text"
	MethodPresets     Key = "method.presets"
	MethodPresetsText Key = "method.presets.text"

	MethodFigures  Key = "method.preset.figures"
	MethodFile     Key = "method.preset.file"
	MethodWorkbook Key = "method.preset.workbook"
	MethodRows     Key = "method.preset.rows"
	// MethodSources takes {n}.
	MethodSources Key = "method.preset.sources"

	MethodVersion Key = "method.version"
	// MethodVersionText takes {model}, a number, and {classroom}, {page}, {embeds}
	// and {studio}, those programs' versions.
	MethodVersionText Key = "method.version.text"
	MethodChangelog   Key = "method.changelog"
)

// MethodUnits are the kinds of units that inputs have.
var MethodUnits = [...]string{"months", "money", "share", "people", "person", "gpu"}

// MethodUnitOf names a unit by its kind.
func MethodUnitOf(kind string) Key { return Key("method.unit." + kind) }

// MethodStatuses are the ways in which a value is known, in the page's order; the
// last is one that an author set.
var MethodStatuses = [...]string{"reported", "derived", "estimate", "claimed", "assumption", "author"}

// MethodStatus says what a way of knowing means.
func MethodStatus(status string) Key { return Key("method.known." + status) }
