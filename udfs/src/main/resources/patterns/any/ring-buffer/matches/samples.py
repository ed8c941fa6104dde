class SampleWindow: # expect: ring-buffer
    def __init__(self, length):
        self._values = [0.0] * length
        self._read = 0
        self._write = 0

    def push(self, value):
        self._values[self._write] = value
        self._write = (self._write + 1) % len(self._values)

    def pop(self):
        value = self._values[self._read]
        self._read = (self._read + 1) % len(self._values)
        return value
