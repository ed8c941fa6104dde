from cffi import FFI

ffi = FFI()
ffi.cdef("int sodium_init(void);")


def load(path):  # expect: ctypes
    library = ffi.dlopen(path)
    if library.sodium_init() < 0:
        raise OSError("libsodium does not start")
    return library
