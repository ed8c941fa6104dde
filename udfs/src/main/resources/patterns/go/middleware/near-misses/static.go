package web

import "net/http"

func NotFound(message string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.Error(w, message, http.StatusNotFound)
	})
}
