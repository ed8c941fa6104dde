package store

func all(db *sql.DB) (*sql.Rows, error) {
	return db.Query("select * from jobs where done = 0")
}
