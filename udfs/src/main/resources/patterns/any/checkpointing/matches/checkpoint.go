package store

func (s *store) checkpoint() error { // expect: checkpointing
	lsn := s.wal.lastLSN()
	for _, page := range s.dirtyPages() {
		if err := s.write(page); err != nil {
			return err
		}
	}
	s.header.checkpointLSN = lsn
	return s.wal.truncate(lsn)
}
