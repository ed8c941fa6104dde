package config

import "sync"

var (
	once   sync.Once
	loaded *Config
)

type Config struct{ Port int }

func Get() *Config { // expect: singleton-once
	once.Do(func() {
		loaded = &Config{Port: 8080}
	})
	return loaded
}
