class Kind(Enum):
    def __init__(self, code):
        self.code = code


def kind_of(value):
    return type(value).__name__
