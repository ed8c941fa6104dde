package config

import (
	"encoding/json"
	"fmt"
	"os"
)

func Load(path string) (map[string]string, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read configuration %s: %w", path, err) // expect: error-wrapping
	}
	settings := map[string]string{}
	if err := json.Unmarshal(content, &settings); err != nil {
		return nil, fmt.Errorf("parse configuration: %w", err) // expect: error-wrapping
	}
	return settings, nil
}
