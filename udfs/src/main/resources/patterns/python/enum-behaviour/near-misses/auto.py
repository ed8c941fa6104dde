class Kind(StrEnum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    FILE = auto()
    FOLDER = auto()
