class Message:  # expect: subclass-hook
    def __init_subclass__(cls):
        if not hasattr(cls, "tag"):
            raise TypeError(f"{cls.__name__} needs a tag")
