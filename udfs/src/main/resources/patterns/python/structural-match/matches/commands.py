def run(line):
    match line.split():  # expect: structural-match
        case ["go", direction]:
            return go(direction)
        case ["take", *things]:
            return take(things)
