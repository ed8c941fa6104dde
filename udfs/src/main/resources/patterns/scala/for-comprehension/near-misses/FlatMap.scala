val cells = rows.flatMap(row => row.map(cell => cell.trim))
