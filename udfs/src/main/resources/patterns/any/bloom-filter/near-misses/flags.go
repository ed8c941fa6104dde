package flags

func set(bits []byte, at int) {
	bits[at/8] |= 1 << (at % 8)
}
