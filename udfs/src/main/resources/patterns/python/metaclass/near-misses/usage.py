class Exporter(metaclass=PluginMeta):
    def __init__(self, path):
        self.path = path
