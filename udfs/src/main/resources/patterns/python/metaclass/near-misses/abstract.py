import abc


class Storage(metaclass=abc.ABCMeta):
    @abc.abstractmethod
    def read(self, key):
        ...
