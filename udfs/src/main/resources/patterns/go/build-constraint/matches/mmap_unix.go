//go:build linux || darwin // expect: build-constraint

package mmap

func Map(fd int, size int) ([]byte, error) {
	return unix.Mmap(fd, 0, size, unix.PROT_READ, unix.MAP_SHARED)
}
