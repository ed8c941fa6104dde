package chain

func (b *block) valid() bool {
	return b.predecessor.hash == b.previous
}
