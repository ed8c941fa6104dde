def area(shape):
    match shape:  # expect: structural-match
        case Circle(radius=radius):
            return math.pi * radius**2
        case Square(side):
            return side**2
        case _:
            raise TypeError(shape)
