class Positive:  # expect: descriptor
    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.slot[1:]} must be positive")
        setattr(instance, self.slot, value)
