package swiss

func (m *Map) Get(key string) (int, bool) { // expect: swiss-table
	hash := m.hash(key)
	h2 := uint8(hash & 0x7f)
	for group := hash >> 7; ; group++ {
		ctrl := m.control[group%m.groups]
		for match := ctrl.matchH2(h2); match != 0; match = match.next() {
			return m.slots[match.first()], true
		}
		if ctrl.matchEmpty() != 0 {
			return 0, false
		}
	}
}
