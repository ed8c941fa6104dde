from ctypes import WinDLL

kernel32 = WinDLL("kernel32", use_last_error=True)  # expect: ctypes


def tick_count():
    return kernel32.GetTickCount64()
