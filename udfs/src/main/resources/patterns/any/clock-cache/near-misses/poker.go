package poker

func (t *table) next() {
	t.hand = t.hand + 1
	t.replace(t.deck)
	t.frame.redraw()
}
