class Command:
    @classmethod
    def all(cls):
        return cls.__subclasses__()
