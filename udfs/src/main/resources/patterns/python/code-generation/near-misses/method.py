def load(cursor, sql, values):
    cursor.exec(sql, values)
    return cursor.fetchall()
