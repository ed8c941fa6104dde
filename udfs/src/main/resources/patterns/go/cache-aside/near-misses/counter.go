package count

func add(counts map[string]int, word string) {
	if n, ok := counts[word]; ok {
		counts[word] = n + 1
		return
	}
	counts[word] = 1
}
