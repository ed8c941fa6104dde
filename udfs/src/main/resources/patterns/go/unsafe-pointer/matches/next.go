package alloc

func next(base unsafe.Pointer, size uintptr) unsafe.Pointer { // expect: unsafe-pointer
	return unsafe.Add(base, size)
}
