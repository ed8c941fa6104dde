_MISSING = object()  # expect: sentinel-value


class Config(dict):
    def require(self, key, default=_MISSING):
        value = self.get(key, default)
        if value is _MISSING:
            raise KeyError(key)
        return value
