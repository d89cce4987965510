package locale

func englishEditor() map[Key]string {
	return map[Key]string{}
}
