package config

func Current() *Config { // expect: atomics
	return (*Config)(atomic.LoadPointer(&current))
}
