import abc


class RecordMeta(abc.ABCMeta):  # expect: metaclass
    def __new__(mcls, name, bases, namespace):
        fields = {k: v for k, v in namespace.items() if isinstance(v, Field)}
        namespace["_fields"] = fields
        return super().__new__(mcls, name, bases, namespace)
