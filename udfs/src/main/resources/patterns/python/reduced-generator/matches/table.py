def widths(rows):
    width = max((len(cell) for row in rows for cell in row), default=0)  # expect: reduced-generator
    return ", ".join(cell.ljust(width) for cell in rows[0])  # expect: reduced-generator
