package names

func add(words []string, prefix string) []string {
	for i, word := range words {
		words[i] = prefix + word
	}
	return words
}
