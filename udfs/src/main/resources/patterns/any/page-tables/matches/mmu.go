package mmu

func (m *mmu) translate(virtual uint32) (uint32, bool) { // expect: page-tables
	pde := m.pageDirectory[virtual>>22]
	if pde&present == 0 {
		return 0, false
	}
	pte := m.table(pde)[virtual>>12&0x3ff]
	return pte&^0xfff | virtual&0xfff, pte&present != 0
}

func (m *mmu) flushTLB() { m.tlb = nil }
