package locale

var englishPage = map[Key]string{
	MonthsLong: "{n, plural, one {# month} other {# months}}",
	ReadLike:   "Write it like {like}.",
}
