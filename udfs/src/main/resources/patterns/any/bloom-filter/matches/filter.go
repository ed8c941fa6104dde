package table

func (f *bloomFilter) mayMatch(key []byte) bool { // expect: bloom-filter
	hash := murmur(key)
	delta := hash>>17 | hash<<15
	for probe := 0; probe < f.hashes; probe++ {
		at := hash % f.size
		if f.bits[at/8]&(1<<(at%8)) == 0 {
			return false
		}
		hash += delta
	}
	return true
}
