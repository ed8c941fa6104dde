package files

import "os"

func Count(dirs []string) int { // expect: goroutine-channel
	names := make(chan string)
	go func() {
		defer close(names)
		for _, dir := range dirs {
			entries, _ := os.ReadDir(dir)
			for _, entry := range entries {
				names <- entry.Name()
			}
		}
	}()
	count := 0
	for range names {
		count++
	}
	for name := range names {
		println(name)
	}
	return count
}
