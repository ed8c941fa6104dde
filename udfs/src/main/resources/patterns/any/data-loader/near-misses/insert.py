def insert(rows, batch_size=500):
    for start in range(0, len(rows), batch_size):
        database.insert(rows[start : start + batch_size])
