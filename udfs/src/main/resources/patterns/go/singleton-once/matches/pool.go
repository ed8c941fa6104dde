package db

import (
	"database/sql"
	"sync"
)

var open sync.Once
var pool *sql.DB
var failed error

func Pool(url string) (*sql.DB, error) { // expect: singleton-once
	open.Do(func() {
		pool, failed = sql.Open("postgres", url)
	})
	return pool, failed
}
