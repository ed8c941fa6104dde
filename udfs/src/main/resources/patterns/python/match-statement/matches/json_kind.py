def kind(node):  # expect: match-statement
    match node:
        case {"type": "call", "name": name}:
            return name
        case _:
            return None
