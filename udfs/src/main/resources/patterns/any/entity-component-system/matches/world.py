class World: # expect: entity-component-system
    def __init__(self):
        self.components = {}
        self.systems = []

    def add_component(self, entity, component):
        self.components.setdefault(type(component), {})[entity] = component

    def get_components(self, *types):
        first, *others = (self.components[t] for t in types)
        for entity in first:
            if all(entity in other for other in others):
                yield entity

    def update(self, seconds):
        for system in self.systems:
            system.run(self.get_components(*system.types), seconds)
