class Planet(str, Enum):  # expect: enum-behaviour
    EARTH = "earth"
    MARS = "mars"

    def gravity(self):
        return {"earth": 9.81, "mars": 3.72}[self.value]

    @classmethod
    def parse(cls, text):
        return cls(text.strip().lower())
