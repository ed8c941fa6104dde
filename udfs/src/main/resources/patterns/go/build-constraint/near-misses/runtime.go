package mmap

func pageSize() int {
	if runtime.GOOS == "darwin" {
		return 16384
	}
	return 4096
}
