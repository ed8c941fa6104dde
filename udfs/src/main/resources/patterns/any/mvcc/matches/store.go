package store

func (s *snapshot) visible(v *version) bool { // expect: mvcc
	return v.commitTs <= s.readTs && (v.endTs == 0 || v.endTs > s.readTs)
}

func (t *transaction) get(key string) *version {
	for v := t.store.versions[key]; v != nil; v = v.older {
		if t.snapshot.visible(v) {
			return v
		}
	}
	return nil
}
