class Session:
    """Can be entered by a subclass that knows how to leave."""

    def __enter__(self):
        return self

    class Nested:
        def __exit__(self, kind, error, trace):
            return None
