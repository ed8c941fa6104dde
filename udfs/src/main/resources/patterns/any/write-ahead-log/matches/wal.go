package store

func (w *wal) append(record []byte) error { // expect: write-ahead-log
	header := checksum(record)
	if _, err := w.file.Write(header); err != nil {
		return err
	}
	w.offset += int64(len(record))
	w.file.Write(record)
	return w.file.Sync()
}

func (w *wal) replay(apply func(record []byte)) error {
	for {
		record, err := w.next()
		if err != nil {
			return w.truncate(w.offset)
		}
		apply(record)
	}
}
