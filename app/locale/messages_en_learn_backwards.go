package locale

func englishLearnBackwards() map[Key]string {
	return map[Key]string{}
}
