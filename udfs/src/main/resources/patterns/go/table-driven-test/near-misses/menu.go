package menu

import "fmt"

func show(t *terminal) {
	entries := []struct {
		key  rune
		text string
	}{
		{'q', "quit"},
		{'h', "help"},
	}
	for _, entry := range entries {
		t.print(fmt.Sprintf("%c %s", entry.key, entry.text))
	}
}
