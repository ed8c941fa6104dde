class Model:  # expect: subclass-hook
    @classmethod
    def __init_subclass__(cls, table=None, **options):
        cls.__table__ = table or cls.__name__.lower()
