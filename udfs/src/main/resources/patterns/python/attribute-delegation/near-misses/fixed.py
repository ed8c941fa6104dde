class Job:
    def __getattr__(self, name):
        return getattr(self, "_default")
