import time


class Timer:  # expect: context-manager-definition
    def __enter__(self):
        self.started = time.perf_counter()
        return self

    def elapsed(self):
        return time.perf_counter() - self.started

    def __exit__(self, kind, error, trace):
        print(f"{self.elapsed():.3f} s")
        return False
