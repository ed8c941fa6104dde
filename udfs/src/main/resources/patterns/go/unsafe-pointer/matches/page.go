package store

func (d *DB) page(id uint64) *page { // expect: unsafe-pointer
	offset := id * uint64(d.pageSize)
	return (*page)(unsafe.Pointer(&d.data[offset]))
}
