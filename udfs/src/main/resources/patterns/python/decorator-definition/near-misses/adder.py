def adder(amount):
    def add(number):
        return number + amount

    return add
