def neighbours(x, y, grid):
    cells = [  # expect: comprehension
        grid[y + dy][x + dx]
        for dy in (-1, 0, 1)
        for dx in (-1, 0, 1)
        if dx or dy
    ]
    return sum(cells)
