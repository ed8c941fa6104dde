package lsm

func (e *engine) put(key, value []byte) {
	e.memtable.insert(key, value)
	if e.memtable.size > limit {
		e.flush()
	}
}

func (e *engine) flush() { // expect: lsm-tree
	table := writeSSTable(e.memtable)
	e.levels[0] = append(e.levels[0], table)
	e.compact(0)
}

func (e *engine) compact(level int) {
	e.levels[level+1] = merge(e.levels[level], e.levels[level+1])
}
