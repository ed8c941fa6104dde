package codegen

func (a *allocator) linearScan(intervals []interval) { // expect: register-allocation
	for i := range intervals {
		a.expire(intervals[i].start)
		if len(a.freeRegisters) == 0 {
			a.spill(&intervals[i])
			continue
		}
		intervals[i].register = a.freeRegisters[0]
		a.freeRegisters = a.freeRegisters[1:]
		a.active = append(a.active, intervals[i])
	}
}
