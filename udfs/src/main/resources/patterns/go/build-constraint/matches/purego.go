//go:build !amd64 || purego // expect: build-constraint

package hash

func block(d *digest, p []byte) { blockGeneric(d, p) }
