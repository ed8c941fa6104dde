package web

import (
	"context"
	"net/http"
	"os"
	"time"
)

func Fetch(client *http.Client, url string) (*http.Response, error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel() // expect: defer-release
	request, err := http.NewRequestWithContext(ctx, "GET", url, nil)
	if err != nil {
		return nil, err
	}
	return client.Do(request)
}

func scratch(work func(dir string) error) error {
	dir, err := os.MkdirTemp("", "scratch")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir) // expect: defer-release
	return work(dir)
}
