package store

func (tx *Tx) Atomic(f func() error) error {
	tx.mu.Lock()
	defer tx.mu.Unlock()
	return f()
}
