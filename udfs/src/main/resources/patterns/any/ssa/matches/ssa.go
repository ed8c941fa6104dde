package ir

func (b *builder) readVariable(name string, block *block) value { // expect: ssa
	if v, ok := block.defs[name]; ok {
		return v
	}
	if len(block.predecessors) == 1 {
		return b.readVariable(name, block.predecessors[0])
	}
	phi := b.newPhi(block)
	block.defs[name] = phi
	for _, predecessor := range block.predecessors {
		phi.operands = append(phi.operands, b.readVariable(name, predecessor))
	}
	return phi
}
