import ctypes
import ctypes.util


def monotonic():  # expect: ctypes
    libc = ctypes.CDLL(ctypes.util.find_library("c"), use_errno=True)
    now = Timespec()
    libc.clock_gettime(1, ctypes.byref(now))
    return now.seconds + now.nanoseconds / 1e9
