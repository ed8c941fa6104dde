package zlib

/*
#include <zlib.h>
*/
import "C"

func Checksum(data []byte) uint32 { // expect: cgo
	return uint32(C.crc32(0, (*C.Bytef)(&data[0]), C.uInt(len(data))))
}
