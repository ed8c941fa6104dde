package web

import (
	"log"
	"net/http"
)

func Logged(next http.Handler) http.Handler { // expect: middleware
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Println(r.Method, r.URL.Path)
		next.ServeHTTP(w, r)
	})
}
