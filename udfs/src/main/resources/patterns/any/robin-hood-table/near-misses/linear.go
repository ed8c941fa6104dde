package table

func (t *table) find(hash uint32) int {
	slot := hash & t.mask
	for !t.slots[slot].empty {
		slot = (slot + 1) & t.mask
	}
	return int(slot)
}
