def handle(event):
    match event:  # expect: structural-match
        case {"type": "key", "code": code}:
            press(code)
        case {"type": "resize", **rest}:
            resize(rest)
