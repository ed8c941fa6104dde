class PluginMeta(type):  # expect: metaclass
    plugins = {}

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        if bases:
            PluginMeta.plugins[name.lower()] = cls
