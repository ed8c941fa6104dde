package server

type Config struct {
	Port int
}

func (c *Config) WithPort(port int) *Config {
	c.Port = port
	return c
}

func WithPort(port int) Config {
	return Config{Port: port}
}
