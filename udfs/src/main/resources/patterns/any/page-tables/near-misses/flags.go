package flags

func present(flags uint32) bool {
	return flags>>12&1 == 1
}
