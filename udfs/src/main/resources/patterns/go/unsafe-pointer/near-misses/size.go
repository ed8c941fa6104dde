package layout

import "unsafe"

const headerSize = int(unsafe.Sizeof(header{}))

func fits(n int) bool { return n >= headerSize }
