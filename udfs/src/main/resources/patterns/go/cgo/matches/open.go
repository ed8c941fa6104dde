package sqlite

func Open(name string) (*Conn, error) { // expect: cgo
	path := C.CString(name)
	defer C.free(unsafe.Pointer(path))
	var db *C.sqlite3
	if C.sqlite3_open(path, &db) != C.SQLITE_OK {
		return nil, errOpen
	}
	return &Conn{db}, nil
}
