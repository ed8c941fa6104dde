import inspect


class Tracer:
    def where(self):  # expect: reflection
        frame = inspect.currentframe().f_back
        return frame.f_code.co_filename, frame.f_lineno
