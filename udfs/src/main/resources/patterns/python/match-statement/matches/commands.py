def run(line):  # expect: match-statement
    match line.split():
        case ["go", direction]:
            return move(direction)
        case ["take", *things]:
            return take(things)
        case _:
            return "what?"
