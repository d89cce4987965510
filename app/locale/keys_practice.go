package locale

// The levels of practice problems.
const (
	PracticeLevelOneStep      Key = "practice.level.1"
	PracticeLevelRoundedUp    Key = "practice.level.2"
	PracticeLevelMixedPeriods Key = "practice.level.3"
	PracticeLevelFirstPeriod  Key = "practice.level.4"
	PracticeLevelTaxed        Key = "practice.level.5"
	PracticeLevelStockPay     Key = "practice.level.6"
	PracticeLevelBackwards    Key = "practice.level.7"
)

// The questions. All take {company} and the scenario's fields by their
// identifiers in small letters, {othercosts}; the months that a field's value
// covers are {othercostsbasis}. Where no months are named, amounts are a year's.
const (
	PracticeAskCash             Key = "practice.ask.cash"
	PracticeAskCashDepreciation Key = "practice.ask.cash.depreciation"
	PracticeAskGap              Key = "practice.ask.gap"
	PracticeAskLayoffs          Key = "practice.ask.layoffs"
	PracticeAskLayoffsTarget    Key = "practice.ask.layoffs.target"
	// PracticeAskShare takes {tolerance}, a share, as well.
	PracticeAskShare         Key = "practice.ask.share"
	PracticeAskPeriodCash    Key = "practice.ask.period.cash"
	PracticeAskPeriodLayoffs Key = "practice.ask.period.layoffs"
	PracticeAskFirstLayoffs  Key = "practice.ask.first.layoffs"
	PracticeAskFirstCash     Key = "practice.ask.first.cash"
	PracticeAskTaxCash       Key = "practice.ask.tax.cash"
	PracticeAskTaxLayoffs    Key = "practice.ask.tax.layoffs"
	PracticeAskStockCash     Key = "practice.ask.stock.cash"
	PracticeAskStockLayoffs  Key = "practice.ask.stock.layoffs"
	PracticeAskCapex         Key = "practice.ask.capex"
	// PracticeAskCapexNear takes {tolerance}, an amount, as well.
	PracticeAskCapexNear   Key = "practice.ask.capex.near"
	PracticeAskPeriodCapex Key = "practice.ask.period.capex"
)

// The hints. Some take {sum}, a line of numbers and signs.
const (
	PracticeHintNumbers     Key = "practice.hint.numbers"
	PracticeHintCash        Key = "practice.hint.cash"
	PracticeHintCashFormula Key = "practice.hint.cash.formula"
	PracticeHintNoCash      Key = "practice.hint.no-cash"
	PracticeHintGap         Key = "practice.hint.gap" // {target}
	PracticeHintGapZero     Key = "practice.hint.gap.zero"
	PracticeHintSaving      Key = "practice.hint.saving"
	PracticeHintRoundUp     Key = "practice.hint.round-up"
	PracticeHintDivideLast  Key = "practice.hint.divide-last"
	PracticeHintShare       Key = "practice.hint.share"
	PracticeHintPeriods     Key = "practice.hint.periods" // {months}
	PracticeHintBring       Key = "practice.hint.bring"
	PracticeHintPeriodPay   Key = "practice.hint.period-pay" // {months}
	PracticeHintFirst       Key = "practice.hint.first"
	PracticeHintNotice      Key = "practice.hint.notice" // {noticemonths}, {months}
	PracticeHintSeverance   Key = "practice.hint.severance"
	PracticeHintTax         Key = "practice.hint.tax"
	PracticeHintIncome      Key = "practice.hint.income"
	PracticeHintCashTax     Key = "practice.hint.cash-tax"
	PracticeHintTaxedSaving Key = "practice.hint.taxed-saving" // {taxrate}
	PracticeHintStock       Key = "practice.hint.stock"
	PracticeHintStockIncome Key = "practice.hint.stock-income"
	PracticeHintStockSaving Key = "practice.hint.stock-saving"
	PracticeHintKink        Key = "practice.hint.kink"
	PracticeHintKinkLine    Key = "practice.hint.kink-line"
	PracticeHintBackwards   Key = "practice.hint.backwards"
	PracticeHintBackFormula Key = "practice.hint.back-formula"
)

// The steps of a worked solution. All but PracticeStepNoCash and
// PracticeStepLoss take {sum}, an equation in numbers. The proof that a number
// is the least is StepProof.
const (
	PracticeStepCash        Key = "practice.step.cash"
	PracticeStepNoCash      Key = "practice.step.no-cash"
	PracticeStepGap         Key = "practice.step.gap"
	PracticeStepSaving      Key = "practice.step.saving"
	PracticeStepCount       Key = "practice.step.count" // {answer}
	PracticeStepSaved       Key = "practice.step.saved" // {layoffs}
	PracticeStepShare       Key = "practice.step.share"
	PracticeStepBring       Key = "practice.step.bring" // {term}, {months}
	PracticeStepNotice      Key = "practice.step.notice"
	PracticeStepSeverance   Key = "practice.step.severance"
	PracticeStepFirstCash   Key = "practice.step.first-cash"
	PracticeStepIncome      Key = "practice.step.income"
	PracticeStepTax         Key = "practice.step.tax"
	PracticeStepLoss        Key = "practice.step.loss"
	PracticeStepCashTax     Key = "practice.step.cash-tax"
	PracticeStepTaxedSaving Key = "practice.step.taxed-saving"
	PracticeStepStockEach   Key = "practice.step.stock-each"
	PracticeStepKink        Key = "practice.step.kink"
	PracticeStepKinkLine    Key = "practice.step.kink-line"
	PracticeStepOperating   Key = "practice.step.operating"
	PracticeStepCapex       Key = "practice.step.capex"
)

// What is said of an answer.
const (
	PracticeRight Key = "practice.right"
	PracticeWrong Key = "practice.wrong"
	// PracticeUnit is for the right digits in thousands, millions or billions.
	PracticeUnit Key = "practice.unit"
	// PracticeDigits is for the right amount, rounded.
	PracticeDigits Key = "practice.digits"
)

// What is wrong with a result code.
const (
	PracticeCodeLetter Key = "practice.code.letter"
	PracticeCodeLength Key = "practice.code.length"
	PracticeCodeSlip   Key = "practice.code.slip"
	PracticeCodeNewer  Key = "practice.code.newer"
)

// PracticeMistake explains a misconception by its name, such as
// “rounded-down”. Explanations may take what questions do, and {answer} never.
func PracticeMistake(name string) Key { return Key("practice.mistake." + name) }
