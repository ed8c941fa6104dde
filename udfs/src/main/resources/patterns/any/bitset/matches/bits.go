package bits

type set []uint64

func (s set) add(i uint) { // expect: bitset
	s[i/64] |= 1 << (i % 64)
}

func (s set) contains(i uint) bool {
	return s[i/64]&(1<<(i%64)) != 0
}
