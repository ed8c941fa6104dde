package text

import "testing"

func TestWords(t *testing.T) {
	words := []string{"one", "two"}
	for _, word := range words {
		if Count(word) != 1 {
			t.Error(word)
		}
	}
}
