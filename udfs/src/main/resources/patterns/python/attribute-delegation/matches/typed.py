class ReadOnly:  # expect: attribute-delegation
    def __getattr__(self, name: str):
        return getattr(self.wrapped, name)
