package text

import "unsafe"

func bytesOf(s string) []byte { // expect: unsafe-pointer
	return unsafe.Slice(unsafe.StringData(s), len(s))
}
