package ssl

func Version() string { // expect: cgo
	return C.GoString(C.OpenSSL_version(0))
}
