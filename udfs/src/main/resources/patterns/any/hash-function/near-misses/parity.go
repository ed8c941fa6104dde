package parity

func parity(words []uint32) uint32 {
	p := uint32(0)
	for _, word := range words {
		p ^= word
	}
	return p
}
