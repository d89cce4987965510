package locale

func englishLearnWorking() map[Key]string {
	return map[Key]string{}
}
