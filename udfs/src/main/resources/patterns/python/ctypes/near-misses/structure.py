import ctypes


class Header(ctypes.Structure):
    _fields_ = [("magic", ctypes.c_uint32), ("length", ctypes.c_uint32)]
