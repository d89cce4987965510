package locale

func englishLearnPredict() map[Key]string {
	return map[Key]string{}
}
