def describe(event):  # expect: match-statement
    match event:
        case Click(x=x, y=y):
            return f"clicked at {x}, {y}"
        case KeyPress(key=key):
            return f"pressed {key}"
