class Facade:
    def read(self, name):
        return getattr(self.backend, name)
