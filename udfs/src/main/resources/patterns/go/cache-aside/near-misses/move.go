package move

func claim(free, taken map[string]bool, name string) bool {
	if was, ok := taken[name]; ok {
		return was
	}
	free[name] = false
	return true
}
