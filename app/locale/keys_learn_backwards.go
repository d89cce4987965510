package locale

// Solving backwards. {condition} is [Condition] of the unknown with its value,
// {field} its label, {n} the given layoffs.
const (
	LearnBackwardsNote    Key = "learn.backwards.note"
	LearnBackwardsUnknown Key = "learn.backwards.unknown"
	LearnBackwardsGiven   Key = "learn.backwards.given"
	LearnBackwardsNow     Key = "learn.backwards.now" // takes {value}
	LearnBackwardsPut     Key = "learn.backwards.put"
	LearnBackwardsIn      Key = "learn.backwards.in"
	LearnBackwardsFixed   Key = "learn.backwards.fixed"
	LearnBackwardsLimit   Key = "learn.backwards.limit" // takes {allowed}
	LearnBackwardsHidden  Key = "learn.backwards.hidden"
	LearnBackwardsAsk     Key = "learn.backwards.ask"
	// LearnBackwardsNone takes {text}, {allowed}, {value}.
	LearnBackwardsNone Key = "learn.backwards.none"

	LearnSoughtExact   Key = "learn.sought.exact"   // {condition}, {n}
	LearnSoughtNear    Key = "learn.sought.near"    // {condition}, {n}
	LearnSoughtLayoffs Key = "learn.sought.layoffs" // {value}
	LearnSoughtTarget  Key = "learn.sought.target"  // {value}, {n}
	LearnSoughtAlways  Key = "learn.sought.always"  // {field}, {n}
	LearnSoughtStill   Key = "learn.sought.still"   // {field}, {n}
	LearnSoughtStillNo Key = "learn.sought.still.no"
	LearnSoughtNot     Key = "learn.sought.not" // {field}, {n}, {value}, {allowed}
	LearnSoughtMore    Key = "learn.sought.not.headcount"
	LearnSoughtNever   Key = "learn.sought.never"

	LearnSoughtAtMost  Key = "learn.sought.most"  // {value}
	LearnSoughtAtLeast Key = "learn.sought.least" // {value}
	LearnSoughtBetween Key = "learn.sought.between"
	// LearnSoughtProof takes {amount}; LearnSoughtProofNear {amount}, {target}.
	LearnSoughtProof     Key = "learn.sought.proof"
	LearnSoughtProofNear Key = "learn.sought.proof.near"
)
