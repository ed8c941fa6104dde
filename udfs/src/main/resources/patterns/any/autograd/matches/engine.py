class Value:
    def __init__(self, data, parents=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents

    def __mul__(self, other):
        product = Value(self.data * other.data, (self, other))

        def backward():
            self.grad += other.data * product.grad
            other.grad += self.data * product.grad

        product.backward = backward
        return product

    def backward_all(self): # expect: autograd
        self.grad = 1.0
        for value in reversed(topological(self)):
            value.backward()
