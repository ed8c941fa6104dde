class Settings:
    def __getattr__(self, name):
        return self._values[name]

    def __getitem__(self, name):
        return self._values[name]
