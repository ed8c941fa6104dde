import ctypes
import mmap


def compile_function(machine_code): # expect: jit-compiler
    memory = mmap.mmap(-1, len(machine_code), prot=mmap.PROT_WRITE | mmap.PROT_EXEC)
    memory.write(machine_code)
    address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    return ctypes.CFUNCTYPE(ctypes.c_int)(address)


def emit_return(code):
    code.append(0xC3)
