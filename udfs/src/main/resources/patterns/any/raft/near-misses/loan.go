package loan

func (l *loan) isLong() bool {
	return l.term > 10 && l.committed
}
