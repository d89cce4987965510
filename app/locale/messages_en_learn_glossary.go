package locale

func englishLearnGlossary() map[Key]string {
	return map[Key]string{}
}
