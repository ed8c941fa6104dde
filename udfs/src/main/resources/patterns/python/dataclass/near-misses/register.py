def dataclass_loader(kind):
    def register(cls):
        LOADERS[kind] = cls
        return cls

    return register


LOADERS = {}


@dataclass_loader("csv")
class CsvLoader:
    separator: str = ","
