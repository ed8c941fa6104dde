class Special(Base):
    def __init__(self, name):
        super().__init__(name)
