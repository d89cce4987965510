package locale

// The classroom page itself.
const (
	LearnTitle      Key = "learn.title" // takes {title}
	LearnNote       Key = "learn.note"
	LearnParts      Key = "learn.parts"
	LearnCalculator Key = "learn.head.calculator"
	LearnWorking    Key = "learn.head.working"
	LearnBackwards  Key = "learn.head.backwards"
	LearnPredict    Key = "learn.head.predict"
	LearnGlossary   Key = "learn.head.glossary"
	LearnOpen       Key = "learn.open"
	LearnCopy       Key = "learn.copy"
	LearnCopied     Key = "learn.copied"
	LearnNoCopy     Key = "learn.copied.no"
)
