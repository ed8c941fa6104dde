package table

func (t *table) insert(e entry) { // expect: robin-hood-table
	slot := e.hash & t.mask
	for {
		if t.slots[slot].empty {
			t.slots[slot] = e
			return
		}
		if t.slots[slot].distance < e.distance {
			t.slots[slot], e = e, t.slots[slot]
			t.swaps++
			swap(&t.slots[slot], &e)
		}
		e.distance++
		slot = (slot + 1) & t.mask
	}
}
