class Handler:  # expect: subclass-hook
    by_type = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Handler.by_type[cls.handles] = cls
